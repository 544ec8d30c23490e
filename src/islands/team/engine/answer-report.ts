import { toBudgetScenario } from '../../../charts/budget-line/budget-line-data.ts';
import type { BudgetLineData } from '../../../charts/budget-line/budget-line-data.ts';
import { toPayStructure } from '../../../charts/pay-structure/pay-structure-data.ts';
import type { StripRow } from '../../../charts/people-strip/people-strip-data.ts';
import { toPromotionMoves } from '../../../charts/promotion-moves/promotion-moves-data.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import type { TeamFindings } from '../../../team/findings/team-findings.ts';
import type { RangeChoice } from '../../../team/workspace/workspace.ts';
import type {
  ReportCircles,
  ReportData,
  ReportRanges,
  ReportScenario,
} from '../print/report-data.ts';
import { rungLabels, zoneLabel } from '../sections/labels.ts';
import type { EngineState, AllPeople } from './engine-state.ts';
import { allFindings, marketMedian } from './engine-state.ts';
import { openScenarios } from './answer-scenarios.ts';
import { stripData } from './strip-data.ts';
import { partOf, runSteps } from './progress.ts';
import type { CostKind } from '../../../team/promotion/promotion-cost.ts';
import type { Engine } from './protocol.ts';

/** Pictures and cases that a report prints; more would be read by nobody. */
const STRIPS = 12;
const STRUCTURES = 2;
const CASES = 60;

/** Everything on the printed report. */
export function answerReport(state: EngineState): Pick<Engine, 'report'> {
  return {
    report: async (question, progress): Promise<ReportData> => {
      const { planning, file, day, marketLine, names, checklists } = question;
      openScenarios(state, planning);
      const { everybody, findings } = await allFindings(state, partOf(progress, 0, 0.5));
      const gap = await runSteps(
        gapWorksheetsSteps(everybody.roster.rows, 'export'),
        partOf(progress, 0.5, 0.9),
      );
      return {
        file,
        people: everybody.roster.rows.length,
        day,
        marketLine,
        names,
        checklists,
        ranges: reportRanges(planning.ranges),
        ...stripsOf(everybody, names),
        structures: structuresOf(everybody, findings),
        circles: circlesOf(everybody, findings, names),
        startDay: planning.startDay,
        budgetYear: planning.budgetYear,
        scenarios: scenariosOf(everybody, names),
        budget: budgetOf(everybody, names),
        gap,
      };
    },
  };
}

/** Where ranges come from, without the ranges themselves. */
function reportRanges(ranges: RangeChoice): ReportRanges {
  switch (ranges.kind) {
    case 'market':
      return ranges;
    case 'site':
      return { kind: 'site', validFrom: ranges.validFrom };
    case 'own':
      return { kind: 'own', file: ranges.fileName, count: ranges.ranges.length };
  }
}

/** A picture for each place, those with most people first, and the places that have none. */
function stripsOf(everybody: AllPeople, names: boolean): Pick<ReportData, 'strips' | 'unpictured'> {
  const { roster, scenarios, site } = everybody;
  const source = {
    ...everybody,
    rows: roster.rows,
    levels: site.levels,
    places: roster.places,
    nationId: site.market.nationId,
    promotions: scenarios.results[scenarios.planning.side].promotions,
  };
  const currency = roster.currencies[0]?.currency ?? site.currency;
  const nameless = (row: StripRow): StripRow =>
    names ? row : { ...row, people: row.people.map((person) => ({ ...person, name: null })) };
  const all = stripData(source, { place: null, currency });
  if (all.place === null) {
    return {
      strips: [{ label: null, data: { currency, rows: all.rows.map(nameless) } }],
      unpictured: [],
    };
  }
  const strips = roster.places.slice(0, STRIPS).map(({ key, placeId, city }) => ({
    label: zoneLabel(site, placeId, city),
    data: { currency, rows: stripData(source, { place: key, currency }).rows.map(nameless) },
  }));
  const unpictured = roster.places
    .slice(STRIPS)
    .map(({ placeId, city }) => zoneLabel(site, placeId, city));
  return { strips, unpictured };
}

function structuresOf(
  everybody: AllPeople,
  { structures }: TeamFindings,
): ReportData['structures'] {
  const { site } = everybody;
  return structures.slice(0, STRUCTURES).map((place) => ({
    label: place.zone === null ? null : zoneLabel(site, place.zone, ''),
    data: toPayStructure(place.rows, rungLabels(site), place.currency, (levelId) =>
      marketMedian(everybody, levelId, place),
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

function scenariosOf(everybody: AllPeople, names: boolean): ReportScenario[] {
  const { scenarios, site } = everybody;
  return scenarios.planning.scenarios.flatMap(({ name, policy }, side) => {
    const { promotions, totals } = scenarios.results[side]!;
    if (promotions.length === 0) return [];
    const moves = totals.map(({ currency }) =>
      toPromotionMoves(promotions, {
        currency,
        policy,
        rungs: rungLabels(site),
        names,
        marketOf: ({ mark, person }) =>
          marketMedian(everybody, mark.toLevelId, { zone: person.placeId, currency }),
      }),
    );
    return [{ name, policy, moves, totals }];
  });
}

function budgetOf({ scenarios, site, roster }: AllPeople, names: boolean): BudgetLineData | null {
  const { planning, results } = scenarios;
  const both = planning.scenarios.map((scenario, side) => ({
    ...scenario,
    result: results[side]!,
  }));
  const shown = both.filter(({ marks }) => marks.length > 0);
  if (shown.length === 0) return null;
  const budget = shown.find((scenario) => scenario.budget)?.budget;
  const currency = budget?.currency ?? roster.currencies[0]?.currency ?? site.currency;
  const kind: CostKind = budget?.cost ?? 'loaded';
  const rungs = rungLabels(site);
  return {
    currency,
    kind,
    scenarios: shown.map(({ name, result }) =>
      toBudgetScenario(result, { name, currency, kind, rungs, names }),
    ),
  };
}
