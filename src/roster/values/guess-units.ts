import { list } from '../columns/header-words.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { foldText } from './own-text.ts';
import {
  FULL_TIME_HOURS,
  isPossiblePay,
  isPossibleVariable,
  PAY_PERIODS,
  PAY_UNITS,
  PERCENT,
  SHARE,
  timesAYear,
  VARIABLE_UNITS,
} from './pay-units.ts';
import type { PayBounds, PayPeriod, PayUnit, VariableUnit } from './pay-units.ts';

/** From this share of impossible amounts on their unit is in doubt, and no longer single cells. */
const DOUBT = 0.2;

/** An amount of the sample: what stands in its cell, and what it can be, where that is known. */
export interface PaySample {
  value: number;
  bounds: PayBounds | null;
}

const YEAR_WORDS = list(
  'annual, jährlich, annuel, rocznie, annually, annualized, annualised, annum, year, years, yearly, yr, pa, p a, год, года, годовой, годовая, годовое, в год',
);
const PERIOD_WORDS: Readonly<Record<Exclude<PayPeriod, 'year'>, readonly string[]>> = {
  quarter: list('quarter, quarterly, qtr, квартал, квартальный, квартальная'),
  month: list(
    'month, monatlich, mensuel, miesięcznie, months, monthly, mo, мес, месяц, месяца, месячный, месячная, ежемесячный, ежемесячно, ежемесячная',
  ),
  'half-month': list(
    'semimonthly, semi monthly, twice a month, half month, twice monthly, полмесяца, дважды в месяц',
  ),
  'two-weeks': list(
    'biweekly, bi weekly, fortnight, fortnightly, two weeks, every two weeks, every other week, 2 weeks, две недели, раз в две недели',
  ),
  week: list('week, weekly, wk, неделя, неделю, недельный, недельная'),
  hour: list(
    'hour, hours, hourly, hr, hrs, h, ph, час, часа, часовой, часовая, почасовая, почасовой, ч',
  ),
};

/** The periods that words can mean, the ones of several words first: "semi monthly" is not a month. */
const BY_LENGTH = Object.entries({ ...PERIOD_WORDS, year: YEAR_WORDS })
  .flatMap(([period, words]) => words.map((word) => ({ period: period as PayPeriod, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Longer texts are sentences; patterns never see a longer cell. */
const LONGEST_TEXT = 200;

/** The period that a text such as "per hour" or "Оклад в месяц" names, null for none. */
export function periodOfWords(text: string): PayPeriod | null {
  if (text.length > LONGEST_TEXT) return null;
  const words = ` ${foldText(text)} `;
  return BY_LENGTH.find(({ word }) => words.includes(` ${word} `))?.period ?? null;
}

/** Words of a column that says what the pay of each row is for, folded. */
export const PAY_PERIOD_WORDS: readonly (readonly [PayPeriod, readonly string[]])[] =
  PAY_PERIODS.map((period) => [
    period,
    (period === 'year' ? [...YEAR_WORDS, 'salary', 'salaried', 'оклад'] : PERIOD_WORDS[period])
      // "per hour", "an hour", "в час" say the same.
      .flatMap((word) => [
        word,
        `per ${word}`,
        `a ${word}`,
        `an ${word}`,
        `в ${word}`,
        `за ${word}`,
      ]),
  ]);

const THOUSANDS = /(?:^| )(?:thousands?|000s?|k|тыс|тысяч|тысячах)(?: |$)/;

/**
 * What the amounts of base pay are, by their header or by what stands beside them; an English header without a
 * word means a year, likely, and a Russian one is asked, as pay is named by the month as often. Whatever it is
 * is asked where it makes amounts impossible.
 */
export function guessPayUnit(
  header: string,
  cells: readonly string[],
  samples: readonly PaySample[],
  fullTime: number,
): Understanding<PayUnit> {
  const units = byPossibility(PAY_UNITS, (unit) =>
    shareOf(samples, ({ value, bounds }) =>
      bounds === null ? null : isPossiblePay(value * 100 * timesAYear(unit, fullTime), bounds),
    ),
  );
  const guess = unitOfWords(header) ?? unitOfCells(cells);
  const unit = guess ?? 'year';
  const impossible = 1 - (units.find(({ value }) => value === unit)?.share ?? 1);
  const values = units.map(({ value }) => value);
  if (impossible >= DOUBT) return asked(values, examples(cells));
  if (guess !== null) return certain(guess, PAY_UNITS);
  return /\p{Script=Cyrillic}/u.test(header)
    ? asked(values, examples(cells))
    : likely<PayUnit>('year', PAY_UNITS);
}

function unitOfWords(header: string): PayUnit | null {
  const period = periodOfWords(header);
  if (!THOUSANDS.test(foldText(header))) return period;
  if (period === 'month') return 'thousands-a-month';
  return period === 'year' ? 'thousands-a-year' : null;
}

/** The period that every cell names beside its amount. */
function unitOfCells(cells: readonly string[]): PayUnit | null {
  const [first = ''] = cells;
  const period = /\p{L}/u.test(first) ? periodOfWords(first) : null;
  return period !== null && cells.every((cell) => periodOfWords(cell) === period) ? period : null;
}

function examples(cells: readonly string[]): string[] {
  return [...new Set(cells)].slice(0, 3);
}

/** Values with the share of samples that they make possible, those with the largest share first. */
function byPossibility<T>(
  values: readonly T[],
  possible: (value: T) => number | null,
): { value: T; share: number }[] {
  return values
    .map((value) => ({ value, share: possible(value) ?? 1 }))
    .sort((a, b) => b.share - a.share);
}

/** The share of items for which something is true; null when it can be told of none. */
function shareOf<T>(items: readonly T[], test: (item: T) => boolean | null): number | null {
  let told = 0;
  let met = 0;
  for (const item of items) {
    const result = test(item);
    if (result !== null) told++;
    if (result === true) met++;
  }
  return told === 0 ? null : met / told;
}

/** A filled cell of variable pay: its number, whether a percent sign stands beside it, base pay of a year. */
export interface VariableSample {
  value: number;
  percent: boolean;
  baseHundredths: number | null;
}

/** Variable pay of a year in hundredths, as the unit has it. */
export function variableOf(value: number, unit: VariableUnit, baseHundredths: number): number {
  switch (unit) {
    case 'amount-a-year':
      return value * 100;
    case 'amount-a-month':
      return value * 1200;
    case 'percent-of-base':
      return (baseHundredths * value) / 100;
    case 'fraction-of-base':
      return baseHundredths * value;
  }
}

/**
 * What the numbers of variable pay are. The header or percent signs in most cells say percent, all else is an
 * amount, for a month where the header says that. It is asked where numbers up to 1 may be fractions, where
 * small numbers may be percent, and where most amounts would be impossible.
 */
export function guessVariableUnit(
  header: string,
  samples: readonly VariableSample[],
): Understanding<VariableUnit> {
  const filled = samples.filter(({ value }) => value !== 0);
  const bare = filled.filter(({ percent }) => !percent);
  const units = byPossibility(VARIABLE_UNITS, (unit) =>
    shareOf(bare, ({ value, baseHundredths }) =>
      baseHundredths === null
        ? null
        : isPossibleVariable(variableOf(value, unit, baseHundredths), baseHundredths),
    ),
  );
  const impossible = (unit: VariableUnit): boolean =>
    1 - (units.find(({ value }) => value === unit)?.share ?? 1) >= DOUBT;
  const ask = (): Understanding<VariableUnit> => asked(units.map(({ value }) => value));
  const fractions = bare.length > 0 && bare.every(({ value }) => value <= 1);
  if (/%|(?:^| )(?:percent|pct|процент)/i.test(`${header} ${foldText(header)}`)) {
    return fractions || impossible('percent-of-base')
      ? ask()
      : certain<VariableUnit>('percent-of-base', VARIABLE_UNITS);
  }
  const signed = filled.length - bare.length;
  if (signed > 0 && bare.length === 0) {
    return certain<VariableUnit>('percent-of-base', VARIABLE_UNITS);
  }
  if (signed > bare.length) return likely<VariableUnit>('percent-of-base', VARIABLE_UNITS);
  const small = bare.length > 0 && bare.every(({ value }) => value < 1000);
  const monthly = periodOfWords(header) === 'month';
  const unit = monthly ? 'amount-a-month' : 'amount-a-year';
  if ((small && hasLargeBase(bare)) || impossible(unit)) return ask();
  return (monthly ? certain : likely)<VariableUnit>(unit, VARIABLE_UNITS);
}

function hasLargeBase(samples: readonly VariableSample[]): boolean {
  return samples.some(({ baseHundredths }) => (baseHundredths ?? 0) >= 100_000);
}

const HOURS = /(?:^| )(?:hours?|hrs?|час|часы|часов|ч)(?: |$)/;

/**
 * The number by which a file means full time. Numbers up to 1 are shares; with a 100 among them, or a header of
 * percent, they are percent; hours a week where the header says so; others above 1 are asked.
 */
export function guessFullTime(header: string, cells: readonly string[]): Understanding<number> {
  const numbers = cells
    .filter((cell) => !cell.includes('%'))
    .map((cell) => Number(cell.replace(',', '.')));
  const most = numbers.reduce((largest, value) => (value > largest ? value : largest), 0);
  const offers = [...new Set([SHARE, PERCENT, ...FULL_TIME_HOURS])];
  if (HOURS.test(foldText(header)) && most > 1) {
    return FULL_TIME_HOURS.includes(most) ? likely(most, offers) : asked(hoursFrom(most));
  }
  if (most <= 1) return certain(SHARE, offers);
  if (most === PERCENT || header.includes('%')) return certain(PERCENT, offers);
  return asked([...hoursFrom(most), PERCENT], [...new Set(cells)].slice(0, 3));
}

/** Hours a week that full time can be where somebody works so many. */
function hoursFrom(most: number): number[] {
  const own = most <= 60 ? [most] : [];
  return [...new Set([...own, ...FULL_TIME_HOURS.filter((hours) => hours >= most)])];
}
