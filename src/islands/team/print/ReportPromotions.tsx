import { BudgetLineChart } from '../../../charts/budget-line/BudgetLineChart.tsx';
import type { BudgetLineData } from '../../../charts/budget-line/budget-line-data.ts';
import { describeBudgetLine } from '../../../charts/budget-line/describe.ts';
import { layoutBudgetLine } from '../../../charts/budget-line/layout.ts';
import { describePromotionMoves } from '../../../charts/promotion-moves/describe.ts';
import { layoutPromotionMoves } from '../../../charts/promotion-moves/layout.ts';
import { PromotionMovesChart } from '../../../charts/promotion-moves/PromotionMovesChart.tsx';
import type { Language } from '../../../i18n/language.ts';
import { PrintedFigure } from './PrintedFigure.tsx';
import { PrintedTable } from './PrintedTable.tsx';
import type { ReportData, ReportScenario } from './report-data.ts';

interface ReportPromotionsProps {
  report: ReportData;
  language: Language;
}

/** The scenarios with their rules, promotions and cost, and the cost of both against the budget. */
export function ReportPromotions({ report, language }: ReportPromotionsProps) {
  const { scenarios, budget, startDay, budgetYear } = report;
  const { t } = language;
  const { year, lastMonth } = budgetYear;
  const end = `${year}-${String(lastMonth).padStart(2, '0')}`;
  return (
    <section>
      <h3>{t('teamReport.promotions')}</h3>
      {scenarios.length === 0 ? (
        <p>{t('teamReport.noPromotions')}</p>
      ) : (
        <p className="measured">
          {t('teamReport.period', { start: language.date(startDay), end: language.month(end) })}
        </p>
      )}
      {scenarios.map((scenario) => (
        <Scenario key={scenario.name} scenario={scenario} language={language} />
      ))}
      {budget && scenarios.length > 0 && <Budget budget={budget} language={language} />}
    </section>
  );
}

function Scenario({ scenario, language }: { scenario: ReportScenario; language: Language }) {
  const { name, policy, moves, totals } = scenario;
  const { t, percent } = language;
  return (
    <>
      <h4 className="paper-scenario">{t('teamReport.scenario', { name })}</h4>
      <p className="measured">
        {t('teamReport.rules', {
          raise: percent(policy.raise, 1),
          floor: percent(policy.floorCompa, 1),
          capped: policy.cap === null ? 'none' : policy.capOutranksMinimum ? 'always' : 'set',
          cap: percent(policy.cap ?? 0, 1),
          burden: percent(policy.burden, 1),
          variable: policy.variable === 'keep-share' ? 'share' : 'amount',
        })}
      </p>
      {moves.map((data) => {
        const description = describePromotionMoves(data, language);
        const layout = layoutPromotionMoves(data, { width: 720, narrow: false, language });
        return (
          <PrintedFigure
            key={data.currency}
            description={description}
            place={moves.length > 1 ? data.currency : null}
          >
            <PromotionMovesChart
              layout={layout}
              id={`paper-moves-${name}-${data.currency}`.replaceAll(' ', '-')}
              label={description.alternative}
            />
          </PrintedFigure>
        );
      })}
      <PrintedTable
        table={{
          caption: '',
          columns: [
            { label: t('teamReport.column.currency'), numeric: false },
            ...(['people', 'annual', 'loaded', 'thisYear'] as const).map((column) => ({
              label: t(`teamReport.column.${column}`),
              numeric: true,
            })),
          ],
          rows: totals.map((total) => [
            total.currency,
            language.number(total.people),
            ...[total.annualHundredths, total.loadedHundredths, total.thisYearHundredths].map(
              (hundredths) => language.money(hundredths / 100, total.currency),
            ),
          ]),
        }}
      />
    </>
  );
}

function Budget({ budget, language }: { budget: BudgetLineData; language: Language }) {
  const description = describeBudgetLine(budget, language);
  const layout = layoutBudgetLine(budget, { width: 720, narrow: false, language });
  return (
    <PrintedFigure description={description} place={null}>
      <BudgetLineChart layout={layout} id="paper-budget" label={description.alternative} />
    </PrintedFigure>
  );
}
