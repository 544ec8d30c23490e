import { managerCompressionSteps } from '../../../team/compression/manager-compression.ts';
import { newerHiresSteps } from '../../../team/compression/newer-hires.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import { compareScenarios } from '../../../team/promotion/compare-scenarios.ts';
import type { PlaceStructure } from '../../../team/report/team-report.ts';
import { budgetTable } from '../../../team/table/budget-table.ts';
import { gapTable } from '../../../team/table/gap-table.ts';
import { compressionTable } from '../../../team/table/compression-table.ts';
import { peopleTable } from '../../../team/table/people-table.ts';
import { promotionTable } from '../../../team/table/promotion-table.ts';
import { rangesTable } from '../../../team/table/ranges-table.ts';
import { scenarioTable } from '../../../team/table/scenario-table.ts';
import { structureTable } from '../../../team/table/structure-table.ts';
import type { OutTable } from '../../../team/table/table-cell.ts';
import type { EmployerRange } from '../../../schemas/employer-range.ts';
import type { TableKind } from './asks.ts';
import { everybody } from './everybody.ts';
import type { Held, HeldPlan } from './held.ts';
import type { Report } from './report.ts';
import { reportOf } from './report-of.ts';
import { requireHeld } from './require-held.ts';
import { inSteps, partOf } from './in-steps.ts';

/** A table of what the page shows, whole where the page shows the first rows of it. */
export async function tableOf(held: Held, kind: TableKind, report: Report): Promise<OutTable> {
  const { rows } = requireHeld(held.roster, 'roster');
  const { site, compressionShare } = requireHeld(held.start, 'start');
  const plan = requireHeld(held.plan, 'plan');
  const levelName = (levelId: string): string =>
    site.levels.find(({ id }) => id === levelId)?.title ?? levelId;
  switch (kind) {
    case 'people':
      return peopleTable(rows, (await everybody(held, report)).columns);
    case 'ranges': {
      const { ranges } = plan.planning;
      return rangesTable(
        ranges.kind === 'own'
          ? ranges.ranges
          : rangesIn((await reportOf(held, report)).report.structures),
        levelName,
      );
    }
    case 'promotions':
      return ofBoth(plan, ({ name }, result) =>
        promotionTable(name, result, plan.planning.startDay, levelName),
      );
    case 'budget': {
      const budget = plan.planning.scenarios.find((scenario) => scenario.budget)?.budget;
      return ofBoth(plan, ({ name }, result) =>
        budgetTable(name, result, budget?.cost ?? 'annual', levelName),
      );
    }
    case 'scenarios': {
      const [a, b] = plan.planning.scenarios;
      return scenarioTable(compareScenarios(...plan.results), [a.name, b.name]);
    }
    case 'compression': {
      const managers = await inSteps(
        managerCompressionSteps(rows, compressionShare, Infinity),
        partOf(report, 0, 0.5),
      );
      const newer = await inSteps(newerHiresSteps(rows, Infinity), partOf(report, 0.5, 1));
      return compressionTable(rows, managers.cases.items, newer.cases.items);
    }
    case 'structure':
      return structureTable((await reportOf(held, report)).report.structures, levelName);
    case 'gap':
      return gapTable(await inSteps(gapWorksheetsSteps(rows, 'export'), report));
  }
}

/** One table of both scenarios, one below the other. */
function ofBoth(
  { planning, results }: HeldPlan,
  toTable: (
    scenario: HeldPlan['planning']['scenarios'][0],
    result: HeldPlan['results'][0],
  ) => OutTable,
): OutTable {
  const [a, b] = planning.scenarios;
  const [first, second] = [toTable(a, results[0]), toTable(b, results[1])];
  return { columns: first.columns, rows: [...first.rows, ...second.rows] };
}

function rangesIn(structures: readonly PlaceStructure[]): EmployerRange[] {
  return structures.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'range' ? [row.range] : [])),
  );
}
