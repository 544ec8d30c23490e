import { BudgetLineChart } from '../../../../charts/budget-line/BudgetLineChart.tsx';
import type { BudgetLineData } from '../../../../charts/budget-line/budget-line-data.ts';
import { toBudgetScenario } from '../../../../charts/budget-line/budget-line-data.ts';
import { describeBudgetLine } from '../../../../charts/budget-line/describe.ts';
import { layoutBudgetLine } from '../../../../charts/budget-line/layout.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { CurrencyTotal, ScenarioResult } from '../../../../team/promotion/scenario.ts';
import type { Planning, PlanningChange, Side } from '../../state/planning.ts';
import type { TeamSite } from '../../team-props.ts';
import { LiveFigure } from '../LiveFigure.tsx';
import { moneyOf, rungLabels } from '../labels.ts';
import type { RosterViewProps } from '../section-props.ts';
import { BudgetFields } from './BudgetFields.tsx';
import { Moves } from './Moves.tsx';
import { PolicyFields } from './PolicyFields.tsx';
import type { ComparisonProps } from './ScenarioComparison.tsx';
import { Comparison } from './ScenarioComparison.tsx';

/** Promotions: the rules, whom, in whose order, what it costs, and a second scenario beside it. */
export function PromotionsSection(props: RosterViewProps) {
  const { language, site, steps, defaults, summary, planning, outcome, change } = props;
  const { t } = language;
  const { scenarios, side, startDay, budgetYear } = planning;
  const { policy, budget } = scenarios[side];
  const result = outcome?.results[side];
  // Results say what they were worked out by, also while newer ones are on their way.
  const worked = outcome?.planning.scenarios[side];
  const somebody = scenarios.some(({ marks }) => marks.length > 0);
  return (
    <section className="section team-promotions" id="promotions" aria-labelledby="team-promotions">
      <h2 id="team-promotions" className="finding">
        {headline(result, language)}
      </h2>
      {somebody && <ScenarioChoice language={language} planning={planning} change={change} />}
      <BudgetFields
        language={language}
        budget={budget}
        currencies={summary.currencies.map(({ currency }) => currency)}
        change={change}
      />
      <PolicyFields
        language={language}
        policy={policy}
        startDay={startDay}
        budgetYear={budgetYear}
        raiseWhy={defaults.raiseWhy}
        change={change}
      />
      {outcome && worked && result && result.promotions.length > 0 ? (
        <>
          <Totals language={language} totals={result.totals} burden={worked.policy.burden} />
          <BudgetPicture
            language={language}
            site={site}
            outcome={outcome}
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
      {outcome && scenarios.every(({ marks }) => marks.length > 0) && (
        <ComparisonPart language={language} comparison={outcome.comparison} />
      )}
    </section>
  );
}

/** Both scenarios under a heading of their own. */
function ComparisonPart(props: ComparisonProps) {
  return (
    <>
      <h3 className="team-part" id="team-compare">
        {props.language.t('team.compare.title')}
      </h3>
      <Comparison {...props} />
    </>
  );
}

/** The finding: how many promotions, and what a full year of them costs in the currency that most are paid in. */
function headline(result: ScenarioResult | undefined, language: Language): string {
  const [most] = [...(result?.totals ?? [])].sort((a, b) => b.people - a.people);
  if (!most) return language.t('team.planner.title');
  return language.t('team.planner.headline', {
    n: most.people,
    amount: moneyOf(language, most.currency)(Math.round(most.loadedHundredths / 10_000) * 10_000),
  });
}

interface ScenarioChoiceProps {
  language: Language;
  planning: Planning;
  change: (change: PlanningChange) => void;
}

const SIDES: readonly Side[] = [0, 1];

/** Which of the two scenarios is in hand, and a way to start one from the other. */
function ScenarioChoice({ language, planning, change }: ScenarioChoiceProps) {
  const { t } = language;
  const { scenarios, side } = planning;
  const other = scenarios[side === 0 ? 1 : 0];
  return (
    <div className="team-scenarios">
      <fieldset className="choices">
        <legend>{t('team.scenario')}</legend>
        {SIDES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="team-scenario"
              checked={side === each}
              onChange={() => change({ kind: 'side', side: each })}
            />
            {t('team.scenario.name', {
              name: scenarios[each].name,
              n: scenarios[each].marks.length,
            })}
          </label>
        ))}
      </fieldset>
      {scenarios[side].marks.length > 0 && (
        <button type="button" onClick={() => change({ kind: 'copy' })}>
          {t('team.scenario.copy', { from: scenarios[side].name, to: other.name })}
        </button>
      )}
    </div>
  );
}

interface TotalsProps {
  language: Language;
  totals: readonly CurrencyTotal[];
  /** What the employer pays on top, as a share. */
  burden: number;
}

/** What the promotions of a scenario cost together, by currency: nothing is converted. */
function Totals({ language, totals, burden }: TotalsProps) {
  const { t } = language;
  return totals.map(({ currency, ...cost }) => {
    const money = moneyOf(language, currency);
    return (
      <p key={currency} className="measured">
        {t('team.total', {
          annual: money(cost.annualHundredths),
          loaded: money(cost.loadedHundredths),
          burden: language.percent(burden, 1),
          rest: money(cost.thisYearHundredths),
        })}
      </p>
    );
  });
}

interface BudgetPictureProps {
  language: Language;
  site: TeamSite;
  outcome: NonNullable<RosterViewProps['outcome']>;
  /** Currency of the picture where no budget says one. */
  currency: string;
}

/** The cost of the promotions one after the other, in the person’s own order, against the budget. */
function BudgetPicture({ language, site, outcome, ...props }: BudgetPictureProps) {
  const shown = outcome.planning.scenarios.flatMap((scenario, side) =>
    scenario.marks.length > 0 ? [{ ...scenario, result: outcome.results[side]! }] : [],
  );
  const budget = shown.find((scenario) => scenario.budget)?.budget;
  const currency = budget?.currency ?? props.currency;
  const kind = budget?.cost ?? 'loaded';
  const data: BudgetLineData = {
    currency,
    kind,
    scenarios: shown.map(({ name, result }) =>
      toBudgetScenario(result, { name, currency, kind, rungs: rungLabels(site), names: true }),
    ),
  };
  return (
    <LiveFigure
      id="budget-line"
      chart={BudgetLineChart}
      layOut={(width, narrow) => layoutBudgetLine(data, { width, narrow, language })}
      description={describeBudgetLine(data, language)}
      {...(data.scenarios.some((scenario) => scenario.budget !== null) || data.scenarios[1]
        ? { heading: 'h3' }
        : {})}
      tableWord={language.t('figure.table')}
      source=""
    />
  );
}
