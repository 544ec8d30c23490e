import type { Language } from '../../../../i18n/language.ts';
import type { BudgetYear } from '../../../../team/promotion/budget-year.ts';
import { budgetYearOf } from '../../../../team/promotion/budget-year.ts';
import { VARIABLE_RULES } from '../../../../team/promotion/promotion-policy.ts';
import type { PromotionPolicy, VariableRule } from '../../../../team/promotion/promotion-policy.ts';
import { PercentField } from '../../fields/PercentField.tsx';
import type { PlanningChange } from '../../state/planning.ts';

interface PolicyFieldsProps {
  language: Language;
  policy: PromotionPolicy;
  startDay: string;
  budgetYear: BudgetYear;
  /** Why the usual raise is what it is. */
  raiseWhy: string;
  change: (change: PlanningChange) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The organisation’s rules for promotions, each to be set. */
export function PolicyFields(props: PolicyFieldsProps) {
  const { language, policy, change } = props;
  const { t } = language;
  const set = (part: Partial<PromotionPolicy>): void => change({ kind: 'policy', policy: part });
  return (
    <details className="team-import-box team-policy">
      <summary>
        {t('team.policy.title')}
        <span className="quiet">
          {' · '}
          {t('team.policy.short', {
            raise: language.percent(policy.raise, 1),
            capped: policy.cap === null ? 'none' : 'cap',
            cap: language.percent(policy.cap ?? 0, 1),
            burden: language.percent(policy.burden, 1),
            start: language.date(props.startDay),
          })}
        </span>
      </summary>
      <div className="team-fields">
        <ShareFields {...props} set={set} />
        <PeriodFields {...props} />
        <div className="team-field">
          <label htmlFor="team-variable">{t('team.policy.variable')}</label>
          <select
            id="team-variable"
            value={policy.variable}
            onChange={({ target }) => set({ variable: target.value as VariableRule })}
          >
            {VARIABLE_RULES.map((rule) => (
              <option key={rule} value={rule}>
                {t(`team.variable.${rule}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {policy.cap !== null && (
        <label className="team-check">
          <input
            type="checkbox"
            checked={policy.capOutranksMinimum}
            onChange={({ target }) => set({ capOutranksMinimum: target.checked })}
          />
          {t('team.policy.capOutranks')}
        </label>
      )}
    </details>
  );
}

interface ShareFieldsProps extends PolicyFieldsProps {
  set: (part: Partial<PromotionPolicy>) => void;
}

/** The rules that are shares: raise, floor, cap, burden. */
function ShareFields({ language, policy, raiseWhy, set }: ShareFieldsProps) {
  const { t } = language;
  return (
    <>
      <PercentField
        language={language}
        label={t('team.policy.raise')}
        value={policy.raise}
        most={1}
        note={raiseWhy}
        change={(raise) => set({ raise: raise ?? 0 })}
      />
      <PercentField
        language={language}
        label={t('team.policy.floor')}
        value={policy.floorCompa === 0 ? null : policy.floorCompa}
        most={1.5}
        emptyMeans={t('team.policy.none')}
        note={t('team.policy.floorNote')}
        change={(floor) => set({ floorCompa: floor ?? 0 })}
      />
      <PercentField
        language={language}
        label={t('team.policy.cap')}
        value={policy.cap}
        most={5}
        emptyMeans={t('team.policy.none')}
        note={t('team.policy.capNote')}
        change={(cap) => set({ cap })}
      />
      <PercentField
        language={language}
        label={t('team.policy.burden')}
        value={policy.burden}
        most={2}
        note={t('team.policy.burdenNote')}
        change={(burden) => set({ burden: burden ?? 0 })}
      />
    </>
  );
}

/** From which day promotions are paid, and when the budget year ends. */
function PeriodFields({ language, startDay, budgetYear, change }: PolicyFieldsProps) {
  const { t } = language;
  return (
    <>
      <div className="team-field">
        <label htmlFor="team-start-day">{t('team.policy.start')}</label>
        <input
          id="team-start-day"
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={startDay}
          onChange={({ target }) => {
            if (target.value === '' || !target.checkValidity()) return;
            change({ kind: 'start', day: target.value });
            const year = budgetYearOf(target.value, budgetYear.lastMonth);
            change({ kind: 'year', budgetYear: year });
          }}
        />
        <p className="small quiet">{t('team.policy.startNote')}</p>
      </div>
      <div className="team-field">
        <label htmlFor="team-last-month">{t('team.policy.lastMonth')}</label>
        <select
          id="team-last-month"
          value={budgetYear.lastMonth}
          onChange={({ target }) => {
            const year = budgetYearOf(startDay, Number(target.value));
            change({ kind: 'year', budgetYear: year });
          }}
        >
          {MONTHS.map((month) => (
            <option key={month} value={month}>
              {language.month(
                `${budgetYearOf(startDay, month).year}-${String(month).padStart(2, '0')}`,
              )}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
