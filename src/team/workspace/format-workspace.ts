import { ROW_FIELDS, toWorkspaceRow } from './workspace-people.ts';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from './workspace-schema.ts';
import type { Workspace } from './workspace.ts';

/** People that are put into one piece of text. */
const ROWS_AT_ONCE = 5000;

/**
 * A plan as the pieces of a JSON file, one after the other, with everything that was opened and decided: it
 * is saved to the person's own disk. What was decided stands in front, then the people, one a line.
 */
export function* formatWorkspace(plan: Workspace): Generator<string> {
  const { roster, ranges, compressionShare, startDay, budgetLastMonth, scenarios } = plan;
  const decided = {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    ranges,
    compressionShare,
    startDay,
    budgetLastMonth,
    scenarios,
  };
  const front = JSON.stringify(decided, null, 1).slice(0, -2);
  const { fileName, settings, rows } = roster;
  const about = JSON.stringify({ fileName, settings, fields: ROW_FIELDS }).slice(0, -1);
  let piece = `${front},\n "roster": ${about},"rows":[`;
  for (const [index, row] of rows.entries()) {
    piece += `${index === 0 ? '\n' : ',\n'}${JSON.stringify(toWorkspaceRow(row))}`;
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n]}}\n`;
}
