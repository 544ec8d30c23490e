import { describeRefusal } from '../../../ingest/roster/words/describe-refusal.ts';
import { Problems } from '../reading/Problems.tsx';
import type { RosterViewProps } from '../RosterView.tsx';
import { RangesQuestions } from './RangesQuestions.tsx';
import { RangesStep } from './RangesStep.tsx';
import { useOwnRanges } from './use-own-ranges.ts';

/** Where the ranges come from, and how a table of one’s own was understood. */
export function RangesSection(props: RosterViewProps) {
  const { language, link, planning, change, links, samples, defaults, marketLine, say } = props;
  const { t } = language;
  const own = useOwnRanges(
    link,
    (ranges) => change({ kind: 'ranges', ranges }),
    () => say(t('team.work.unreadable', { file: own.file ?? '' }), true),
  );
  const refusal = own.refused && describeRefusal(language, own.refused.refusal);
  return (
    <section className="section split" id="ranges" aria-labelledby="team-ranges">
      <h2 id="team-ranges">{t('team.ranges.title')}</h2>
      <div>
        <RangesStep
          language={language}
          ranges={planning.ranges}
          marketLine={marketLine}
          estimateHref={links.estimate}
          samples={samples}
          start={{ kind: 'market', percentile: defaults.percentile, spread: defaults.spread }}
          choose={(ranges) => change({ kind: 'ranges', ranges })}
          openOwn={own.open}
        />
        {refusal && (
          <div className="team-refused" role="alert">
            <p>
              <strong>{own.file}</strong>: {refusal.reason}
            </p>
            <p>{refusal.mend}</p>
          </div>
        )}
        {own.inspection && (
          <details
            key={`${own.file} ${own.inspection.questions.length > 0}`}
            className="team-reading-box"
            open={own.inspection.questions.length > 0 || undefined}
          >
            <summary>{t('team.reading.title')}</summary>
            <RangesQuestions
              language={language}
              inspection={own.inspection}
              choose={(choices) => void own.choose(choices)}
            />
          </details>
        )}
        {own.contents && <Problems language={language} summary={own.contents} />}
      </div>
    </section>
  );
}
