import type { Language } from '../../../i18n/language.ts';
import type { TotalsView } from '../engine/asks.ts';
import { moneyOf } from '../money-of.ts';

interface CircleNumbersProps {
  language: Language;
  view: TotalsView;
}

/** Green and red circles with what brings everybody to the minimum, by currency. */
export function CircleNumbers({ language, view }: CircleNumbersProps) {
  const { t, number } = language;
  return (
    <>
      {view.totals.map((total) => {
        const money = moneyOf(language, total.currency);
        return (
          <dl key={total.currency} className="team-numbers">
            <div>
              <dt>{t('team.people.green')}</dt>
              <dd>{number(total.green)}</dd>
            </div>
            <div>
              <dt>{t('team.people.toMinimum')}</dt>
              <dd>{money(total.paidCostToMinimumHundredths)}</dd>
            </div>
            <div>
              <dt>{t('team.people.red')}</dt>
              <dd>{number(total.red)}</dd>
              <dd className="small quiet">{t('team.people.redNote')}</dd>
            </div>
            <div>
              <dt>{t('team.total.base', { currency: total.currency })}</dt>
              <dd>{money(total.paidHundredths)}</dd>
              <dd className="small quiet">{t('team.people', { n: total.people })}</dd>
            </div>
          </dl>
        );
      })}
      {view.withoutRange > 0 && (
        <p className="measured">{t('team.people.noRangeCount', { n: view.withoutRange })}</p>
      )}
    </>
  );
}
