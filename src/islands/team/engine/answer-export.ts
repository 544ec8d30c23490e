import type { EmployerRange } from '../../../schemas/employer-range.ts';
import { managerCompressionSteps } from '../../../team/compression/manager-compression.ts';
import { newerHiresSteps } from '../../../team/compression/newer-hires.ts';
import type { PlaceStructure } from '../../../team/findings/team-findings.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import { budgetYearOf } from '../../../team/promotion/budget-year.ts';
import { compareScenarios } from '../../../team/promotion/compare-scenarios.ts';
import type { ExportTable } from '../../../tables/format-csv.ts';
import { csvConvention, formatTable } from '../../../tables/format-csv.ts';
import { gapTable } from '../../../team/table/gap-table.ts';
import { peopleTable } from '../../../team/table/people-table.ts';
import { budgetTable, promotionTable, scenarioTable } from '../../../team/table/promotion-table.ts';
import {
  compressionTable,
  rangesTable,
  structureTable,
} from '../../../team/table/structure-table.ts';
import { formatWorkspace } from '../../../team/workspace/format-workspace.ts';
import { readWorkspace } from '../../../team/workspace/read-workspace.ts';
import type { WorkspaceRoster } from '../../../team/workspace/workspace.ts';
import type { EngineState, OpenScenarios, RosterSummary } from './engine-state.ts';
import { openRoster, requireOpen, allPeople } from './engine-state.ts';
import type { Report } from './progress.ts';
import { inSteps, partOf } from './progress.ts';
import type { TableKind, Engine } from './protocol.ts';
import { reportOf, summarise } from './summarise.ts';

/** Everything by which a roster or a plan leaves the page as a file of the reader’s, or comes back. */
export function answerExport(held: EngineState): Pick<Engine, 'save' | 'openPlan' | 'table'> {
  return {
    save: async (planning, report) => {
      const { fileName, reading, rows } = requireOpen(held.roster, 'roster');
      const { compressionShare } = requireOpen(held.start, 'start');
      const [a, b] = planning.scenarios;
      const plan = {
        roster: { fileName, reading, rows },
        ranges: planning.ranges,
        compressionShare,
        startDay: planning.startDay,
        budgetLastMonth: planning.budgetYear.lastMonth,
        scenarios: { a, b },
      };
      return toBlob(formatWorkspace(plan), 'application/json', report);
    },
    openPlan: async ({ file }, report) => {
      const start = requireOpen(held.start, 'start');
      const levels = start.site.levels.map(({ id }) => id);
      const opened = await readWorkspace(file, levels, partOf(report, 0, 0.9));
      if ('fault' in opened) return opened;
      const { roster, ranges, startDay, budgetLastMonth, scenarios, compressionShare } =
        opened.plan;
      const summary = summarisePlan(roster);
      held.start = { ...start, compressionShare };
      await openRoster(held, summary, roster, partOf(report, 0.9, 1));
      return {
        fileName: roster.fileName,
        planning: {
          ranges,
          startDay,
          budgetYear: budgetYearOf(startDay, budgetLastMonth),
          scenarios: [scenarios.a, scenarios.b],
          side: 0,
        },
        summary,
        unknownLevels: opened.unknownLevels,
      };
    },
    table: async ({ table, byteOrderMark }, report) => {
      const { locale } = requireOpen(held.start, 'start');
      const made = await tableOf(held, table, partOf(report, 0, 0.4));
      const pieces = formatTable(made, csvConvention(locale, byteOrderMark));
      return toBlob(pieces, 'text/csv;charset=utf-8', partOf(report, 0.4, 1));
    },
  };
}

/** A file made piece by piece, so that a large one can be stopped. */
async function toBlob(
  pieces: Iterable<string>,
  type: string,
  report: (share: number) => Promise<void>,
): Promise<Blob> {
  const parts: Blob[] = [];
  for (const piece of pieces) {
    parts.push(new Blob([piece]));
    // How many will follow is not known: the bar comes closer to its end and never reaches it.
    await report(1 - 1 / (1 + parts.length / 20));
  }
  return new Blob(parts, { type });
}

/** A table of what the page shows, whole where the page shows the first rows of it. */
async function tableOf(held: EngineState, kind: TableKind, report: Report): Promise<ExportTable> {
  const { rows } = requireOpen(held.roster, 'roster');
  const { site, compressionShare } = requireOpen(held.start, 'start');
  const plan = requireOpen(held.plan, 'plan');
  const levelName = (levelId: string): string =>
    site.levels.find(({ id }) => id === levelId)?.title ?? levelId;
  switch (kind) {
    case 'people':
      return peopleTable(rows, (await allPeople(held, report)).columns);
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
  { planning, results }: OpenScenarios,
  toTable: (
    scenario: OpenScenarios['planning']['scenarios'][0],
    result: OpenScenarios['results'][0],
  ) => ExportTable,
): ExportTable {
  const [a, b] = planning.scenarios;
  const [first, second] = [toTable(a, results[0]), toTable(b, results[1])];
  return { columns: first.columns, rows: [...first.rows, ...second.rows] };
}

function rangesIn(structures: readonly PlaceStructure[]): EmployerRange[] {
  return structures.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'range' ? [row.range] : [])),
  );
}

/** A roster that came with a plan: it was read before, so that nothing about it is unclear. */
function summarisePlan({ rows }: WorkspaceRoster): RosterSummary {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return summarise({
    kind: 'read',
    rows: [...rows],
    problems: { kept: [], counts: [] },
    counts: { records: rows.length, rows: rows.length, leftOut: 0 },
    unknownTexts: { level: [], city: [], gender: [], ready: [] },
    currencies: [...counts]
      .map(([currency, count]) => ({ currency, count }))
      .sort((a, b) => b.count - a.count),
  });
}
