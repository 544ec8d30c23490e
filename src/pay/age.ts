import type { LocalisedText } from '../schemas/localised-text.ts';
import type { YearMonth } from '../schemas/year-month.ts';
import { checkPositive } from '../stats/check-number.ts';
import { ageLimit } from './age-limit.ts';
import type { AgeLimit } from './age-limit.ts';
import { monthsBetween } from './months-between.ts';

/** A named index or wage series by month, such as the national median of an occupation. */
export interface IndexSeries {
  id: string;
  values: Readonly<Record<YearMonth, number>>;
}

/** What is aged: a value of one month to another, by which series and with which permission. */
export interface AgeInput {
  /** Pay in currency units. */
  value: number;
  from: YearMonth;
  to: YearMonth;
  series: IndexSeries;
  /** Why a value of more than 36 months is used all the same, from data/sources.yml, or null. */
  accepted: LocalisedText | null;
}

/** An aged value with everything that must be printed beside it, or the refusal to age it. */
export type AgedPay =
  | {
      kind: 'aged';
      value: number;
      from: YearMonth;
      to: YearMonth;
      seriesId: string;
      limit: Exclude<AgeLimit, { kind: 'refused' }>;
    }
  | { kind: 'refused'; from: YearMonth; to: YearMonth; seriesId: string; months: number };

/**
 * A pay of an earlier month in the terms of a later one: value x index(to) / index(from) (METHOD 5).
 *
 * The result is not rounded and carries both dates, the series and what its age asks for: nothing
 * up to 24 months, a note up to 36, and beyond that the reason of its acceptance or a refusal. Throws
 * a RangeError when `to` comes before `from`, the series lacks one of them or a number is not above 0.
 */
export function agePay({ value, from, to, series, accepted }: AgeInput): AgedPay {
  checkPositive('value', value);
  const months = monthsBetween(from, to);
  if (months < 0) throw new RangeError(`to must not come before ${from}, received ${to}`);
  const factor = indexAt(series, to) / indexAt(series, from);
  const limit = ageLimit(months, accepted);
  return limit.kind === 'refused'
    ? { kind: 'refused', from, to, seriesId: series.id, months }
    : { kind: 'aged', value: value * factor, from, to, seriesId: series.id, limit };
}

function indexAt(series: IndexSeries, month: YearMonth): number {
  const index = series.values[month];
  if (index === undefined) {
    throw new RangeError(`series ${series.id} must have a value for ${month}, received none`);
  }
  checkPositive(`series ${series.id} at ${month}`, index);
  return index;
}
