import type { ImportSettings } from '../parsed-roster.ts';
import type { RosterProblemKind } from '../roster-problem.ts';
import { variableOf } from '../values/guess-units.ts';
import type { Matcher } from '../values/match-names.ts';
import { isUnknown } from '../values/match-names.ts';
import type { NumberNotation } from '../values/number-notation.ts';
import { NO_SIGNS } from '../values/number-notation.ts';
import { remember, tidyCell } from '../values/own-text.ts';
import { isPossibleVariable, periodOf, SHARE, timesAYear } from '../values/pay-units.ts';
import type { PayPeriod, PayUnit } from '../values/pay-units.ts';
import { isOtherCurrency } from '../values/read-currency.ts';
import { readNumberCell } from '../values/read-money.ts';
import type { RosterMatchers } from '../values/roster-matchers.ts';
import type { ReportCell } from './cell-finding.ts';

/** The pay of a row: a year at full time, in hundredths of the currency unit. */
export interface RowPay {
  currency: string;
  fte: number;
  baseHundredths: number;
  targetVariableHundredths: number | null;
}

/** The cells that pay is read from; a column that the file does not have is an empty cell. */
interface PayCells {
  currency: string;
  payPeriod: string;
  fte: string;
  baseSalary: string;
  targetVariable: string;
}

/** Reads the pay of a row; null when it cannot be told, which has been reported. */
export function createPayColumns(
  settings: ImportSettings,
  matchers: RosterMatchers,
  addUnknown: (field: 'currency' | 'payPeriod', text: string) => void,
  report: ReportCell,
): (cells: PayCells, line: number) => RowPay | null {
  const ofColumn = <T extends string>(field: 'currency' | 'payPeriod', matcher: Matcher<T>) =>
    createPayWordColumn(field, matcher, addUnknown, report);
  const readRowCurrency = ofColumn('currency', matchers.currency);
  const readRowPeriod = ofColumn('payPeriod', matchers.payPeriod);
  const readRowFte = createFteColumn(settings, report);
  const amounts = createAmountColumns(settings, report);
  const { columns } = settings;

  return (cells, line) => {
    const currency =
      columns.currency === null ? settings.currency : readRowCurrency(cells.currency, line);
    const unit: PayUnit | null =
      columns.payPeriod === null
        ? (settings.payUnit ?? 'year')
        : readRowPeriod(cells.payPeriod, line);
    const fte = readRowFte(cells.fte, line);
    if (currency === null || unit === null || fte === null) return null;
    const baseHundredths = amounts.base(tidyCell(cells.baseSalary), currency, unit, fte, line);
    if (baseHundredths === null) return null;
    return {
      currency,
      fte,
      baseHundredths,
      targetVariableHundredths: amounts.variable(
        tidyCell(cells.targetVariable),
        currency,
        baseHundredths,
        fte,
        line,
      ),
    };
  };
}

/** Reads a word without which a row has no pay: its currency, or what its pay is for. */
function createPayWordColumn<T extends string>(
  field: 'currency' | 'payPeriod',
  matcher: Matcher<T>,
  addUnknown: (field: 'currency' | 'payPeriod', text: string) => void,
  report: ReportCell,
): (cell: string, line: number) => T | null {
  const unknown = field === 'currency' ? 'unknown-currency' : 'unknown-period';
  const wordOf = remember((cell) => {
    const text = tidyCell(cell);
    return text === ''
      ? { text, value: undefined, known: true }
      : { text, value: matcher.match(text), known: !isUnknown(matcher, text) };
  });
  return (cell, line) => {
    const { text, value, known } = wordOf(cell);
    if (!known) addUnknown(field, text);
    if (value !== undefined && value !== null) return value;
    report(text === '' ? 'empty-cell' : unknown, 'row-left-out', line, field, text);
    return null;
  };
}

/** Reads the part of full time of a row. Somebody without an entry works full time, which is said. */
function createFteColumn(
  { columns, numbers, fullTime }: ImportSettings,
  report: ReportCell,
): (cell: string, line: number) => number | null {
  const fteOf = remember((cell) => {
    const text = tidyCell(cell);
    return { text, cell: readFte(text, numbers.fte ?? NO_SIGNS, fullTime) };
  });
  return (raw, line) => {
    if (columns.fte === null) return 1;
    const { text, cell } = fteOf(raw);
    if (cell.ok) return cell.fte;
    if (text === '') {
      report('empty-cell', 'kept', line, 'fte', '');
      return 1;
    }
    report(cell.kind, 'row-left-out', line, 'fte', text, { fullTime });
    return null;
  };
}

/** Reads tidy amounts into hundredths of the currency a year at full time; null where there is none. */
interface AmountColumns {
  base(text: string, currency: string, unit: PayUnit, fte: number, line: number): number | null;
  /** `base` is what a share of the base salary is a share of, in hundredths. */
  variable(text: string, currency: string, base: number, fte: number, line: number): number | null;
}

function createAmountColumns(settings: ImportSettings, report: ReportCell): AmountColumns {
  const { fullTime, variableUnit } = settings;
  const baseNotation = settings.numbers.baseSalary ?? NO_SIGNS;
  const variableNotation = settings.numbers.targetVariable ?? NO_SIGNS;
  const ofShare = variableUnit === 'percent-of-base' || variableUnit === 'fraction-of-base';
  const toFullTime = (hundredths: number, fte: number): number =>
    settings.payHolds === 'actual-pay' && fte !== 1
      ? Math.round(Number((hundredths / fte).toPrecision(15)))
      : hundredths;

  return {
    base(text, currency, unit, fte, line) {
      const cell: PayCell =
        text === ''
          ? { ok: false, kind: 'empty-cell' }
          : readPay(text, baseNotation, currency, timesAYear(unit, fullTime));
      const differs = cell.ok && cell.period !== null && cell.period !== periodOf(unit);
      if (!cell.ok || cell.hundredths === 0 || differs) {
        const kind = !cell.ok ? cell.kind : differs ? 'period-differs' : 'zero-pay';
        report(kind, 'row-left-out', line, 'baseSalary', text, { currency });
        return null;
      }
      // What an hour pays does not depend on how many there are.
      return unit === 'hour' ? cell.hundredths : toFullTime(cell.hundredths, fte);
    },
    variable(text, currency, base, fte, line) {
      if (text === '') return null;
      const percent = text.endsWith('%');
      const cell = ofShare
        ? readShareOf(base, text, percent ? 'percent-of-base' : variableUnit, variableNotation)
        : percent
          ? ({ ok: false, kind: 'unit-differs' } as const)
          : readPay(text, variableNotation, currency, variableUnit === 'amount-a-month' ? 12 : 1);
      if (!cell.ok) {
        const facts = { currency, unit: variableUnit.split('-')[0] ?? '' };
        report(cell.kind, 'cell-left-out', line, 'targetVariable', text, facts);
        return null;
      }
      // A share of the full-time rate is for full time already.
      const annual = ofShare ? cell.hundredths : toFullTime(cell.hundredths, fte);
      if (!isPossibleVariable(annual, base)) {
        const facts = { amount: annual, base, currency };
        report('implausible-variable', 'kept', line, 'targetVariable', text, facts);
      }
      return annual;
    },
  };
}

/**
 * Reads a part of the base salary (in hundredths) into money. A number that no part of base pay is, but one in
 * the other way of writing it, contradicts its column.
 */
function readShareOf(
  base: number,
  text: string,
  unit: 'percent-of-base' | 'fraction-of-base',
  notation: NumberNotation,
): PayCell {
  const bare = !text.endsWith('%');
  const cell = readNumberCell(text.replace(/%$/, '').trimEnd(), notation);
  if (!cell.ok) return cell;
  if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
  if (cell.currency !== null) return { ok: false, kind: 'unit-differs' };
  const hundredths = Math.round(Number(variableOf(cell.value, unit, base).toPrecision(15)));
  return bare && !isPossibleVariable(hundredths, base)
    ? { ok: false, kind: 'unit-differs' }
    : { ok: true, hundredths, period: null };
}

/** Share of full time, above 0 and at most 1; or why the text is none. */
type FteCell = { ok: true; fte: number } | { ok: false; kind: RosterProblemKind };

/** Reads a part of full time. A percent sign is understood whatever full time is in the column. */
function readFte(text: string, notation: NumberNotation, fullTime: number): FteCell {
  const percent = text.endsWith('%');
  // 0.375 is a part of full time and no 375.
  const cell = readNumberCell(percent ? text.slice(0, -1).trim() : text, {
    ...notation,
    threeDecimals: true,
  });
  if (!cell.ok) return cell;
  if (cell.currency !== null) return { ok: false, kind: 'not-a-number' };
  const fte = Number((cell.value / (percent ? 100 : fullTime)).toPrecision(15));
  // A share among percent or hours contradicts its column.
  const differs = !percent && fullTime !== SHARE && cell.value <= SHARE;
  return fte > 0 && fte <= 1 && !differs
    ? { ok: true, fte }
    : { ok: false, kind: 'fte-out-of-range' };
}

/** Money in hundredths of a currency unit, or why it is none. */
type PayCell =
  | { ok: true; hundredths: number; period: PayPeriod | null }
  | { ok: false; kind: RosterProblemKind };

/** More is a slip in the number or its currency. */
const LARGEST = 100_000_000_000;

/**
 * Reads an amount of pay in the currency of its row, which is paid so many times a year. The text is tidy and
 * not empty.
 */
export function readPay(
  text: string,
  notation: NumberNotation,
  currency: string,
  times: number,
): PayCell {
  const cell = readNumberCell(text, notation);
  if (!cell.ok) return cell;
  if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
  if (cell.value > LARGEST) return { ok: false, kind: 'number-too-large' };
  if (isOtherCurrency(text, cell.currency, currency))
    return { ok: false, kind: 'currency-differs' };
  const annual = times === 1 ? cell.value : Number((cell.value * times).toPrecision(15));
  const hundredths = toHundredths(annual);
  return { ok: true, hundredths, period: cell.period };
}

/** Rounded once, half up, free of the noise of binary fractions: 1.005 is 101 hundredths. */
export function toHundredths(value: number): number {
  return Number.isInteger(value) ? value * 100 : Math.round(Number((value * 100).toPrecision(15)));
}
