import type { RosterField } from './columns/roster-fields.ts';
import type { RangeField } from './ranges/range-fields.ts';
import type { NoPersonKind } from './rows/row-kinds.ts';
import { ROSTER_LIMITS } from './roster-source.ts';

/** What became of the row: read as a whole, read without this cell, or left out. */
export type ProblemEffect = 'kept' | 'cell-left-out' | 'row-left-out';

/** What is wrong with a row or a cell. */
export type RosterProblemKind =
  | 'ragged'
  | 'short-rows'
  | 'cut-off'
  | 'loose-quote'
  | 'torn-quote'
  | 'open-quote'
  | 'header-quote'
  | 'control-character'
  | NoPersonKind
  | 'superseded-row'
  | 'blank-surplus'
  | 'stray-quote'
  | 'nul'
  | 'bad-character'
  | 'cell-too-long'
  | 'empty-cell'
  | 'not-a-number'
  | 'exponent'
  | 'not-finite'
  | 'separators'
  | 'mixed-notation'
  | 'ambiguous-number'
  | 'two-currencies'
  | 'number-too-large'
  | 'negative-pay'
  | 'zero-pay'
  | 'unknown-currency'
  | 'unknown-period'
  | 'period-differs'
  | 'amount-range'
  | 'id-spelling'
  | 'id-cut'
  | 'manager-several'
  | 'unit-differs'
  | 'implausible-pay'
  | 'implausible-variable'
  | 'currency-differs'
  | 'other-currency'
  | 'fte-out-of-range'
  | 'no-such-date'
  | 'not-a-date'
  | 'mixed-date'
  | 'future-date'
  | 'before-hire'
  | 'duplicate-id'
  | 'manager-unknown'
  | 'manager-self'
  | 'manager-circle'
  | 'range-order'
  | 'duplicate-range'
  | 'unmatched-level'
  | 'unknown-sublevel';

/** A field of a roster or of an employer's ranges. */
export type ProblemField = RosterField | RangeField;

/** A column of the file. */
export interface ProblemColumn {
  /** Counted from 0. */
  index: number;
  /** Its header as the file has it. */
  header: string;
}

/**
 * What is wrong, where, and what became of it. It holds facts and no sentence: words/ says it in the
 * language of the page.
 */
export interface RosterProblem {
  kind: RosterProblemKind;
  effect: ProblemEffect;
  /** Line of the file where the record begins, counted from 1. */
  line: number;
  /** Null when the whole record is meant. */
  column: ProblemColumn | null;
  /** What the column was taken for; null for whole records and columns that are not read. */
  field: ProblemField | null;
  /** The cell, cut where it gets long; empty when the whole record is meant. */
  found: string;
  /** Further facts of this kind, such as `expected` cells of a ragged row or the `line` of the first of two. */
  facts: Readonly<Record<string, string | number>>;
}

/** Problems by kind: the first ones of each, and how many there are in truth. */
export interface RosterProblems {
  kept: RosterProblem[];
  counts: { kind: RosterProblemKind; count: number }[];
}

/** Collects problems: every one is counted, the first ones of each kind are kept. */
export interface ProblemList {
  add(problem: RosterProblem): void;
  /** In the order of lines. */
  finish(): RosterProblems;
}

export function createProblemList(): ProblemList {
  const kept: RosterProblem[] = [];
  const counts = new Map<RosterProblemKind, number>();
  return {
    add(problem) {
      const count = (counts.get(problem.kind) ?? 0) + 1;
      counts.set(problem.kind, count);
      if (count <= ROSTER_LIMITS.problemsOfKind) kept.push(problem);
    },
    finish: () => ({
      kept: kept.sort(
        (a, b) => a.line - b.line || (a.column?.index ?? -1) - (b.column?.index ?? -1),
      ),
      counts: [...counts].map(([kind, count]) => ({ kind, count })),
    }),
  };
}

/** What a file is when it is no table of text. */
export type ForeignFormat =
  | 'numbers'
  | 'zip'
  | 'xls'
  | 'xlsb'
  | 'encrypted'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'json'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'utf32'
  | 'aligned'
  | 'binary';

/** Why a file is not read at all. Columns are counted from 0. */
export type RosterRefusal =
  | { kind: 'foreign-format'; format: ForeignFormat }
  | { kind: 'empty' }
  /** A workbook that cannot be unpacked, or in which a part is no XML. */
  | { kind: 'damaged-workbook' }
  | { kind: 'only-header'; line: number }
  /** Every name of a column stands between apostrophes. */
  | { kind: 'apostrophes'; line: number }
  /** The names of the columns stand one below the other, and people side by side. */
  | { kind: 'turned'; names: string }
  | { kind: 'too-large'; bytes: number; most: number }
  | { kind: 'too-many-rows'; most: number }
  | { kind: 'too-many-columns'; columns: number; most: number }
  /** A name that programs take for something else: `__proto__`, `constructor`, `prototype`. */
  | { kind: 'unsafe-header'; header: string; column: number }
  | { kind: 'unclosed-quote'; line: number }
  /** A record of more characters than any row has, by the line where it begins. */
  | { kind: 'endless-record'; line: number; most: number }
  /** The bytes could not be read: the file was moved, changed or closed to us. */
  | { kind: 'unreadable' };
