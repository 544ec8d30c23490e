import type { EmployerRange } from '../../../schemas/employer-range.ts';
import { managerCompressionSteps } from '../../../team/compression/manager-compression.ts';
import { newerHiresSteps } from '../../../team/compression/newer-hires.ts';
import type { PlaceStructure } from '../../../team/findings/team-findings.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
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
import { openScenarios } from './answer-scenarios.ts';
import type { EngineState, OpenScenarios } from './engine-state.ts';
import { allFindings, allPeople, requireOpen } from './engine-state.ts';
import type { Progress } from './progress.ts';
import { runSteps, partOf } from './progress.ts';
import type { TableKind, Engine } from './protocol.ts';

/** Everything by which a plan leaves the page as a file of the reader’s. */
export function answerExport(state: EngineState): Pick<Engine, 'saveWorkspace' | 'table'> {
  return {
    saveWorkspace: async (planning, progress) => {
      const { fileName, settings, rows } = requireOpen(state.roster, 'roster');
      const { compressionShare } = requireOpen(state.start, 'start');
      const [a, b] = planning.scenarios;
      const plan = {
        roster: { fileName, settings, rows },
        ranges: planning.ranges,
        compressionShare,
        startDay: planning.startDay,
        budgetLastMonth: planning.budgetYear.lastMonth,
        scenarios: { a, b },
      };
      return toBlob(formatWorkspace(plan), 'application/json', progress);
    },
    table: async ({ planning, table, byteOrderMark }, progress) => {
      const { locale } = requireOpen(state.start, 'start');
      const outcome = openScenarios(state, planning);
      const made = await tableOf(state, outcome, table, partOf(progress, 0, 0.4));
      const pieces = formatTable(made, csvConvention(locale, byteOrderMark));
      return toBlob(pieces, 'text/csv;charset=utf-8', partOf(progress, 0.4, 1));
    },
  };
}

/** A file made piece by piece, so that a large one can be stopped. */
async function toBlob(pieces: Iterable<string>, type: string, progress: Progress): Promise<Blob> {
  const parts: Blob[] = [];
  for (const piece of pieces) {
    parts.push(new Blob([piece]));
    // How many will follow is not known: the bar comes closer to its end and never reaches it.
    await progress(1 - 1 / (1 + parts.length / 20));
  }
  return new Blob(parts, { type });
}

/** A table of what the page shows, whole where the page shows the first rows of it. */
async function tableOf(
  state: EngineState,
  outcome: OpenScenarios,
  kind: TableKind,
  progress: Progress,
): Promise<ExportTable> {
  const { rows } = requireOpen(state.roster, 'roster');
  const { site, compressionShare } = requireOpen(state.start, 'start');
  const { planning, results } = outcome;
  const levelName = (levelId: string): string =>
    site.levels.find(({ id }) => id === levelId)?.title ?? levelId;
  switch (kind) {
    case 'people':
      return peopleTable(rows, (await allPeople(state, progress)).columns);
    case 'ranges': {
      const { ranges } = planning;
      return rangesTable(
        ranges.kind === 'market'
          ? rangesIn((await allFindings(state, progress)).findings.structures)
          : ranges.ranges,
        levelName,
      );
    }
    case 'promotions':
      return ofBoth(outcome, ({ name }, result) =>
        promotionTable(name, result, planning.startDay, levelName),
      );
    case 'budget': {
      const budget = planning.scenarios.find((scenario) => scenario.budget)?.budget;
      return ofBoth(outcome, ({ name }, result) =>
        budgetTable(name, result, budget?.cost ?? 'annual', levelName),
      );
    }
    case 'scenarios': {
      const [a, b] = planning.scenarios;
      return scenarioTable(compareScenarios(...results), [a.name, b.name]);
    }
    case 'compression': {
      const managers = await runSteps(
        managerCompressionSteps(rows, compressionShare, Infinity),
        partOf(progress, 0, 0.5),
      );
      const newer = await runSteps(newerHiresSteps(rows, Infinity), partOf(progress, 0.5, 1));
      return compressionTable(rows, managers.cases.items, newer.cases.items);
    }
    case 'structure':
      return structureTable((await allFindings(state, progress)).findings.structures, levelName);
    case 'gap':
      return gapTable(await runSteps(gapWorksheetsSteps(rows, 'export'), progress));
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
