import { isKnownHeader } from '../columns/match-header.ts';
import { list, UNIT_WORDS } from '../columns/header-words.ts';
import type { RosterField } from '../columns/roster-fields.ts';
import { foldText, tidyCell } from '../values/own-text.ts';
import { createLeaverCheck } from './not-employed.ts';

/** What a record below the header is when it is no person. */
export type NoPersonKind =
  'repeated-header' | 'total-row' | 'unit-row' | 'note-row' | 'no-person' | 'not-employed';

/** A record that is no person, with what it says of itself. */
export interface NoPerson {
  kind: NoPersonKind;
  /** The label of a total, the text of a note, who has left; empty where there is none. */
  label: string;
}

/** Fields of which a person has at least one. */
const OF_PERSON = ['name', 'familyName', 'role', 'level', 'city'] as const;

/** Beginnings of the label of a row that counts or adds up others, folded. */
const TOTALS = list(
  'total, totals, grand total, subtotal, sub total, overall, sum, sums, average, averages, avg, mean, median, count, headcount, head count, minimum, maximum, итого, итог, всего, сумма, среднее, в среднем, медиана, количество, численность, минимум, максимум, summe, gesamt, durchschnitt, somme, moyenne, total general, suma, razem, promedio',
);

/** Words of a row that says what the columns hold, folded. */
const COLUMN_KINDS = new Set([
  ...UNIT_WORDS,
  ...list(
    'text, string, number, numeric, integer, decimal, date, percent, currency, required, optional, mandatory, varchar, float, yyyy mm dd, dd mm yyyy, mm dd yyyy, %, текст, строка, число, дата, обязательно, необязательно, валюта, процент',
  ),
]);

/** How many rows below a header may say what its columns hold. */
const ROWS_OF_UNITS = 2;

/**
 * Tells the records that are no people: sums and averages, units below the header, notes, a header that comes
 * again, rows with numbers but without a name, a title, a level and a city, and people who have left by `asOf`.
 * Null for a person.
 */
export function createRowKinds(
  header: readonly string[],
  columns: Readonly<Record<RosterField, number | null>>,
  asOf: string,
): (cells: readonly string[], position: number) => NoPerson | null {
  const cellOf = (cells: readonly string[], field: RosterField): string =>
    tidyCell(cells[columns[field] ?? -1] ?? '');
  const ofPerson = [...new Set(OF_PERSON.flatMap((field) => columns[field] ?? []))];
  const named = header.filter((name) => name !== '').length;
  const leaverOf = createLeaverCheck(header, columns.name, asOf);
  const ofLeaver = (cells: readonly string[]): NoPerson | null => {
    const label = leaverOf(cells);
    return label === null ? null : { kind: 'not-employed', label };
  };
  return (cells, position) => {
    // Most rows are people, and are told at once.
    if (position >= ROWS_OF_UNITS && cells[0] !== header[0]) {
      let filled = 0;
      for (const index of ofPerson)
        if (isFilled(cells[index]) && ++filled > 1) return ofLeaver(cells);
    }
    const person = ofPerson.filter((index) => isFilled(cells[index]));
    const filled = cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
    if (isHeader(cells, header) || (position === 0 && isOtherHeader(cells, filled))) {
      return { kind: 'repeated-header', label: '' };
    }
    if (filled.every((index) => isRule(cells[index] ?? '')))
      return { kind: 'note-row', label: '—' };
    const [only = 0] = filled;
    const pay = cellOf(cells, 'baseSalary');
    const label = tidyCell(cells[only] ?? '');
    if (filled.length === 1 && named > 2) {
      return isTotal(label) ? { kind: 'total-row', label } : { kind: 'note-row', label };
    }
    const total = filled.map((index) => tidyCell(cells[index] ?? '')).find(isTotal);
    // A total may say of how many people it is.
    const others = person.filter((index) => {
      const text = tidyCell(cells[index] ?? '');
      return !isTotal(text) && !(text.length < 20 && /^[\d\s.,'-]+$/.test(text));
    });
    if (total !== undefined && others.length === 0) return { kind: 'total-row', label: total };
    if (
      position < ROWS_OF_UNITS &&
      !/\d/.test(pay) &&
      filled.every((i) => isUnit(cells[i] ?? ''))
    ) {
      return { kind: 'unit-row', label: '' };
    }
    return person.length === 0
      ? { kind: 'no-person', label: cellOf(cells, 'employeeId') }
      : ofLeaver(cells);
  };
}

/** True for the printed characters of ASCII: a cell that begins with one is filled. */
function isInk(code: number): boolean {
  return code > 32 && code < 127;
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && (isInk(cell.charCodeAt(0)) || cell.trim() !== '');
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  return header.every((name, index) => (cells[index] ?? '').trim() === name);
}

/** The names of the columns in other words, as below technical names: most cells are names of columns. */
function isOtherHeader(cells: readonly string[], filled: readonly number[]): boolean {
  const known = filled.filter((index) => isKnownHeader(cells[index] ?? '')).length;
  return known > 2 && known * 2 > filled.length;
}

/** A line drawn with signs: ----, :---:, ====. */
function isRule(cell: string): boolean {
  return cell.length < 200 && /^[\s:|+]*[-=_*]{2,}[\s:|+=_*-]*$/.test(cell);
}

/** Longer labels are texts. */
const LONGEST_LABEL = 60;

function isTotal(text: string): boolean {
  if (text === '' || text.length > LONGEST_LABEL) return false;
  const words = `${foldText(text)} `;
  return TOTALS.some((total) => words.startsWith(`${total} `));
}

/** [USD], (text), "date". */
function isUnit(cell: string): boolean {
  const text = cell.trim();
  if (text.length > LONGEST_LABEL) return false;
  return /^[[(<{].*[\])>}]$/.test(text) || COLUMN_KINDS.has(foldText(text));
}
