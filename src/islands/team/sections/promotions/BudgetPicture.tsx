import type { BudgetLineData } from '../../../../charts/budget-line/budget-line-data.ts';
import { BudgetLineChart } from '../../../../charts/budget-line/BudgetLineChart.tsx';
import { describeBudgetLine } from '../../../../charts/budget-line/describe.ts';
import { layoutBudgetLine } from '../../../../charts/budget-line/layout.ts';
import { toBudgetScenario } from '../../../../charts/budget-line/budget-line-data.ts';
import type { Language } from '../../../../i18n/language.ts';
import { LiveFigure } from '../LiveFigure.tsx';
import { rungLabels } from '../labels.ts';
import type { RosterViewProps } from '../section-props.ts';
import type { TeamSite } from '../../team-props.ts';

interface BudgetPictureProps {
  language: Language;
  site: TeamSite;
  outcome: NonNullable<RosterViewProps['outcome']>;
  /** Currency of the picture where no budget says one. */
  currency: string;
}

/** The cost of the promotions one after the other, in the person’s own order, against the budget. */
export function BudgetPicture({ language, site, outcome, ...props }: BudgetPictureProps) {
  const shown = outcome.planning.scenarios.flatMap((scenario, side) =>
    scenario.marks.length > 0 ? [{ ...scenario, result: outcome.results[side]! }] : [],
  );
  const budget = shown.find((scenario) => scenario.budget)?.budget;
  const currency = budget?.currency ?? props.currency;
  const kind = budget?.cost ?? 'annual';
  const data: BudgetLineData = {
    currency,
    kind,
    scenarios: shown.map(({ name, result }) =>
      toBudgetScenario(result, { name, currency, kind, rungs: rungLabels(site), names: true }),
    ),
  };
  const layout = (width: number, narrow: boolean) =>
    layoutBudgetLine(data, { width, narrow, language });
  return (
    <LiveFigure
      id="budget-line"
      chart={BudgetLineChart}
      layouts={{ narrow: layout(328, true), medium: layout(720, false), wide: layout(1248, false) }}
      description={describeBudgetLine(data, language)}
      heading="h3"
      tableWord={language.t('figure.table')}
      source=""
    />
  );
}
