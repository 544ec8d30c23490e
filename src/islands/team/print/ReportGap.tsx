import { GapQuartersChart } from '../../../charts/gap-quarters/GapQuartersChart.tsx';
import { describeGapQuarters } from '../../../charts/gap-quarters/describe.ts';
import { layoutGapQuarters } from '../../../charts/gap-quarters/layout.ts';
import type { Language } from '../../../i18n/language.ts';
import type { GapMeasure, Refusable, Refused } from '../../../team/gap/gap-measure.ts';
import type { GapFigures, GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import { PrintedFigure } from './PrintedFigure.tsx';

interface ReportGapProps {
  worksheets: readonly GapWorksheet[];
  language: Language;
}

/** The pay gap worksheet: what is refused there stays refused here, without a number. */
export function ReportGap({ worksheets, language }: ReportGapProps) {
  const { t } = language;
  return (
    <section>
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

interface GapFigureRowsProps {
  label: string;
  figures: GapFigures;
  currency: string;
  language: Language;
}

const MEASURES = ['pay', 'base', 'variable'] as const;

/** The figures of one group as rows under its name; a refused one is a row of words. */
function GapFigureRows({ label, figures, currency, language }: GapFigureRowsProps) {
  const { t, percent } = language;
  const { receiving } = figures;
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={5}>
          {label}
        </th>
      </tr>
      {MEASURES.map((measure) => (
        <FigureRow
          key={measure}
          name={t(`teamReport.gap.${measure}`)}
          figure={figures[measure]}
          currency={currency}
          language={language}
        />
      ))}
      <tr>
        <th scope="row">{t('teamReport.gap.receiving')}</th>
        {receiving.kind === 'refused' ? (
          <td colSpan={4}>{refusal(receiving, language)}</td>
        ) : (
          <>
            <td className="number">{percent(receiving.value.women)}</td>
            <td className="number">{percent(receiving.value.men)}</td>
            <td colSpan={2} />
          </>
        )}
      </tr>
    </tbody>
  );
}

interface FigureRowProps {
  name: string;
  figure: Refusable<GapMeasure>;
  currency: string;
  language: Language;
}

function FigureRow({ name, figure, currency, language }: FigureRowProps) {
  const { t, percent } = language;
  if (figure.kind === 'refused') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={4}>{refusal(figure, language)}</td>
      </tr>
    );
  }
  const { women, men, meanGap, medianGap } = figure.value;
  const money = (hundredths: number): string => language.money(hundredths / 100, currency);
  return (
    <tr>
      <th scope="row">{name}</th>
      {[women, men].map((pay, index) => (
        <td key={index} className="number">
          {t('teamReport.gap.payOf', {
            mean: money(pay.meanHundredths),
            median: money(pay.medianHundredths),
            n: pay.people,
          })}
        </td>
      ))}
      <td className="number">{percent(meanGap, 1)}</td>
      <td className="number">{percent(medianGap, 1)}</td>
    </tr>
  );
}

function refusal({ reason }: Refused, language: Language): string {
  return language.t('teamReport.gap.refused', {
    reason: reason === 'no-variable' ? 'variable' : 'size',
  });
}
