import { readSort } from './columns.ts';
import type { PackedNames } from './salaries-props.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import type { SalariesView } from './salaries-view.ts';
import { FIRST_ROWS } from './salaries-view.ts';

/** The rows of a view. */
export interface SelectedRows {
  /** Every row that fits, in the order of the view. */
  matching: readonly SalariesRow[];
  /** The first of them, or all. */
  shown: readonly SalariesRow[];
  /** What the map draws: also the rows that a search does not find, among which it marks those that it does. */
  onMap: readonly SalariesRow[];
}

/** So many of the places that a search finds are marked: more would be a whole state, for which there is a filter. */
const MOST_MARKED = 8;

/** Ids of the places that a search finds, as far as a map marks them; none where nothing is searched. */
export function markedOnMap({ matching, onMap }: SelectedRows): string[] {
  if (matching.length === onMap.length) return [];
  return matching.slice(0, MOST_MARKED).map(({ placeId }) => placeId);
}

/** What of a view chooses among the rows. */
type RowChoice = Pick<SalariesView, 'state' | 'region' | 'leastJobs' | 'sort' | 'measure' | 'all'>;

/**
 * Filters, sorts and cuts rows as a view asks. Rows of one figure stay in the order in which they are given,
 * and rows without one come last, both whichever way the view is turned.
 * @param rows in the order of their names, as the language collates them
 * @param regions with the region of the view, if it has one
 * @param found ids of the places that the search of the view finds; null where nothing is searched
 */
export function selectRows(
  rows: readonly SalariesRow[],
  view: RowChoice,
  regions: PackedNames['regions'],
  found: ReadonlySet<string> | null,
): SelectedRows {
  const { state, leastJobs, all } = view;
  const region = regions.find(({ id }) => id === view.region);
  const fits = (row: SalariesRow): boolean =>
    (state === null || row.stateIds.includes(state)) &&
    // An area across a border belongs to both sides.
    (region === undefined || row.stateIds.some((id) => region.stateIds.includes(id))) &&
    (leastJobs === 0 || (row.jobs !== null && row.jobs >= leastJobs));
  const onMap = sortRows(rows.filter(fits), view);
  const matching = found === null ? onMap : onMap.filter(({ placeId }) => found.has(placeId));
  return { matching, shown: all ? matching : matching.slice(0, FIRST_ROWS), onMap };
}

function sortRows(rows: SalariesRow[], { sort, measure }: RowChoice): SalariesRow[] {
  const { column, descending } = readSort(sort, measure);
  if (column === 'name') return descending ? rows.reverse() : rows;
  const turn = descending ? -1 : 1;
  const known: { row: SalariesRow; figure: number }[] = [];
  const unknown: SalariesRow[] = [];
  for (const row of rows) {
    const figure = figureOf(row, column);
    if (figure === null) unknown.push(row);
    else known.push({ row, figure });
  }
  // A sort in JavaScript is stable.
  known.sort((a, b) => turn * (a.figure - b.figure));
  return [...known.map(({ row }) => row), ...unknown];
}
