import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { KnownNames } from '../known-names.ts';
import type { ReadHooks } from '../parsed-roster.ts';
import type { Refused } from '../roster-inspection.ts';
import { createProblemList } from '../roster-problem.ts';
import type { RosterSource } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import { createCellReport } from '../rows/cell-finding.ts';
import { createRecordCheck } from '../rows/check-record.ts';
import { readPay } from '../rows/pay-columns.ts';
import type { RecordTaker } from '../table/read-table.ts';
import { readTable } from '../table/read-table.ts';
import { matchNames, createUnknownTexts } from '../values/match-names.ts';
import { foldText, ownText, tidyCell } from '../values/own-text.ts';
import { readCurrency } from '../values/read-currency.ts';
import type { RangesContents, RangesImportSettings } from './parsed-ranges.ts';
import type { RangeField } from './range-fields.ts';
import { RANGE_FIELDS, REQUIRED_RANGE_FIELDS } from './range-fields.ts';

/**
 * Reads an employer's ranges as `reading` says. What cannot be read is reported with its line and column and
 * left out.
 *
 * @throws RangeError for a reading without a column that is needed
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readRanges(
  source: RosterSource,
  reading: RangesImportSettings,
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
  const refusal = await readTable(source, reading, hooks, (header, surplus) => {
    const ranges = collectRanges(header, surplus, reading, known);
    collections.push(ranges);
    return ranges;
  });
  const [collection] = collections;
  if (refusal !== null || collection === undefined) {
    return { kind: 'refused', refusal: refusal ?? { kind: 'empty' } };
  }
  return collection.finish();
}

/** Takes the records of a file of ranges and gives its contents at the end. */
interface RangeCollection extends RecordTaker {
  finish(): RangesContents;
}

/** Words for a range that holds everywhere, folded. */
const EVERYWHERE = new Set([
  '',
  'all',
  'any',
  'every',
  'everywhere',
  'national',
  'все',
  'любой',
  'везде',
  'любая',
  'все города',
]);

function collectRanges(
  header: readonly string[],
  surplus: number,
  reading: RangesImportSettings,
  known: KnownNames,
): RangeCollection {
  const { columns } = reading;
  const problems = createProblemList();
  const report = createCellReport<RangeField>(problems, header, columns);
  const used = new Set(RANGE_FIELDS.flatMap((field) => columns[field] ?? []));
  const check = createRecordCheck(problems, header, used, surplus);
  const levels = matchNames(known.levels, reading.levelOf);
  const places = matchNames(known.places, reading.placeOf);
  const unknown = createUnknownTexts();
  const ranges: EmployerRange[] = [];
  const lineOf = new Map<string, number>();
  let records = 0;

  return {
    take(cells, line, stray, damaged) {
      records++;
      if (records > ROSTER_LIMITS.rows) return { kind: 'too-many-rows', most: ROSTER_LIMITS.rows };
      if (!check.passes(cells, line, stray, damaged)) return null;
      const range = readRange(cells, line);
      if (range !== null) ranges.push(range);
      return null;
    },
    finish: () => ({
      kind: 'read',
      ranges,
      problems: problems.finish(),
      counts: { records, ranges: ranges.length, leftOut: records - ranges.length },
      unknownLevels: unknown.list(levels),
    }),
  };

  function readRange(cells: readonly string[], line: number): EmployerRange | null {
    const cell = (field: RangeField): string => {
      const index = columns[field];
      return index === null ? '' : tidyCell(cells[index] ?? '');
    };
    const levelId = readLevel(cell('level'), line);
    const currency = readRowCurrency(cell('currency'), line);
    if (levelId === null || currency === null) return null;
    const min = readMoney('min', cell('min'), currency, line);
    const max = readMoney('max', cell('max'), currency, line);
    const set =
      cell('midpoint') === '' ? null : readMoney('midpoint', cell('midpoint'), currency, line);
    if (min === null || max === null || (set === null && cell('midpoint') !== '')) return null;
    const midpoint = set ?? Math.round((min + max) / 2);
    if (min > midpoint || midpoint > max) {
      const field = set === null || min > max ? 'max' : 'midpoint';
      report('range-order', 'row-left-out', line, field, cell(field), {
        min: cell('min'),
        midpoint: cell('midpoint'),
        max: cell('max'),
      });
      return null;
    }
    const zone = readZone(cell('zone'));
    const key = JSON.stringify([levelId, zone === null ? null : foldText(zone), currency]);
    const first = lineOf.get(key);
    if (first !== undefined) {
      report('duplicate-range', 'row-left-out', line, 'level', cell('level'), { first });
      return null;
    }
    lineOf.set(key, line);
    return {
      levelId,
      zone,
      currency,
      minHundredths: min,
      midpointHundredths: midpoint,
      maxHundredths: max,
      midpointBasis: set === null ? 'middle' : 'set',
    };
  }

  function readLevel(text: string, line: number): string | null {
    if (text === '') {
      report('empty-cell', 'row-left-out', line, 'level', text);
      return null;
    }
    const id = levels.match(text);
    if (id === undefined) unknown.add(text);
    if (id === undefined || id === null)
      report('unmatched-level', 'row-left-out', line, 'level', text);
    return id ?? null;
  }

  /** A place of the site by its id, so that other names of it are covered; a zone as it is written. */
  function readZone(text: string): string | null {
    return EVERYWHERE.has(foldText(text)) ? null : (places.match(text) ?? ownText(text));
  }

  function readRowCurrency(text: string, line: number): string | null {
    if (columns.currency === null) return reading.currency;
    const currency = text === '' ? null : readCurrency(text);
    if (currency === null) {
      report(
        text === '' ? 'empty-cell' : 'unknown-currency',
        'row-left-out',
        line,
        'currency',
        text,
      );
    }
    return currency;
  }

  function readMoney(
    field: 'min' | 'midpoint' | 'max',
    text: string,
    currency: string,
    line: number,
  ): number | null {
    if (text === '') {
      report('empty-cell', 'row-left-out', line, field, text);
      return null;
    }
    const money = readPay(text, reading.numbers, currency);
    if (money.ok && money.hundredths > 0) {
      return money.hundredths * (reading.payPeriod === 'month' ? 12 : 1);
    }
    report(money.ok ? 'zero-pay' : money.kind, 'row-left-out', line, field, text, { currency });
    return null;
  }
}
