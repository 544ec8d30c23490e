import { formatTeamPlan } from '../../../team/plan-file/format-team-plan.ts';
import { readTeamPlan } from '../../../team/plan-file/read-team-plan.ts';
import { budgetYearOf } from '../../../team/promotion/budget-year.ts';
import { csvConvention } from '../../../team/table/csv-convention.ts';
import { formatTable } from '../../../team/table/format-table.ts';
import type { Engine } from './create-engine.ts';
import type { Held } from './held.ts';
import { holdRoster } from './hold-roster.ts';
import { requireHeld } from './require-held.ts';
import { summarisePlan } from './summarise-plan.ts';
import { tableOf } from './table-of.ts';
import { partOf } from './in-steps.ts';

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
    openPlan: async ({ file }, report) => {
      const start = requireHeld(held.start, 'start');
      const levels = start.site.levels.map(({ id }) => id);
      const opened = await readTeamPlan(file, levels, partOf(report, 0, 0.9));
      if ('fault' in opened) return opened;
      const { roster, ranges, startDay, budgetLastMonth, scenarios, compressionShare } =
        opened.plan;
      const summary = summarisePlan(roster);
      held.start = { ...start, compressionShare };
      await holdRoster(held, summary, roster, partOf(report, 0.9, 1));
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
