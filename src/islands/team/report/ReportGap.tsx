import { describeGapQuarters } from '../../../charts/gap-quarters/describe.ts';
import { GapQuartersChart } from '../../../charts/gap-quarters/GapQuartersChart.tsx';
import { layoutGapQuarters } from '../../../charts/gap-quarters/layout.ts';
import type { Language } from '../../../i18n/language.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import { GapFigureRows } from './GapFigureRows.tsx';
import { PrintedFigure } from './PrintedFigure.tsx';

interface ReportGapProps {
  worksheets: readonly GapWorksheet[];
  language: Language;
}

/** The pay gap worksheet: what is refused there stays refused here, without a number. */
export function ReportGap({ worksheets, language }: ReportGapProps) {
  const { t } = language;
  return (
    <section className="second-sheet">
      <h3>{t('teamReport.gap')}</h3>
      <p className="paper-draft">{t('teamReport.draft')}</p>
      {worksheets.map((worksheet) => {
        const { currency, minimum, whole, categories } = worksheet;
        const description = describeGapQuarters(worksheet, language);
        const layout = layoutGapQuarters(worksheet, { width: 720, narrow: false, language });
        return (
          <div key={currency}>
            {worksheets.length > 1 && <h4>{currency}</h4>}
            <p className="measured">{t('teamReport.gapMinimum', { minimum })}</p>
            <table className="data paper-gap">
              <thead>
                <tr>
                  <th scope="col">{t('teamReport.gap.figure')}</th>
                  {(['women', 'men', 'mean', 'median'] as const).map((column) => (
                    <th key={column} scope="col" className="number">
                      {t(`teamReport.gap.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <GapFigureRows
                label={t('teamReport.gap.everybody')}
                figures={whole}
                currency={currency}
                language={language}
              />
              {(categories.length > 1 || categories[0]?.category) &&
                categories.map(({ category, figures }) => (
                  <GapFigureRows
                    key={category ?? ''}
                    label={category ?? t('teamReport.gap.noCategory')}
                    figures={figures}
                    currency={currency}
                    language={language}
                  />
                ))}
            </table>
            <PrintedFigure
              description={description}
              place={null}
              tabled={worksheet.quarters.kind === 'shown'}
            >
              <GapQuartersChart
                layout={layout}
                id={`paper-quarters-${currency}`}
                label={description.alternative}
              />
            </PrintedFigure>
          </div>
        );
      })}
    </section>
  );
}
