import { managerCompression } from '../../../team/compression/manager-compression.ts';
import { newerHires } from '../../../team/compression/newer-hires.ts';
import { gapWorksheetsSteps } from '../../../team/gap/gap-worksheet.ts';
import { formatTeamPlan } from '../../../team/plan-file/format-team-plan.ts';
import { parseTeamPlanBytes } from '../../../team/plan-file/parse-team-plan.ts';
import { TEAM_PLAN_LIMITS } from '../../../team/plan-file/team-plan-limits.ts';
import { budgetYearOf } from '../../../team/promotion/budget-year.ts';
import { compressionTable } from '../../../team/table/compression-table.ts';
import { csvConvention } from '../../../team/table/csv-convention.ts';
import { formatTable } from '../../../team/table/format-table.ts';
import { gapTable } from '../../../team/table/gap-table.ts';
import { peopleTable } from '../../../team/table/people-table.ts';
import { promotionTable } from '../../../team/table/promotion-table.ts';
import { structureTable } from '../../../team/table/structure-table.ts';
import type { OutTable } from '../../../team/table/table-cell.ts';
import type { TableKind } from './asks.ts';
import type { Engine } from './create-engine.ts';
import { everybody } from './everybody.ts';
import { inSteps, partOf } from './in-steps.ts';
import type { Held } from './held.ts';
import { holdRoster } from './hold-roster.ts';
import type { Report } from './report.ts';
import { reportOf } from './report-of.ts';
import { requireHeld } from './require-held.ts';
import { summarisePlan } from './summarise-plan.ts';

/** Everything by which a roster or a plan leaves the page as a file of the reader’s, or comes back. */
export function answerOut(held: Held): Pick<Engine, 'save' | 'openPlan' | 'table'> {
  return {
    save: async (planning, report) => {
      const { fileName, reading, rows } = requireHeld(held.roster, 'roster');
      const { compressionShare } = requireHeld(held.start, 'start');
      const [a, b] = planning.scenarios;
      const plan = {
        roster: { fileName, reading, rows },
        ranges: planning.ranges,
        compressionShare,
        startDay: planning.startDay,
        budgetLastMonth: planning.budgetYear.lastMonth,
        scenarios: { a, b },
      };
      return toBlob(formatTeamPlan(plan), 'application/json', report);
    },
    openPlan: async ({ file }) => {
      if (file.size > TEAM_PLAN_LIMITS.bytes) return { fault: { kind: 'too-large' } };
      const start = requireHeld(held.start, 'start');
      const levels = start.site.levels.map(({ id }) => id);
      const opened = parseTeamPlanBytes(new Uint8Array(await file.arrayBuffer()), levels);
      if ('fault' in opened) return opened;
      const { roster, ranges, startDay, budgetLastMonth, scenarios, compressionShare } =
        opened.plan;
      const summary = summarisePlan(roster);
      held.start = { ...start, compressionShare };
      holdRoster(held, summary, roster);
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
      const { locale } = requireHeld(held.start, 'start');
      const rows = await tableOf(held, table, partOf(report, 0, 0.5));
      const pieces = formatTable(rows, csvConvention(locale, byteOrderMark));
      return toBlob(pieces, 'text/csv;charset=utf-8', partOf(report, 0.5, 1));
    },
  };
}

async function tableOf(held: Held, kind: TableKind, report: Report): Promise<OutTable> {
  const known = await everybody(held, report);
  const { rows } = known.roster;
  const levelName = (levelId: string): string =>
    known.site.levels.find(({ id }) => id === levelId)?.title ?? levelId;
  switch (kind) {
    case 'people':
      return peopleTable(rows, known.columns);
    case 'promotions': {
      const { planning, results } = known.plan;
      const tables = planning.scenarios.map(({ name }, side) =>
        promotionTable(name, results[side]!, planning.startDay, levelName),
      );
      return { columns: tables[0]!.columns, rows: tables.flatMap((table) => [...table.rows]) };
    }
    case 'structure':
      return structureTable((await reportOf(known, report)).structures, levelName);
    case 'compression': {
      const managers = managerCompression(rows, known.compressionShare, Infinity);
      return compressionTable(rows, managers.cases.items, newerHires(rows, Infinity).cases.items);
    }
    case 'gap':
      return gapTable(await inSteps(gapWorksheetsSteps(rows, 'export'), report));
  }
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
