import { AnswerState } from '../AnswerState.tsx';
import type { RosterViewProps } from '../RosterView.tsx';
import { useAnswer } from '../use-answer.ts';
import { GapWorksheetView } from './GapWorksheetView.tsx';

/** The pay gap worksheet as it may be shown on a screen. */
export function GapSection({ language, link, revision }: RosterViewProps) {
  const { t } = language;
  const gap = useAnswer(link, 'gap', { audience: 'screen' }, revision);
  const { answer } = gap;
  const state = <AnswerState language={language} label={t('team.work.gap')} answered={gap} />;
  if (!answer) return state;
  return (
    <section className="section" id="gap" aria-labelledby="team-gap">
      <h2 id="team-gap">{t('team.gap.title')}</h2>
      <p className="measured">{t('team.gap.measured')}</p>
      {state}
      {answer.map((worksheet) => (
        <GapWorksheetView
          key={worksheet.currency}
          language={language}
          worksheet={worksheet}
          id={`team-gap-${worksheet.currency}`}
        />
      ))}
      <p className="source-line">{t('team.gap.draft')}</p>
    </section>
  );
}
