import { useCallback } from 'react';
import { GapQuartersChart } from '../../../../charts/gap-quarters/GapQuartersChart.tsx';
import { describeGapQuarters } from '../../../../charts/gap-quarters/describe.ts';
import { layoutGapQuarters } from '../../../../charts/gap-quarters/layout.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { GapWorksheet } from '../../../../team/gap/gap-worksheet.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { AnswerState } from '../AnswerState.tsx';
import { Checklists } from '../Checklists.tsx';
import { Fold } from '../Fold.tsx';
import { LiveFigure } from '../LiveFigure.tsx';
import { GapFiguresTable } from './GapFiguresTable.tsx';
import type { RosterViewProps } from '../section-props.ts';

/** The pay gap worksheet, folded until somebody wants it. */
export function GapSection(props: RosterViewProps) {
  return (
    <Fold id="gap" title={props.language.t('team.gap.title')}>
      <Gap {...props} />
    </Fold>
  );
}

/** The worksheet as it may be shown on a screen. */
function Gap({ language, client, revision, checklists }: RosterViewProps) {
  const { t } = language;
  const gap = useAnswer(client, 'gap', { audience: 'screen' }, revision);
  const { answer } = gap;
  const state = <AnswerState language={language} label={t('team.work.gap')} answered={gap} />;
  if (!answer) return state;
  return (
    <>
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
      {checklists.worksheet.length > 0 && (
        <Checklists
          language={language}
          title={t('team.gap.checklists')}
          checklists={checklists.worksheet}
        />
      )}
    </>
  );
}

interface GapWorksheetViewProps {
  language: Language;
  worksheet: GapWorksheet;
  id: string;
}

/** One currency of a pay gap worksheet: all workers, the four groups by pay, the categories. */
function GapWorksheetView({ language, worksheet, id }: GapWorksheetViewProps) {
  const { t } = language;
  const { currency, minimum, whole, categories, leftOut } = worksheet;
  return (
    <div className="team-gap">
      <h3 id={id}>{t('team.gap.currency', { currency })}</h3>
      <GapFiguresTable
        language={language}
        currency={currency}
        minimum={minimum}
        label={t('team.gap.all')}
        figures={whole}
      />
      <GapQuarters language={language} worksheet={worksheet} />
      {categories.length > 1 || categories[0]?.category ? (
        categories.map(({ category, figures }) => (
          <GapFiguresTable
            key={category ?? ''}
            language={language}
            currency={currency}
            minimum={minimum}
            label={
              category === null ? t('team.gap.noCategory') : t('team.gap.category', { category })
            }
            figures={figures}
          />
        ))
      ) : (
        <p className="measured">{t('team.gap.categoryNeeded')}</p>
      )}
      {(leftOut.kind === 'refused' || leftOut.value > 0) && (
        <p className="small quiet">
          {leftOut.kind === 'refused'
            ? t('team.gap.leftOutFew', { minimum })
            : t('team.gap.leftOut', { n: leftOut.value })}
        </p>
      )}
    </div>
  );
}

interface GapQuartersProps {
  language: Language;
  worksheet: GapWorksheet;
}

/** Shares of women and men in four groups of equal count by pay, from the highest down. */
function GapQuarters({ language, worksheet }: GapQuartersProps) {
  const layOut = useCallback(
    (width: number, narrow: boolean) => layoutGapQuarters(worksheet, { width, narrow, language }),
    [worksheet, language],
  );
  return (
    <LiveFigure
      id={`gap-quarters-${worksheet.currency}`}
      chart={GapQuartersChart}
      layOut={layOut}
      description={describeGapQuarters(worksheet, language)}
      heading="h4"
      tableWord={language.t('figure.table')}
      source=""
    />
  );
}
