import type { CsvHeader } from '../../tables/csv.ts';
import type { RowReader } from '../../tables/read-rows.ts';

/** The header of a CSV table -> what takes its rows in the shape of the domain. */
export type TableReader<T> = (header: CsvHeader, locales: readonly string[]) => RowReader<T>;
