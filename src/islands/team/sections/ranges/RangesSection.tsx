import type { Language } from '../../../../i18n/language.ts';
import { describeRefusal } from '../../../../roster/describe-problem.ts';
import type { MarketPercentile } from '../../../../team/range/market-book.ts';
import { MARKET_PERCENTILES } from '../../../../team/range/market-book.ts';
import type { RangeChoice } from '../../../../team/workspace/workspace.ts';
import { ROSTER_KINDS } from '../../state/team-state.ts';
import { FileButton } from '../../../shared/FileButton.tsx';
import { PercentField } from '../../fields/PercentField.tsx';
import type { TeamSamples } from '../../team-props.ts';
import { Problems } from '../import/Problems.tsx';
import { RangesQuestions } from './RangesQuestions.tsx';
import { useOwnRanges } from './use-own-ranges.ts';
import type { RosterViewProps } from '../section-props.ts';

/** Where the ranges come from, and how a table of one’s own was understood. */
export function RangesSection(props: RosterViewProps) {
  const { language, client, planning, change, links, samples, defaults, marketLine, say } = props;
  const { t } = language;
  const own = useOwnRanges(
    client,
    (ranges) => change({ kind: 'ranges', ranges }),
    (file) => say(t('team.work.unreadable', { file }), true),
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
          choose={(ranges) => {
            own.leave();
            change({ kind: 'ranges', ranges });
          }}
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
            className="team-import-box"
            open={own.inspection.questions.length > 0 || undefined}
          >
            <summary>{t('team.import.title')}</summary>
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

interface RangesStepProps {
  language: Language;
  ranges: RangeChoice;
  /** What the market figures are. */
  marketLine: string | null;
  estimateHref: string;
  samples: TeamSamples;
  /** Ranges made of the market, as the settings of the site have them. */
  start: RangeChoice;
  choose: (ranges: RangeChoice) => void;
  openOwn: (file: File) => Promise<void>;
}

/** Most that a range may spread: four times its minimum. */
const MOST_SPREAD = 3;

/** Where the ranges come from: the market, or a table of the organisation’s own. */
function RangesStep({ language, ranges, choose, openOwn, ...props }: RangesStepProps) {
  const { t } = language;
  const isMarket = ranges.kind === 'market';
  const hasMarket = props.marketLine !== null;
  const { rangesFile, rangesTemplate } = props.samples;
  return (
    <div className="team-ranges">
      <p className="measured">
        {isMarket
          ? t(hasMarket ? 'team.ranges.marketNow' : 'team.ranges.none')
          : t('team.ranges.ownNow', { file: ranges.fileName, n: ranges.ranges.length })}
      </p>
      {isMarket && hasMarket && (
        <MarketFields language={language} ranges={ranges} choose={choose} />
      )}
      <div className="tool-buttons">
        <FileButton
          label={t(isMarket ? 'team.ranges.open' : 'team.ranges.openOther')}
          accept={ROSTER_KINDS}
          choose={openOwn}
        />
        {isMarket ? (
          <>
            {rangesTemplate !== null && (
              <a href={rangesTemplate} download>
                {t('team.ranges.template')}
              </a>
            )}
            {rangesFile !== null && (
              <a href={rangesFile} download>
                {t('team.ranges.sample')}
              </a>
            )}
          </>
        ) : (
          hasMarket && (
            <button type="button" onClick={() => choose(props.start)}>
              {t('team.ranges.backToMarket')}
            </button>
          )
        )}
      </div>
      <p className="source-line">
        {isMarket && hasMarket ? (
          <>
            {props.marketLine} <a href={props.estimateHref}>{t('team.ranges.how')}</a>
          </>
        ) : (
          t('team.ranges.columns')
        )}
      </p>
    </div>
  );
}

interface MarketFieldsProps {
  language: Language;
  ranges: RangeChoice & { kind: 'market' };
  choose: (ranges: RangeChoice) => void;
}

/** Where the midpoint stands in the market, and how far a range spreads around it. */
function MarketFields({ language, ranges, choose }: MarketFieldsProps) {
  const { t } = language;
  return (
    <div className="team-fields">
      <div className="team-field">
        <label htmlFor="team-percentile">{t('team.ranges.percentile')}</label>
        <select
          id="team-percentile"
          value={ranges.percentile}
          onChange={({ target }) =>
            choose({ ...ranges, percentile: target.value as MarketPercentile })
          }
        >
          {MARKET_PERCENTILES.map((percentile) => (
            <option key={percentile} value={percentile}>
              {t(`team.percentile.${percentile}`)}
            </option>
          ))}
        </select>
      </div>
      <PercentField
        language={language}
        label={t('team.ranges.spread')}
        note={t('team.ranges.spreadNote', {
          low: language.percent(1 / (1 + ranges.spread / 2)),
          high: language.percent((1 + ranges.spread) / (1 + ranges.spread / 2)),
        })}
        value={ranges.spread}
        most={MOST_SPREAD}
        change={(spread) => choose({ ...ranges, spread: spread ?? 0 })}
      />
    </div>
  );
}
