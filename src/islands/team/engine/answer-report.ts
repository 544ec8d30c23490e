import { toBudgetScenario } from '../../../charts/budget-line/budget-line-data.ts';
import type { BudgetLineData } from '../../../charts/budget-line/budget-line-data.ts';
import { toPayStructure } from '../../../charts/pay-structure/pay-structure-data.ts';
import type { StripRow } from '../../../charts/people-strip/people-strip-data.ts';
import { toPromotionMoves } from '../../../charts/promotion-moves/promotion-moves-data.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import type { TeamFindings } from '../../../team/findings/team-findings.ts';
import type { ReportCircles, ReportData, ReportScenario } from '../print/report-data.ts';
import { rungLabels, zoneLabel } from '../sections/labels.ts';
import type { EngineState, AllPeople } from './engine-state.ts';
import { marketMedian } from './engine-state.ts';
import { reportOf } from './summarise.ts';
import { stripData } from './strip-data.ts';
import { partOf, inSteps } from './progress.ts';
import type { CostKind } from '../../../team/promotion/promotion-cost.ts';
import type { Engine } from './protocol.ts';

/** Pictures and cases that a report prints; more would be read by nobody. */
const STRIPS = 4;
const STRUCTURES = 2;
const CASES = 60;

/** Everything on the printed report. */
export function answerReport(held: EngineState): Pick<Engine, 'report'> {
  return {
    report: async (ask, progress): Promise<ReportData> => {
      const { file, day, marketLine, names, checklists } = ask;
      const { known, report } = await reportOf(held, partOf(progress, 0, 0.5));
      const gap = await inSteps(
        gapWorksheetsSteps(known.roster.rows, 'export'),
        partOf(progress, 0.5, 0.9),
      );
      const { planning } = known.plan;
      const { ranges } = planning;
      return {
        file,
        people: known.roster.rows.length,
        day,
        marketLine,
        names,
        checklists,
        ranges:
          ranges.kind === 'own'
            ? { kind: 'own', file: ranges.fileName, count: ranges.ranges.length }
            : ranges,
        strips: stripsOf(known, names),
        structures: structuresOf(known, report),
        circles: circlesOf(known, report, names),
        startDay: planning.startDay,
        budgetYear: planning.budgetYear,
        scenarios: scenariosOf(known, names),
        budget: budgetOf(known, names),
        gap,
      };
    },
  };
}

function stripsOf(known: AllPeople, names: boolean): ReportData['strips'] {
  const { roster, plan, site } = known;
  const source = {
    ...known,
    rows: roster.rows,
    levels: site.levels,
    places: roster.places,
    nationId: site.market.nationId,
    promotions: plan.results[plan.planning.side].promotions,
  };
  const currency = roster.currencies[0]?.currency ?? site.currency;
  const nameless = (row: StripRow): StripRow =>
    names ? row : { ...row, people: row.people.map((person) => ({ ...person, name: null })) };
  const all = stripData(source, { place: null, currency });
  if (all.place === null) {
    return [{ label: null, data: { currency, rows: all.rows.map(nameless) } }];
  }
  return roster.places.slice(0, STRIPS).map(({ key, placeId, city }) => ({
    label: zoneLabel(site, placeId, city),
    data: { currency, rows: stripData(source, { place: key, currency }).rows.map(nameless) },
  }));
}

function structuresOf(known: AllPeople, { structures }: TeamFindings): ReportData['structures'] {
  const { site } = known;
  return structures.slice(0, STRUCTURES).map((place) => ({
    label: place.zone === null ? null : zoneLabel(site, place.zone, ''),
    data: toPayStructure(place.rows, rungLabels(site), place.currency, (levelId) =>
      marketMedian(known, levelId, place),
    ),
  }));
}

function circlesOf(
  { roster, site }: AllPeople,
  { totals, green, red }: TeamFindings,
  names: boolean,
): ReportCircles[] {
  const cases = [
    ...green.items.map((item) => ({ ...item, side: 'below' as const })),
    ...red.items.map((item) => ({ ...item, side: 'above' as const })),
  ];
  return totals.map((total) => ({
    currency: total.currency,
    green: total.green,
    red: total.red,
    costToMinimumHundredths: total.paidCostToMinimumHundredths,
    cases: cases
      .filter(({ row }) => roster.rows[row]!.currency === total.currency)
      .slice(0, CASES)
      .map(({ row, side, hundredths }) => {
        const { name, employeeId, levelId, level, baseHundredths } = roster.rows[row]!;
        return {
          name: names ? name || employeeId : null,
          rung: site.levels.find(({ id }) => id === levelId)?.title ?? level,
          baseHundredths,
          side,
          hundredths,
        };
      }),
  }));
}

function scenariosOf(known: AllPeople, names: boolean): ReportScenario[] {
  const { plan, site } = known;
  return plan.planning.scenarios.flatMap(({ name, policy }, side) => {
    const { promotions, totals } = plan.results[side]!;
    if (promotions.length === 0) return [];
    const moves = totals.map(({ currency }) =>
      toPromotionMoves(promotions, {
        currency,
        policy,
        rungs: rungLabels(site),
        names,
        marketOf: ({ mark, person }) =>
          marketMedian(known, mark.toLevelId, { zone: person.placeId, currency }),
      }),
    );
    return [{ name, policy, moves, totals }];
  });
}

function budgetOf({ plan, site, roster }: AllPeople, names: boolean): BudgetLineData | null {
  const { planning, results } = plan;
  const held = planning.scenarios.map((scenario, side) => ({
    ...scenario,
    result: results[side]!,
  }));
  const shown = held.filter(({ marks }) => marks.length > 0);
  if (shown.length === 0) return null;
  const budget = shown.find((scenario) => scenario.budget)?.budget;
  const currency = budget?.currency ?? roster.currencies[0]?.currency ?? site.currency;
  const kind: CostKind = budget?.cost ?? 'annual';
  const rungs = rungLabels(site);
  return {
    currency,
    kind,
    scenarios: shown.map(({ name, result }) =>
      toBudgetScenario(result, { name, currency, kind, rungs, names }),
    ),
  };
}
