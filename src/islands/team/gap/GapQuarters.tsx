import type { Language } from '../../../i18n/language.ts';
import type { PayQuarters } from '../../../team/gap/pay-quarters.ts';
import type { Refusable } from '../../../team/gap/refusable.ts';

interface GapQuartersProps {
  language: Language;
  quarters: Refusable<PayQuarters>;
  minimum: number;
}

/** Shares of women and men in four groups of equal count by pay, from the highest down. */
export function GapQuarters({ language, quarters, minimum }: GapQuartersProps) {
  const { t, percent } = language;
  if (quarters.kind === 'refused') {
    return (
      <p className="measured">
        {t('team.gap.quarters')}: {t(`team.gap.refused.${quarters.reason}`, { minimum })}
      </p>
    );
  }
  const { value } = quarters;
  return (
    <div className="scroll" role="region" aria-label={t('team.gap.quarters')} tabIndex={0}>
      <table className="data team-gap-table">
        <caption>{t('team.gap.quarters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('team.gap.quarter')}</th>
            <th scope="col" className="number">
              {t('team.gap.people')}
            </th>
            <th scope="col" className="number">
              {t('team.gap.women')}
            </th>
            <th scope="col" className="number">
              {t('team.gap.men')}
            </th>
          </tr>
        </thead>
        <tbody>
          {([3, 2, 1, 0] as const).map((index) => {
            const quarter = value.quarters[index];
            return (
              <tr key={index}>
                <th scope="row">{t(`team.gap.quarter.${index}`)}</th>
                <td className="number">{language.number(quarter.people)}</td>
                <td className="number">{percent(quarter.women)}</td>
                <td className="number">{percent(quarter.men)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {value.tied.includes(true) && <p className="small quiet">{t('team.gap.tied')}</p>}
    </div>
  );
}
