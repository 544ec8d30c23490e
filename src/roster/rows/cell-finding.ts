import type { RosterField } from '../columns/roster-fields.ts';
import type { HeaderDamage } from '../table/read-table.ts';
import type {
  ProblemList,
  ProblemEffect,
  ProblemField,
  RosterProblem,
  RosterProblemKind,
} from '../roster-problem.ts';

/** The longest piece of a cell that a problem shows. */
const LONGEST = 60;

/** Reports what is wrong with a cell of a field. */
export type ReportCell<F extends ProblemField = RosterField> = (
  kind: RosterProblemKind,
  effect: ProblemEffect,
  line: number,
  field: F,
  found: string,
  facts?: RosterProblem['facts'],
) => void;

/** Reports problems with the column that a field was taken from. */
export function createCellReport<F extends ProblemField = RosterField>(
  problems: ProblemList,
  header: readonly string[],
  columns: Readonly<Record<F, number | null>>,
): ReportCell<F> {
  return (kind, effect, line, field, found, facts = {}) => {
    const index = columns[field];
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

/** Reports a header in which a quotation mark is out of place, with the lines that became part of it. */
export function reportHeader(problems: ProblemList, damage: HeaderDamage | null): void {
  if (damage === null) return;
  const { line, last } = damage;
  const place = { line, column: null, field: null, found: '' };
  problems.add({ kind: 'header-quote', effect: 'row-left-out', ...place, facts: { last } });
}

/** A piece of a file, cut where it gets long, with memory of its own. */
export function cutText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return cut === '' ? '' : ` ${cut}`.slice(1);
}
