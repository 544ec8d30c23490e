import type { FteUnit, ImportSettings } from '../parsed-roster.ts';
import type { RosterProblemKind } from '../roster-problem.ts';
import type { NumberNotation } from '../values/number-notation.ts';
import { remember, tidyCell } from '../values/own-text.ts';
import { isOtherCurrency, readCurrency } from '../values/read-currency.ts';
import { readNumberCell } from '../values/read-money.ts';
import type { ReportCell } from './cell-finding.ts';

/** The pay of a row: a year at full time, in hundredths of the currency unit. */
interface RowPay {
  currency: string;
  fte: number;
  baseHundredths: number;
  targetVariableHundredths: number | null;
}

/** The cells that pay is read from; a column that the file does not have is an empty cell. */
interface PayCells {
  currency: string;
  fte: string;
  baseSalary: string;
  targetVariable: string;
}

const MONTHS = 12;
const NO_SIGNS: NumberNotation = { decimal: null, thousands: null, threeDecimals: false };

/** Reads the pay of a row; null when it cannot be told, which has been reported. */
export function createPayColumns(
  settings: ImportSettings,
  report: ReportCell,
): (cells: PayCells, line: number) => RowPay | null {
  const readRowCurrency = createCurrencyColumn(settings, report);
  const readRowFte = createFteColumn(settings, report);
  const amounts = createAmountColumns(settings, report);

  return (cells, line) => {
    const currency = readRowCurrency(cells.currency, line);
    const fte = readRowFte(cells.fte, line);
    if (currency === null || fte === null) return null;
    const baseHundredths = amounts.base(tidyCell(cells.baseSalary), currency, fte, line);
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

/** Reads the currency of a row: of its cell, or of the whole file where no column has it. */
function createCurrencyColumn(
  { columns, currency: ofFile }: ImportSettings,
  report: ReportCell,
): (cell: string, line: number) => string | null {
  const currencyOf = remember((cell) => {
    const text = tidyCell(cell);
    return { text, currency: text === '' ? null : readCurrency(text) };
  });
  return (cell, line) => {
    if (columns.currency === null) return ofFile;
    const { text, currency } = currencyOf(cell);
    if (currency === null) {
      const kind = text === '' ? 'empty-cell' : 'unknown-currency';
      report(kind, 'row-left-out', line, 'currency', text);
    }
    return currency;
  };
}

/** Reads the part of full time of a row. Somebody without an entry works full time, which is said. */
function createFteColumn(
  { columns, numbers, fteUnit }: ImportSettings,
  report: ReportCell,
): (cell: string, line: number) => number | null {
  const fteOf = remember((cell) => {
    const text = tidyCell(cell);
    return { text, cell: readFte(text, numbers.fte ?? NO_SIGNS, fteUnit) };
  });
  return (raw, line) => {
    if (columns.fte === null) return 1;
    const { text, cell } = fteOf(raw);
    if (cell.ok) return cell.fte;
    if (text === '') {
      report('empty-cell', 'kept', line, 'fte', '');
      return 1;
    }
    report(cell.kind, 'row-left-out', line, 'fte', text);
    return null;
  };
}

/** Reads tidy amounts into hundredths of the currency a year at full time; null where there is none. */
interface AmountColumns {
  base(text: string, currency: string, fte: number, line: number): number | null;
  /** `base` is what a share of the base salary is a share of, in hundredths. */
  variable(text: string, currency: string, base: number, fte: number, line: number): number | null;
}

function createAmountColumns(settings: ImportSettings, report: ReportCell): AmountColumns {
  const baseNotation = settings.numbers.baseSalary ?? NO_SIGNS;
  const variableNotation = settings.numbers.targetVariable ?? NO_SIGNS;
  const toFullTime = (hundredths: number, fte: number): number =>
    settings.payHolds === 'actual-pay' && fte !== 1
      ? Math.round(Number((hundredths / fte).toPrecision(15)))
      : hundredths;

  return {
    base(text, currency, fte, line) {
      const cell: PayCell =
        text === '' ? { ok: false, kind: 'empty-cell' } : readPay(text, baseNotation, currency);
      if (!cell.ok || cell.hundredths === 0) {
        const kind = cell.ok ? 'zero-pay' : cell.kind;
        report(kind, 'row-left-out', line, 'baseSalary', text, { currency });
        return null;
      }
      return toFullTime(cell.hundredths * (settings.payPeriod === 'month' ? MONTHS : 1), fte);
    },
    variable(text, currency, base, fte, line) {
      if (text === '') return null;
      const percent = settings.variableUnit === 'percent-of-base' || text.endsWith('%');
      const cell = percent
        ? readShareOf(base, text, variableNotation)
        : readPay(text, variableNotation, currency);
      if (!cell.ok) {
        report(cell.kind, 'cell-left-out', line, 'targetVariable', text, { currency });
        return null;
      }
      // A share of the full-time rate is for full time already.
      if (percent) return cell.hundredths;
      const months = settings.variableUnit === 'amount-a-month' ? MONTHS : 1;
      return toFullTime(cell.hundredths * months, fte);
    },
  };
}

/** Reads a percentage of the base salary (in hundredths) into money. */
function readShareOf(base: number, text: string, notation: NumberNotation): PayCell {
  const cell = readNumberCell(text.replace(/\s*%$/, ''), notation);
  if (!cell.ok) return cell;
  if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
  const hundredths = Math.round(Number(((base * cell.value) / 100).toPrecision(15)));
  return { ok: true, hundredths };
}

/** Share of full time, above 0 and at most 1; or why the text is none. */
type FteCell = { ok: true; fte: number } | { ok: false; kind: RosterProblemKind };

/** Reads a part of full time. A percent sign is understood whatever the unit of the column. */
function readFte(text: string, notation: NumberNotation, unit: FteUnit): FteCell {
  const percent = text.endsWith('%');
  // 0.375 is a part of full time and no 375.
  const cell = readNumberCell(percent ? text.slice(0, -1).trim() : text, {
    ...notation,
    threeDecimals: true,
  });
  if (!cell.ok) return cell;
  if (cell.currency !== null) return { ok: false, kind: 'not-a-number' };
  const fte =
    percent || unit === 'percent' ? Number((cell.value / 100).toPrecision(15)) : cell.value;
  return fte > 0 && fte <= 1 ? { ok: true, fte } : { ok: false, kind: 'fte-out-of-range' };
}

/** Money in hundredths of a currency unit, or why it is none. */
type PayCell = { ok: true; hundredths: number } | { ok: false; kind: RosterProblemKind };

/** More is a slip in the number or its currency. */
const LARGEST = 100_000_000_000;

/** Reads an amount of pay in the currency of its row. The text is tidy and not empty. */
export function readPay(text: string, notation: NumberNotation, currency: string): PayCell {
  const cell = readNumberCell(text, notation);
  if (!cell.ok) return cell;
  if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
  if (cell.value > LARGEST) return { ok: false, kind: 'number-too-large' };
  if (isOtherCurrency(text, cell.currency, currency))
    return { ok: false, kind: 'currency-differs' };
  return { ok: true, hundredths: toHundredths(cell.value) };
}

/** Rounded once, half up, free of the noise of binary fractions: 1.005 is 101 hundredths. */
export function toHundredths(value: number): number {
  return Number.isInteger(value) ? value * 100 : Math.round(Number((value * 100).toPrecision(15)));
}
