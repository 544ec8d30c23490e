import type { RosterRow } from '../../schemas/roster-row.ts';
import { REQUIRED_FIELDS } from '../columns/roster-fields.ts';
import type { KnownNames } from '../known-names.ts';
import type { ImportSettings } from '../parsed-roster.ts';
import type { ProblemList, RosterProblemKind } from '../roster-problem.ts';
import { isPossiblePay, marketBounds } from '../values/pay-units.ts';
import { createRowReader } from './row-reader.ts';

/** Faults that a row may have whatever columns its cells stand in. */
const ANYWHERE: ReadonlySet<RosterProblemKind> = new Set(['empty-cell', 'before-hire']);

/** Rows that end before the last columns. */
interface ShortRows {
  /** Whether the missing cells of a record can be taken as empty. */
  isShort(cells: readonly string[]): boolean;
  /** Notes a row that was read. */
  see(cells: readonly string[], row: RosterRow, line: number): void;
  /** Says once how many rows were completed. */
  finish(problems: ProblemList): void;
}

/**
 * Excel leaves out the last delimiters of a row where its last columns are empty. A delimiter that is missing
 * elsewhere makes a row as short, and moves its cells into other columns: such a row is told by a cell that does
 * not fit its column, or by a level or a city that neither the site nor a whole row of the file knows.
 */
export function createShortRows(
  header: readonly string[],
  settings: ImportSettings,
  known: KnownNames,
): ShortRows {
  const { columns } = settings;
  const needed = [...REQUIRED_FIELDS, 'currency' as const].map((field) => columns[field] ?? 0);
  const lastNeeded = Math.max(...needed);
  const seen = { level: new Set<string>(), city: new Set<string>() };
  let faults = 0;
  const reader = createRowReader(settings, known, (kind) => {
    if (!ANYWHERE.has(kind)) faults++;
  });
  let count = 0;
  let first = { line: 0, cells: 0 };

  const isKnown = (row: RosterRow): boolean =>
    (row.levelId !== null || row.level === '' || seen.level.has(row.level)) &&
    (row.placeId !== null || row.city === '' || seen.city.has(row.city));
  const isPossible = ({ currency, levelId, placeId, baseHundredths }: RosterRow): boolean => {
    const bounds = marketBounds(known.market, currency, levelId, placeId);
    return bounds === null || isPossiblePay(baseHundredths, bounds);
  };
  return {
    isShort(cells) {
      if (cells.length <= lastNeeded) return false;
      faults = 0;
      const row = reader.read(cells, 0, reader.idOf(cells));
      return row !== null && faults === 0 && isKnown(row) && isPossible(row);
    },
    see(cells, { level, levelId, city, placeId }, line) {
      if (cells.length >= header.length) {
        // What the site knows needs no row of the file.
        if (levelId === null) seen.level.add(level);
        if (placeId === null) seen.city.add(city);
        return;
      }
      count++;
      if (count === 1) first = { line, cells: cells.length };
    },
    finish(problems) {
      if (count === 0) return;
      const facts = { count, cells: first.cells, expected: header.length };
      const place = { line: first.line, column: null, field: null, found: '' };
      problems.add({ kind: 'short-rows', effect: 'kept', ...place, facts });
    },
  };
}
