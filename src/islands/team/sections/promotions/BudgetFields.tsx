import type { Language } from '../../../../i18n/language.ts';
import { AmountField } from '../../fields/AmountField.tsx';
import type { PlanningChange } from '../../state/planning.ts';
import { COST_KINDS } from '../../../../team/promotion/promotion-cost.ts';
import type { CostKind } from '../../../../team/promotion/promotion-cost.ts';
import type { Budget } from '../../../../team/promotion/budget-line.ts';

interface BudgetFieldsProps {
  language: Language;
  budget: Budget | null;
  /** Currencies of the roster, the most frequent first. */
  currencies: readonly string[];
  change: (change: PlanningChange) => void;
}

/** How much there is to spend, and on which of the costs. */
export function BudgetFields({ language, budget, currencies, change }: BudgetFieldsProps) {
  const { t } = language;
  const currency = budget?.currency ?? currencies[0]!;
  const cost: CostKind = budget?.cost ?? 'loaded';
  const set = (part: Partial<Budget>): void => {
    if (budget) change({ kind: 'budget', budget: { ...budget, ...part } });
  };
  return (
    <div className="team-fields">
      <AmountField
        language={language}
        label={t('team.budget')}
        currency={currency}
        hundredths={budget?.hundredths ?? null}
        note={t('team.budget.note')}
        change={(hundredths) =>
          change({
            kind: 'budget',
            budget: hundredths === null ? null : { hundredths, currency, cost },
          })
        }
      />
      {budget && (
        <div className="team-field">
          <label htmlFor="team-budget-cost">{t('team.budget.cost')}</label>
          <select
            id="team-budget-cost"
            value={cost}
            onChange={({ target }) => set({ cost: target.value as CostKind })}
          >
            {COST_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`team.cost.${kind}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {budget && currencies.length > 1 && (
        <div className="team-field">
          <label htmlFor="team-budget-currency">{t('team.import.currency')}</label>
          <select
            id="team-budget-currency"
            value={currency}
            onChange={({ target }) => set({ currency: target.value })}
          >
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
