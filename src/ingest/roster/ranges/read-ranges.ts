import type { KnownNames } from '../known-names.ts';
import type { ReadHooks } from '../roster-contents.ts';
import type { Refused } from '../roster-inspection.ts';
import type { RosterSource } from '../roster-source.ts';
import { readTable } from '../table/read-table.ts';
import { collectRanges } from './collect-ranges.ts';
import type { RangeCollection } from './collect-ranges.ts';
import { REQUIRED_RANGE_FIELDS } from './range-fields.ts';
import type { RangesContents, RangesReading } from './ranges-reading.ts';

/**
 * Reads an employer's ranges as `reading` says. What cannot be read is reported with its line and column and
 * left out.
 *
 * @throws RangeError for a reading without a column that is needed
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readRanges(
  source: RosterSource,
  reading: RangesReading,
  known: KnownNames,
  hooks: ReadHooks = {},
): Promise<RangesContents | Refused> {
  const absent = REQUIRED_RANGE_FIELDS.filter((field) => reading.columns[field] === null);
  if (absent.length > 0) {
    throw new RangeError(`no column for ${absent.join(', ')}; expected one for each`);
  }
  if (reading.columns.currency === null && reading.currency === null) {
    throw new RangeError('neither a column nor a choice of the currency; expected one of them');
  }
  const collections: RangeCollection[] = [];
  const refusal = await readTable(source, reading, hooks, (header) => {
    const ranges = collectRanges(header, reading, known);
    collections.push(ranges);
    return ranges;
  });
  const [collection] = collections;
  if (refusal !== null || collection === undefined) {
    return { kind: 'refused', refusal: refusal ?? { kind: 'empty' } };
  }
  return collection.finish();
}
