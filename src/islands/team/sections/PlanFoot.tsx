import { costOf } from '../../../team/promotion/promotion-cost.ts';
import { moneyOf } from './labels.ts';
import type { RosterViewProps } from './section-props.ts';

/** At the lower edge of the screen while people are proposed: how many, what a year costs, what is left. */
export function PlanFoot({ language, outcome }: RosterViewProps) {
  const { t } = language;
  const side = outcome?.planning.side ?? 0;
  const { totals = [] } = outcome?.results[side] ?? {};
  const budget = outcome?.planning.scenarios[side].budget;
  return (
    <div className="tool-notice team-foot" role="status">
      {totals.map((total) => {
        const money = moneyOf(language, total.currency);
        const left =
          budget?.currency === total.currency && budget.hundredths - costOf(total, budget.cost);
        return (
          <div key={total.currency}>
            <p>
              <a href="#promotions">{t('team.foot.people', { n: total.people })}</a>
              {' · '}
              {t('team.foot.cost', {
                amount: money(total.annualHundredths),
                loaded: money(total.loadedHundredths),
              })}
              {budget && left !== false && (
                <>
                  {' · '}
                  <strong className={left < 0 ? 'mark' : undefined}>
                    {t(left < 0 ? 'team.foot.over' : 'team.foot.left', {
                      amount: money(Math.abs(left)),
                      budget: money(budget.hundredths),
                      kind: budget.cost,
                    })}
                  </strong>
                </>
              )}
            </p>
          </div>
        );
      })}
    </div>
  );
}
