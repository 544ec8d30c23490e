import type { Language } from '../../../../i18n/language.ts';
import { sayOneOf } from '../../../../i18n/language.ts';
import type { GapFigures } from '../../../../team/gap/gap-worksheet.ts';
import { moneyOf } from '../labels.ts';

interface GapFiguresTableProps {
  language: Language;
  currency: string;
  minimum: number;
  label: string;
  figures: GapFigures;
}

const MEASURES = ['pay', 'base', 'variable'] as const;

/** Women’s and men’s pay of one group with mean and median gap; what is refused has no figure at all. */
export function GapFiguresTable(props: GapFiguresTableProps) {
  const { language, currency, minimum, label, figures } = props;
  const { t, percent } = language;
  const money = moneyOf(language, currency);
  const refusal = (reason: 'group-size' | 'no-variable'): string =>
    sayOneOf(language, `team.gap.refused.${reason}`, { minimum });
  const { receiving } = figures;
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="data team-gap-table">
        <caption>{label}</caption>
        <GapHead language={language} />
        <tbody>
          {MEASURES.map((measure) => {
            const figure = figures[measure];
            return (
              <MeasureRow
                key={measure}
                language={language}
                name={t(`team.gap.${measure}`)}
                figure={figure}
                money={money}
                refusal={figure.kind === 'refused' ? refusal(figure.reason) : null}
              />
            );
          })}
          <tr>
            <th scope="row">{t('team.gap.receiving')}</th>
            {receiving.kind === 'refused' ? (
              <td colSpan={4} className="quiet">
                {refusal(receiving.reason)}
              </td>
            ) : (
              <>
                <td className="number">{percent(receiving.value.women)}</td>
                <td className="number">{percent(receiving.value.men)}</td>
                <td colSpan={2} />
              </>
            )}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What stands in each column of the figures. */
function GapHead({ language: { t } }: { language: Language }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('team.gap.what')}</th>
        <th scope="col" className="number">
          {t('team.gap.women')}
        </th>
        <th scope="col" className="number">
          {t('team.gap.men')}
        </th>
        <th scope="col" className="number">
          {t('team.gap.meanGap')}
        </th>
        <th scope="col" className="number">
          {t('team.gap.medianGap')}
        </th>
      </tr>
    </thead>
  );
}

interface MeasureRowProps {
  language: Language;
  name: string;
  figure: GapFigures['pay'];
  money: (hundredths: number) => string;
  /** Why there is no figure; null where there is one. */
  refusal: string | null;
}

/** Women’s and men’s mean and median of one kind of pay, with the gaps between them. */
function MeasureRow({ language, name, figure, money, refusal }: MeasureRowProps) {
  const { t, percent } = language;
  return (
    <tr>
      <th scope="row">{name}</th>
      {figure.kind === 'refused' ? (
        <td colSpan={4} className="quiet">
          {refusal}
        </td>
      ) : (
        <>
          {[figure.value.women, figure.value.men].map((pay, index) => (
            <td key={index} className="number">
              {money(pay.meanHundredths)}
              <span className="evidence-example">
                {t('team.gap.median', {
                  amount: money(pay.medianHundredths),
                  n: pay.people,
                })}
              </span>
            </td>
          ))}
          <td className="number">{percent(figure.value.meanGap, 1)}</td>
          <td className="number">{percent(figure.value.medianGap, 1)}</td>
        </>
      )}
    </tr>
  );
}
