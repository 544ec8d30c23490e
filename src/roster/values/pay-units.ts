import type { KnownMarket } from '../known-names.ts';

/** What an amount of pay is paid for. */
export type PayPeriod = 'year' | 'quarter' | 'month' | 'half-month' | 'two-weeks' | 'week' | 'hour';
export const PAY_PERIODS: readonly PayPeriod[] = [
  'year',
  'quarter',
  'month',
  'half-month',
  'two-weeks',
  'week',
  'hour',
];

/** What the amounts of a column of pay are. */
export type PayUnit = PayPeriod | 'thousands-a-year' | 'thousands-a-month';
export const PAY_UNITS: readonly PayUnit[] = [
  ...PAY_PERIODS,
  'thousands-a-year',
  'thousands-a-month',
];

/** What the numbers of variable pay are: 15 or 0.15 of base pay, or money. */
export type VariableUnit =
  'amount-a-year' | 'amount-a-month' | 'percent-of-base' | 'fraction-of-base';
export const VARIABLE_UNITS: readonly VariableUnit[] = [
  'amount-a-year',
  'amount-a-month',
  'percent-of-base',
  'fraction-of-base',
];

/** Hours of a week of full time where a file does not say them: 2,080 hours a year. */
const USUAL_WEEK = 40;

/** Hours a week that full time is somewhere, the most usual first. */
export const FULL_TIME_HOURS: readonly number[] = [40, 37.5, 35, 36, 37, 38, 38.5, 39, 42, 44, 48];

/** Full time as a share, and in percent. */
export const SHARE = 1;
export const PERCENT = 100;

/**
 * What an amount is multiplied by to be the pay of a year. `fullTime` is the number by which the file
 * means full time: where that is hours a week, a year has 52 times as many.
 */
export function timesAYear(unit: PayUnit, fullTime: number): number {
  switch (unit) {
    case 'year':
      return 1;
    case 'quarter':
      return 4;
    case 'month':
      return 12;
    case 'half-month':
      return 24;
    case 'two-weeks':
      return 26;
    case 'week':
      return 52;
    case 'hour':
      return 52 * (isWeekHours(fullTime) ? fullTime : USUAL_WEEK);
    case 'thousands-a-year':
      return 1000;
    case 'thousands-a-month':
      return 12_000;
  }
}

/** What an amount of this unit is paid for. */
export function periodOf(unit: PayUnit): PayPeriod {
  if (unit === 'thousands-a-year') return 'year';
  return unit === 'thousands-a-month' ? 'month' : unit;
}

/** True when the number by which a file means full time is hours a week. */
export function isWeekHours(fullTime: number): boolean {
  return fullTime !== SHARE && fullTime !== PERCENT;
}

/** The lowest and the highest median that pay is compared with, in hundredths a year. */
export interface PayBounds {
  low: number;
  high: number;
}

/** Pay beyond these multiples of a median has a slip in it, as a rule in its unit. */
const FARTHEST = 10;

/** True for pay of a tenth to ten times of what it is compared with. */
export function isPossiblePay(hundredths: number, { low, high }: PayBounds): boolean {
  return hundredths >= low / FARTHEST && hundredths <= high * FARTHEST;
}

const LEAST_VARIABLE = 0.01;
const MOST_VARIABLE = 3;

/** True for variable pay of nothing, or of 1 % of base pay up to three times of it. */
export function isPossibleVariable(variable: number, base: number): boolean {
  return variable === 0 || (variable >= base * LEAST_VARIABLE && variable <= base * MOST_VARIABLE);
}

/** What pay of a person is compared with; null where the market says nothing about its currency. */
export function marketBounds(
  market: KnownMarket | null,
  currency: string | null,
  levelId: string | null,
  placeId: string | null,
): PayBounds | null {
  if (market === null || currency !== market.currency) return null;
  const median = levelId === null ? null : market.medianOf(levelId, placeId);
  return median === null ? market.bounds : { low: median, high: median };
}

/** The middle one of these numbers, or the lower one of the two in the middle; null for none. */
export function medianOf(numbers: Float64Array): number | null {
  return numbers.length === 0 ? null : (numbers.sort()[(numbers.length - 1) >> 1] ?? null);
}
