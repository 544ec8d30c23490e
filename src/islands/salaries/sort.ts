import type { ExploredMeasure } from '../../pay/explore/explored-place.ts';
import type { ColumnId } from './column.ts';
import { COLUMN_IDS, columnsOf } from './column.ts';

/** By which column places are in order, and whether the highest comes first. */
export interface Sort {
  column: ColumnId;
  descending: boolean;
}

/** How an order is written in an address: `jobs`, or `-jobs` for the highest first. */
export const SORT_WORDS: readonly string[] = COLUMN_IDS.flatMap((id) => [id, `-${id}`]);

/**
 * The order that a word names; the highest figure of the measure first where there is none, or where the
 * measure has no such column.
 */
export function readSort(word: string | null, measure: ExploredMeasure): Sort {
  const columns = columnsOf(measure);
  const named = columns.find((id) => id === word?.replace(/^-/, ''));
  return named === undefined || word === null
    ? { column: columns[1]!, descending: true }
    : { column: named, descending: word.startsWith('-') };
}

/** The word of an order; null for the one that a measure has by itself. */
export function writeSort({ column, descending }: Sort, measure: ExploredMeasure): string | null {
  const own = readSort(null, measure);
  if (own.column === column && own.descending === descending) return null;
  return descending ? `-${column}` : column;
}

/** The order after a press on the head of a column: highest first, names from A; then turned around. */
export function turnSort(present: Sort, column: ColumnId): Sort {
  return present.column === column
    ? { column, descending: !present.descending }
    : { column, descending: column !== 'name' };
}
