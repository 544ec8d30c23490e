import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { matchesWords, wordsOf } from '../shared/match-places.ts';
import { readSort } from './columns.ts';
import type { PackedNames } from './salaries-props.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import type { SalariesView } from './salaries-view.ts';
import { FIRST_ROWS, COLUMN_IDS } from './salaries-view.ts';

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});

const helper = createColumnHelper<typeof features, SalariesRow>();

const columns = helper.columns([
  ...COLUMN_IDS.map((id) =>
    helper.accessor((row) => (id === 'name' ? row.name : (figureOf(row, id) ?? undefined)), {
      id,
      // What is not known comes last in either direction.
      sortUndefined: 'last',
      // Rows arrive in the order of their names.
      sortFn: (a, b) =>
        id === 'name' ? a.index - b.index : figureOf(a.original, id)! - figureOf(b.original, id)!,
      filterFn: (row, _id, wanted: string[] | number) =>
        typeof wanted === 'number'
          ? (row.original.jobs ?? -1) >= wanted
          : matchesWords(wanted, row.original.words),
    }),
  ),
  helper.accessor((row) => row.stateIds, {
    id: 'state',
    filterFn: (row, _id, wanted: string) => row.original.stateIds.includes(wanted),
  }),
  helper.accessor((row) => row.stateIds, {
    id: 'region',
    // An area across a border belongs to both sides.
    filterFn: (row, _id, wanted: readonly string[]) =>
      row.original.stateIds.some((id) => wanted.includes(id)),
  }),
]);

/** The rows of a view. */
export interface SalariesRows {
  /** Every row that fits, in the order of the view. */
  matching: SalariesRow[];
  /** The first of them, or all. */
  shown: SalariesRow[];
}

/** Filters, sorts and cuts the rows as a view asks. */
export function useSalariesTable(
  data: SalariesRow[],
  view: SalariesView,
  regions: PackedNames['regions'],
): SalariesRows {
  const { search, state, region, leastJobs, sort, measure, all } = view;
  const { column, descending } = readSort(sort, measure);
  const tableState = useMemo(
    () => ({
      sorting: [{ id: column, desc: descending }],
      columnFilters: [
        ...(search.trim() === '' ? [] : [{ id: 'name', value: wordsOf(search) }]),
        ...(state === null ? [] : [{ id: 'state', value: state }]),
        ...(region === null
          ? []
          : [{ id: 'region', value: regions.find(({ id }) => id === region)!.stateIds }]),
        ...(leastJobs === 0 ? [] : [{ id: 'jobs', value: leastJobs }]),
      ],
      pagination: { pageIndex: 0, pageSize: all ? Math.max(1, data.length) : FIRST_ROWS },
    }),
    [search, state, region, regions, leastJobs, column, descending, all, data.length],
  );
  const table = useTable({
    features,
    columns,
    data,
    state: tableState,
    getRowId: ({ placeId }) => placeId,
    autoResetPageIndex: false,
  });
  const matching = table.getSortedRowModel().rows;
  const shown = table.getRowModel().rows;
  return useMemo(
    () => ({
      matching: matching.map(({ original }) => original),
      shown: shown.map(({ original }) => original),
    }),
    [matching, shown],
  );
}
