import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { KnownNames } from '../known-names.ts';
import type { ReadHooks } from '../parsed-roster.ts';
import type { Refused } from '../roster-inspection.ts';
import { createProblemList } from '../roster-problem.ts';
import type { RosterSource } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import type { ReportCell } from '../rows/cell-finding.ts';
import { createCellReport, reportHeader } from '../rows/cell-finding.ts';
import { createRecordCheck } from '../rows/check-record.ts';
import { readPay } from '../rows/pay-columns.ts';
import type { HeaderDamage, RecordTaker } from '../table/read-table.ts';
import { readTable } from '../table/read-table.ts';
import { matchNames, matchSublevels, createUnknownTexts } from '../values/match-names.ts';
import { otherPlaceKeys } from '../values/place-names.ts';
import { foldText, ownText, tidyCell } from '../values/own-text.ts';
import { SHARE, timesAYear } from '../values/pay-units.ts';
import { readCurrency } from '../values/read-currency.ts';
import type { RangesContents, RangesImportSettings } from './parsed-ranges.ts';
import type { RangeField } from './range-fields.ts';
import { RANGE_FIELDS, REQUIRED_RANGE_FIELDS } from './range-fields.ts';

/**
 * Reads an employer's ranges as `settings` says. What cannot be read is reported with its line and column and
 * left out.
 *
 * @throws RangeError for settings without a column that is needed
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readRanges(
  source: RosterSource,
  settings: RangesImportSettings,
  known: KnownNames,
  hooks: ReadHooks = {},
): Promise<RangesContents | Refused> {
  const absent = REQUIRED_RANGE_FIELDS.filter((field) => settings.columns[field] === null);
  if (absent.length > 0) {
    throw new RangeError(`no column for ${absent.join(', ')}; expected one for each`);
  }
  if (settings.columns.currency === null && settings.currency === null) {
    throw new RangeError('neither a column nor a choice of the currency; expected one of them');
  }
  const collections: RangeCollection[] = [];
  const refusal = await readTable(source, settings, hooks, (header, surplus, damage) => {
    const ranges = collectRanges(header, surplus, damage, settings, known);
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

/** Collects the ranges of a table with this header, and reports what cannot be read. */
function collectRanges(
  header: readonly string[],
  surplus: number,
  damage: HeaderDamage | null,
  settings: RangesImportSettings,
  known: KnownNames,
): RangeCollection {
  const { columns } = settings;
  const problems = createProblemList();
  reportHeader(problems, damage);
  const report = createCellReport<RangeField>(problems, header, columns);
  const used = new Set(RANGE_FIELDS.flatMap((field) => columns[field] ?? []));
  const check = createRecordCheck(problems, header, used, surplus, (cells) =>
    [...used].every((index) => index < cells.length),
  );
  const rangeCells = createRangeCells(settings, known, report);
  const readRange = createRangeReader(columns, rangeCells, report);
  const ranges: EmployerRange[] = [];
  let records = 0;

  return {
    take(cells, line, flaws) {
      records++;
      if (records > ROSTER_LIMITS.rows) return { kind: 'too-many-rows', most: ROSTER_LIMITS.rows };
      if (!check.passes(cells, line, flaws)) return null;
      const range = readRange(cells, line);
      if (range !== null) ranges.push(range);
      return null;
    },
    finish: () => ({
      kind: 'read',
      ranges,
      problems: problems.finish(),
      counts: { records, ranges: ranges.length, leftOut: records - ranges.length },
      unknownLevels: rangeCells.unknownLevels(),
    }),
  };
}

/** Reads a record into a range; null when it has to be left out, which has been reported. */
function createRangeReader(
  columns: RangesImportSettings['columns'],
  read: RangeCells,
  report: ReportCell<RangeField>,
): (cells: readonly string[], line: number) => EmployerRange | null {
  const lineOf = new Map<string, number>();
  return (cells, line) => {
    const cell = (field: RangeField): string => {
      const index = columns[field];
      return index === null ? '' : tidyCell(cells[index] ?? '');
    };
    const levelId = read.level(cell('level'), line);
    const currency = read.currency(cell('currency'), line);
    if (levelId === null || currency === null) return null;
    const min = read.money('min', cell('min'), currency, line);
    const max = read.money('max', cell('max'), currency, line);
    const set =
      cell('midpoint') === '' ? null : read.money('midpoint', cell('midpoint'), currency, line);
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
    const zone = read.zone(cell('zone'));
    const sublevel = read.sublevel(levelId, cell('sublevel'), cell('level'), line);
    if (sublevel === undefined) return null;
    const key = JSON.stringify([
      levelId,
      sublevel,
      zone === null ? null : foldText(zone),
      currency,
    ]);
    const first = lineOf.get(key);
    if (first !== undefined) {
      report('duplicate-range', 'row-left-out', line, 'level', cell('level'), { first });
      return null;
    }
    lineOf.set(key, line);
    return {
      levelId,
      ...(sublevel === null ? {} : { sublevel }),
      zone,
      currency,
      minHundredths: min,
      midpointHundredths: midpoint,
      maxHundredths: max,
      midpointBasis: set === null ? 'middle' : 'set',
    };
  };
}

/** Reads the tidy cells of a range one by one; null for one that is reported and leaves the row out. */
interface RangeCells {
  level(text: string, line: number): string | null;
  /**
   * From its own column, else from the level's: "Account manager II". Null for a range of the whole rung,
   * undefined for a step that it does not have.
   */
  sublevel(levelId: string, text: string, level: string, line: number): string | null | undefined;
  currency(text: string, line: number): string | null;
  /** Hundredths of the currency a year. */
  money(
    field: 'min' | 'midpoint' | 'max',
    text: string,
    currency: string,
    line: number,
  ): number | null;
  /**
   * A place of the site by its id, so that other names of it are covered; a zone as it is written. Null for
   * a range that holds everywhere.
   */
  zone(text: string): string | null;
  unknownLevels(): RangesContents['unknownLevels'];
}

function createRangeCells(
  settings: RangesImportSettings,
  known: KnownNames,
  report: ReportCell<RangeField>,
): RangeCells {
  const levels = matchNames(known.levels, settings.levelOf);
  const places = matchNames(known.places, settings.placeOf, otherPlaceKeys);
  const sublevelOf = matchSublevels(known.levels);
  const unknown = createUnknownTexts();
  const times = timesAYear(settings.payUnit, SHARE);
  return {
    level(text, line) {
      if (text === '') {
        report('empty-cell', 'row-left-out', line, 'level', text);
        return null;
      }
      const id = levels.match(text);
      if (id === undefined) unknown.add(text);
      if (id === undefined || id === null)
        report('unmatched-level', 'row-left-out', line, 'level', text);
      return id ?? null;
    },
    sublevel(levelId, text, level, line) {
      const known = sublevelOf.known(levelId);
      if (text === '' || known === null) return sublevelOf(levelId, [level]);
      const own = sublevelOf(levelId, [text]);
      if (own !== null) return own;
      report('unknown-sublevel', 'row-left-out', line, 'sublevel', text, { known });
      return undefined;
    },
    currency(text, line) {
      if (settings.columns.currency === null) return settings.currency;
      const currency = text === '' ? null : readCurrency(text);
      if (currency === null) {
        const kind = text === '' ? 'empty-cell' : 'unknown-currency';
        report(kind, 'row-left-out', line, 'currency', text);
      }
      return currency;
    },
    money(field, text, currency, line) {
      if (text === '') {
        report('empty-cell', 'row-left-out', line, field, text);
        return null;
      }
      const money = readPay(text, settings.numbers, currency, times);
      if (money.ok && money.hundredths > 0) return money.hundredths;
      report(money.ok ? 'zero-pay' : money.kind, 'row-left-out', line, field, text, { currency });
      return null;
    },
    zone: (text) => (EVERYWHERE.has(foldText(text)) ? null : (places.match(text) ?? ownText(text))),
    unknownLevels: () => unknown.list(levels),
  };
}
