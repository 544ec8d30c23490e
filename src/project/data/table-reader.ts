import type { CsvTable } from '../../tables/csv.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Problem } from '../../tables/problem.ts';

/** What reading a table gives; no rows at all (null) when its columns are not the expected ones. */
export interface TableResult<T> {
  rows: LocatedRow<T>[] | null;
  problems: Problem[];
}

/** CSV table -> rows in the shape of the domain. */
export type TableReader<T> = (table: CsvTable, locales: readonly string[]) => TableResult<T>;

/** Gives rows another shape; they keep their positions. */
export function mapRows<A, B>(
  { rows, problems }: TableResult<A>,
  toB: (value: A) => B,
): TableResult<B> {
  const mapped = rows?.map(({ value, at }) => ({ value: toB(value), at })) ?? null;
  return { rows: mapped, problems };
}
