import { readAmount } from '../../i18n/read-amount.ts';
import type { FteUnit, PayHolds, PayPeriod, VariableUnit } from '../parsed-roster.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { foldText } from './own-text.ts';
import { DOLLAR_CURRENCIES, readCurrency } from './read-currency.ts';

/** What is offered when nothing in the file names a currency. */
const OFFERED = ['USD', 'EUR', 'GBP', 'RUB', 'CAD', 'AUD', 'CHF', 'PLN', 'KZT', 'INR'];

/**
 * The currency of a file without a column for it: from the header of pay, "Base (EUR)", and from the signs
 * beside its amounts. A bare $ may be several currencies; signs that disagree and no sign at all are asked.
 */
export function guessCurrency(header: string, cells: readonly string[]): Understanding<string> {
  const found = new Set<string>();
  let bareDollar = false;
  const add = (text: string, currency: string | null): void => {
    if (currency === null) return;
    found.add(currency);
    if (currency === 'USD' && text.includes('$') && !/us/i.test(text)) bareDollar = true;
  };
  for (const word of foldText(header).split(' '))
    add(word, isOneLetter(word) ? null : readCurrency(word));
  for (const cell of new Set(cells)) {
    // Plain digits have no sign.
    if (/^[\d.]+$/.test(cell)) continue;
    const amount = readAmount(cell);
    if (amount.kind !== 'none') add(cell, amount.currency);
  }
  const [first, second] = found;
  if (first === undefined) return asked(OFFERED);
  if (second !== undefined) return asked([...found]);
  const others = [first, ...(bareDollar ? DOLLAR_CURRENCIES : OFFERED)];
  return (bareDollar ? likely : certain)(first, [...new Set(others)]);
}

/** "р" may be the rest of anything. */
function isOneLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

const FTE_UNITS: readonly FteUnit[] = ['share', 'percent'];
const HOLDS: readonly PayHolds[] = ['full-time-rate', 'actual-pay'];

/**
 * Whether parts of full time are shares or percent. Numbers up to 1 are shares; with a 100 among them they are
 * percent; others above 1 may be hours or something else, and are asked.
 */
export function guessFteUnit(header: string, cells: readonly string[]): Understanding<FteUnit> {
  const most = cells
    .filter((cell) => !cell.includes('%'))
    .map((cell) => Number(cell.replace(',', '.')))
    .reduce((largest, value) => (value > largest ? value : largest), 0);
  if (most > 1) {
    return most === 100 || header.includes('%')
      ? certain<FteUnit>('percent', FTE_UNITS)
      : asked(FTE_UNITS);
  }
  return certain<FteUnit>('share', FTE_UNITS);
}

/** Header of pay in the template, which says that it holds the full-time rate. */
const OF_TEMPLATE = 'base_salary';

/**
 * Whether pay is the rate for full time or what is paid in fact. It makes a difference only where somebody
 * works part time, and then only the person knows, unless the header says it or is that of the template.
 */
export function guessPayHolds(
  header: string,
  fteCells: readonly string[] | null,
): Understanding<PayHolds> {
  const partTime =
    fteCells?.some((cell) => !/^(?:1(?:[.,]0+)?|100(?:[.,]0+)? ?%?)$/.test(cell)) ?? false;
  const words = foldText(header);
  if (/(?:^| )(?:fte|full time)(?: |$)/.test(words))
    return certain<PayHolds>('full-time-rate', HOLDS);
  if (/(?:^| )actual(?: |$)/.test(words)) return certain<PayHolds>('actual-pay', HOLDS);
  if (!partTime) return certain<PayHolds>('full-time-rate', HOLDS);
  return header === OF_TEMPLATE ? likely<PayHolds>('full-time-rate', HOLDS) : asked(HOLDS);
}

const PERIODS: readonly PayPeriod[] = ['year', 'month'];
const MONTH =
  /(?:^| )(?:month|monthly|mo|мес|месяц|месячный|месячная|ежемесячный|ежемесячно)(?: |$)/;
const YEAR =
  /(?:^| )(?:annual|annually|annualized|annualised|year|yearly|yr|pa|p a|год|годовой|годовая|года)(?: |$)/;

/**
 * Whether pay is for a year or a month, by its header. Where it does not say, an English one is likely for a
 * year; in Russian pay is named by the month as often, so it is asked.
 */
export function guessPayPeriod(header: string): Understanding<PayPeriod> {
  const words = foldText(header);
  if (MONTH.test(words)) return certain<PayPeriod>('month', PERIODS);
  if (YEAR.test(words)) return certain<PayPeriod>('year', PERIODS);
  return /\p{Script=Cyrillic}/u.test(words) ? asked(PERIODS) : likely<PayPeriod>('year', PERIODS);
}

const VARIABLE_UNITS: readonly VariableUnit[] = [
  'amount-a-year',
  'amount-a-month',
  'percent-of-base',
];

/**
 * What the numbers of variable pay are: a percent sign says so; small numbers beside large pay may be percent
 * and are asked; all else is an amount, for a month where the header says that.
 */
export function guessVariableUnit(
  header: string,
  cells: readonly string[],
  baseCells: readonly string[],
): Understanding<VariableUnit> {
  if (header.includes('%') || /(?:^| )(?:percent|pct|процент)/.test(foldText(header))) {
    return certain<VariableUnit>('percent-of-base', VARIABLE_UNITS);
  }
  if (cells.some((cell) => cell.includes('%')))
    return certain<VariableUnit>('percent-of-base', VARIABLE_UNITS);
  const filled = cells.filter((cell) => /[1-9]/.test(cell));
  if (
    filled.length > 0 &&
    filled.every((cell) => digitsOf(cell) <= 3) &&
    baseCells.some((cell) => digitsOf(cell) >= 4)
  ) {
    return asked(VARIABLE_UNITS);
  }
  const period = guessPayPeriod(header);
  if (period.value === 'month') return certain<VariableUnit>('amount-a-month', VARIABLE_UNITS);
  return likely<VariableUnit>('amount-a-year', VARIABLE_UNITS);
}

/** Digits before a last sign with one or two digits: 12,5 has two, 12 500 has five. */
function digitsOf(cell: string): number {
  return cell.replace(/[.,]\d{1,2}$/, '').replaceAll(/\D/g, '').length;
}
