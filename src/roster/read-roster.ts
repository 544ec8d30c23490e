import { REQUIRED_FIELDS } from './columns/roster-fields.ts';
import type { KnownNames } from './known-names.ts';
import type { ReadHooks, RosterContents, ImportSettings } from './parsed-roster.ts';
import type { Refused } from './roster-inspection.ts';
import type { RosterSource } from './roster-source.ts';
import { collectRows } from './rows/collect-rows.ts';
import type { RowCollection } from './rows/collect-rows.ts';
import { readTable } from './table/read-table.ts';

/**
 * Reads a roster as `settings` say, to the last row. What cannot be read is reported with its line and column
 * and left out; nothing is guessed. A file that turns out to be no whole table is refused.
 *
 * @throws RangeError for settings without a column that is needed
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readRoster(
  source: RosterSource,
  settings: ImportSettings,
  known: KnownNames,
  hooks: ReadHooks = {},
): Promise<RosterContents | Refused> {
  const absent = REQUIRED_FIELDS.filter((field) => settings.columns[field] === null);
  if (absent.length > 0) {
    throw new RangeError(`no column for ${absent.join(', ')}; expected one for each`);
  }
  if (settings.columns.currency === null && settings.currency === null) {
    throw new RangeError('neither a column nor a choice of the currency; expected one of them');
  }
  const collections: RowCollection[] = [];
  const refusal = await readTable(source, settings, hooks, (header, surplus, damage) => {
    const rows = collectRows(header, surplus, damage, settings, known);
    collections.push(rows);
    return rows;
  });
  const [collection] = collections;
  if (refusal !== null || collection === undefined) {
    return { kind: 'refused', refusal: refusal ?? { kind: 'empty' } };
  }
  return collection.finish();
}
