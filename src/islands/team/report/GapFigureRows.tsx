import type { Language } from '../../../i18n/language.ts';
import type { GapMeasure } from '../../../team/gap/gap-measure.ts';
import type { GapFigures } from '../../../team/gap/gap-worksheet.ts';
import type { Refusable, Refused } from '../../../team/gap/refusable.ts';

interface GapFigureRowsProps {
  label: string;
  figures: GapFigures;
  currency: string;
  language: Language;
}

const MEASURES = ['pay', 'base', 'variable'] as const;

/** The figures of one group as rows under its name; a refused one is a row of words. */
export function GapFigureRows({ label, figures, currency, language }: GapFigureRowsProps) {
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
