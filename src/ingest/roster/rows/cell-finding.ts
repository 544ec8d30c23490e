import type { RosterField } from '../columns/roster-fields.ts';
import type { ProblemList } from '../problem-list.ts';
import type { ProblemEffect, RosterProblem, RosterProblemKind } from '../roster-problem.ts';

/** The longest piece of a cell that a problem shows. */
const LONGEST = 60;

/** Reports what is wrong with a cell of a field. */
export type ReportCell = (
  kind: RosterProblemKind,
  effect: ProblemEffect,
  line: number,
  field: RosterField,
  found: string,
  facts?: RosterProblem['facts'],
) => void;

/** Reports problems with the column that a field was taken from. */
export function createCellReport(
  problems: ProblemList,
  header: readonly string[],
  columns: Readonly<Partial<Record<RosterField, number | null>>>,
): ReportCell {
  return (kind, effect, line, field, found, facts = {}) => {
    const index = columns[field] ?? null;
    problems.add({
      kind,
      effect,
      line,
      column: index === null ? null : { index, header: header[index] ?? '' },
      field,
      found: cutText(found),
      facts,
    });
  };
}

/** A piece of a file, cut where it gets long, with memory of its own. */
export function cutText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return cut === '' ? '' : ` ${cut}`.slice(1);
}
