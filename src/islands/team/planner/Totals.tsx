import type { Language } from '../../../i18n/language.ts';
import type { CurrencyTotal } from '../../../team/promotion/promotion-totals.ts';
import { moneyOf } from '../money-of.ts';

interface TotalsProps {
  language: Language;
  totals: readonly CurrencyTotal[];
  /** What the employer pays on top, as a share. */
  burden: number;
}

/** What the promotions of a scenario cost together, by currency: nothing is converted. */
export function Totals({ language, totals, burden }: TotalsProps) {
  const { t } = language;
  return totals.map(({ currency, people, ...cost }) => {
    const money = moneyOf(language, currency);
    return (
      <dl key={currency} className="team-numbers">
        <div>
          <dt>{t('team.total.annual', { n: people })}</dt>
          <dd>{money(cost.annualHundredths)}</dd>
        </div>
        <div>
          <dt>{t('team.total.loaded', { burden: language.percent(burden, 1) })}</dt>
          <dd>{money(cost.loadedHundredths)}</dd>
        </div>
        <div>
          <dt>{t('team.cost.this-year')}</dt>
          <dd>{money(cost.thisYearHundredths)}</dd>
        </div>
      </dl>
    );
  });
}
