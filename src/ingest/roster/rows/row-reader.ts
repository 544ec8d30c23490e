import type { Readiness, RecordedGender, RosterRow } from '../../../schemas/roster-row.ts';
import type { DateField, RosterField, WordField } from '../columns/roster-fields.ts';
import { readDate } from '../dates/read-date.ts';
import type { KnownNames } from '../known-names.ts';
import type { NumberNotation } from '../numbers/number-notation.ts';
import { readNumberCell } from '../numbers/read-money.ts';
import type { UnknownText } from '../roster-inspection.ts';
import type { RosterReading } from '../roster-reading.ts';
import { tidyCell } from '../values/fold-text.ts';
import { createTextPool, ownText, remember } from '../values/own-text.ts';
import { readCurrency } from '../values/read-currency.ts';
import { createMatchers } from '../values/roster-matchers.ts';
import { createUnknownTexts } from '../values/unknown-texts.ts';
import type { ReportCell } from './cell-finding.ts';
import { readFte } from './read-fte.ts';
import { readPay } from './read-pay.ts';
import type { PayCell } from './read-pay.ts';

/** Turns records into rows of the roster. */
export interface RowReader {
  /** The id in a record, empty where it has none. */
  idOf(cells: readonly string[]): string;
  /** The row of a record, null when it has to be left out; what is wrong has been reported. */
  read(cells: readonly string[], line: number): RosterRow | null;
  /** Texts that were not understood so far. */
  unknownTexts(): Record<WordField, UnknownText[]>;
}

const NO_SIGNS: NumberNotation = { decimal: null, thousands: null, threeDecimals: false };

/** Makes the reader for one way of reading a file. */
export function createRowReader(
  reading: RosterReading,
  known: KnownNames,
  report: ReportCell,
): RowReader {
  const { columns } = reading;
  const matchers = createMatchers(known, reading);
  const unknown = {
    level: createUnknownTexts(),
    city: createUnknownTexts(),
    gender: createUnknownTexts(),
    ready: createUnknownTexts(),
  };
  const pool = createTextPool();
  const currencyOf = remember(readCurrency);
  const meaningOf = {
    level: remember((text) => matchers.level.match(text)),
    city: remember((text) => matchers.city.match(text)),
    gender: remember((text) => matchers.gender.match(text)),
    ready: remember((text) => matchers.ready.match(text)),
  };
  const dateOf = {
    hireDate: remember((text) => readDate(text, reading.dates.hireDate ?? 'ymd', known.asOf)),
    levelSince: remember((text) => readDate(text, reading.dates.levelSince ?? 'ymd', known.asOf)),
  };
  const fteOf = remember((text) => readFte(text, reading.numbers.fte ?? NO_SIGNS, reading.fteUnit));
  const baseNotation = reading.numbers.baseSalary ?? NO_SIGNS;
  const variableNotation = reading.numbers.targetVariable ?? NO_SIGNS;

  const cellOf = (cells: readonly string[], field: RosterField): string => {
    const index = columns[field];
    return index === null ? '' : tidyCell(cells[index] ?? '');
  };

  return {
    idOf: (cells) => cellOf(cells, 'employeeId'),
    read: readRow,
    unknownTexts: () => ({
      level: unknown.level.list(matchers.level),
      city: unknown.city.list(matchers.city),
      gender: unknown.gender.list(matchers.gender),
      ready: unknown.ready.list(matchers.ready),
    }),
  };

  function readRow(cells: readonly string[], line: number): RosterRow | null {
    const cell = (field: RosterField): string => cellOf(cells, field);
    const employeeId = cell('employeeId');
    if (employeeId === '') {
      report('empty-cell', 'row-left-out', line, 'employeeId', '');
      return null;
    }
    const currency = readRowCurrency(cell('currency'), line);
    const fte = readRowFte(cell('fte'), line);
    if (currency === null || fte === null) return null;
    const base = readBase(cell('baseSalary'), currency, fte, line);
    if (base === null) return null;
    for (const field of ['name', 'role', 'level', 'city'] as const) {
      if (cell(field) === '') report('empty-cell', 'kept', line, field, '');
    }
    const hireDate = readDay('hireDate', cell('hireDate'), line);
    const levelSince = readDay('levelSince', cell('levelSince'), line);
    if (hireDate !== null && levelSince !== null && levelSince < hireDate) {
      report('before-hire', 'kept', line, 'levelSince', cell('levelSince'), {
        hireDate,
        levelSince,
      });
    }
    const managerId = cell('managerId');
    return {
      line,
      employeeId: ownText(employeeId),
      name: ownText(fullName(cell('name'), cell('familyName'))),
      role: pool(cell('role')),
      levelId: readMeaning('level', cell('level')),
      level: pool(cell('level')),
      placeId: readMeaning('city', cell('city')),
      city: pool(cell('city')),
      baseHundredths: base,
      currency: pool(currency),
      targetVariableHundredths: readVariable(cell('targetVariable'), currency, base, fte, line),
      fte,
      hireDate,
      levelSince,
      managerId: managerId === '' ? null : pool(managerId),
      gender: readMeaning('gender', cell('gender')) as RecordedGender | null,
      rating: textOrNull(cell('rating')),
      workCategory: textOrNull(cell('workCategory')),
      ready: readMeaning('ready', cell('ready')) as Readiness | null,
    };
  }

  function textOrNull(text: string): string | null {
    return text === '' ? null : pool(text);
  }

  function readMeaning(field: WordField, text: string): string | null {
    if (text === '') return null;
    const meaning = meaningOf[field](text);
    if (meaning === undefined) unknown[field].add(text);
    return meaning ?? null;
  }

  function readRowCurrency(text: string, line: number): string | null {
    if (columns.currency === null) return reading.currency;
    const currency = text === '' ? null : currencyOf(text);
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

  /** Somebody without an entry works full time, which is said. */
  function readRowFte(text: string, line: number): number | null {
    if (columns.fte === null) return 1;
    if (text === '') {
      report('empty-cell', 'kept', line, 'fte', '');
      return 1;
    }
    const cell = fteOf(text);
    if (cell.ok) return cell.fte;
    report(cell.kind, 'row-left-out', line, 'fte', text);
    return null;
  }

  function readBase(text: string, currency: string, fte: number, line: number): number | null {
    const cell: PayCell =
      text === '' ? { ok: false, kind: 'empty-cell' } : readPay(text, baseNotation, currency);
    if (!cell.ok || cell.hundredths === 0) {
      report(cell.ok ? 'zero-pay' : cell.kind, 'row-left-out', line, 'baseSalary', text, {
        currency,
      });
      return null;
    }
    return toFullTime(cell.hundredths * (reading.payPeriod === 'month' ? 12 : 1), fte);
  }

  function readVariable(
    text: string,
    currency: string,
    base: number,
    fte: number,
    line: number,
  ): number | null {
    if (text === '') return null;
    const cell =
      reading.variableUnit === 'percent-of-base' || text.endsWith('%')
        ? readPercent(text, base)
        : readPay(text, variableNotation, currency);
    if (!cell.ok) {
      report(cell.kind, 'cell-left-out', line, 'targetVariable', text, { currency });
      return null;
    }
    // A share of the full-time rate is for full time already.
    if (reading.variableUnit === 'percent-of-base' || text.endsWith('%')) return cell.hundredths;
    return toFullTime(cell.hundredths * (reading.variableUnit === 'amount-a-month' ? 12 : 1), fte);
  }

  function readPercent(text: string, base: number): PayCell {
    const cell = readNumberCell(text.replace(/\s*%$/, ''), variableNotation);
    if (!cell.ok) return cell;
    if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
    return {
      ok: true,
      hundredths: Math.round(Number(((base * cell.value) / 100).toPrecision(15))),
    };
  }

  function toFullTime(hundredths: number, fte: number): number {
    return reading.payHolds === 'actual-pay' && fte !== 1
      ? Math.round(hundredths / fte)
      : hundredths;
  }

  function readDay(field: DateField, text: string, line: number): string | null {
    if (text === '') return null;
    const cell = dateOf[field](text);
    if (!cell.ok) {
      report(cell.kind, 'cell-left-out', line, field, text);
      return null;
    }
    if (cell.date > known.asOf) {
      report('future-date', 'cell-left-out', line, field, text, {
        date: cell.date,
        asOf: known.asOf,
      });
      return null;
    }
    return cell.date;
  }
}

function fullName(given: string, family: string): string {
  return family === '' ? given : given === '' ? family : `${given} ${family}`;
}
