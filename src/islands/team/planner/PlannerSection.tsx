import type { Language } from '../../../i18n/language.ts';
import type { ScenarioResult } from '../../../team/promotion/scenario-result.ts';
import { moneyOf } from '../money-of.ts';
import type { RosterViewProps } from '../RosterView.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { BudgetPicture } from './BudgetPicture.tsx';
import { Comparison } from './Comparison.tsx';
import { Moves } from './Moves.tsx';
import { PolicyFields } from './PolicyFields.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { Totals } from './Totals.tsx';

/** Promotions: the rules, whom, in whose order, what it costs, and a second scenario beside it. */
export function PlannerSection(props: RosterViewProps) {
  const { language, site, steps, defaults, summary, planning, plan, change } = props;
  const { t } = language;
  const { scenarios, side, startDay, budgetYear } = planning;
  const { policy, budget } = scenarios[side];
  const result = plan?.results[side];
  const somebody = scenarios.some(({ marks }) => marks.length > 0);
  return (
    <section className="section" id="promotions" aria-labelledby="team-promotions">
      <h2 id="team-promotions" className="finding">
        {headline(result, language)}
      </h2>
      <ScenarioChoice language={language} planning={planning} change={change} />
      <PolicyFields
        language={language}
        policy={policy}
        startDay={startDay}
        budgetYear={budgetYear}
        raiseWhy={defaults.raiseWhy}
        change={change}
      />
      <BudgetFields
        language={language}
        budget={budget}
        currencies={summary.currencies.map(({ currency }) => currency)}
        change={change}
      />
      {plan && result && result.promotions.length > 0 ? (
        <>
          <Totals language={language} totals={result.totals} burden={policy.burden} />
          <BudgetPicture
            language={language}
            site={site}
            planning={planning}
            plan={plan}
            currency={summary.currencies[0]!.currency}
          />
          <Moves
            language={language}
            site={site}
            steps={steps}
            result={result}
            startDay={startDay}
            change={change}
          />
        </>
      ) : (
        <p className="team-empty">{t('team.planner.none')}</p>
      )}
      {plan && somebody && (
        <>
          <h3 className="team-part" id="team-compare">
            {t('team.compare.title')}
          </h3>
          <Comparison language={language} comparison={plan.comparison} />
        </>
      )}
    </section>
  );
}

/** The finding: how many promotions, and what they cost in the currency that most are paid in. */
function headline(result: ScenarioResult | undefined, language: Language): string {
  const [most] = [...(result?.totals ?? [])].sort((a, b) => b.people - a.people);
  if (!most) return language.t('team.planner.title');
  return language.t('team.planner.headline', {
    n: most.people,
    amount: moneyOf(language, most.currency)(Math.round(most.annualHundredths / 10_000) * 10_000),
  });
}
