import type { YearMonth } from '../schemas/day.ts';
import { monthsBetween } from '../schemas/day.ts';
import type { LocalisedText } from '../schemas/localised-text.ts';
import type { Source } from '../schemas/source.ts';
import { checkPositive, checkWhole } from '../stats/check-number.ts';

/** A named index or wage series by month, such as the national median of an occupation. */
interface IndexSeries {
  id: string;
  values: Readonly<Record<YearMonth, number>>;
}

/** What is aged: a value of one month to another, by which series and with which permission. */
interface AgeInput {
  /** Pay in currency units. */
  value: number;
  from: YearMonth;
  to: YearMonth;
  series: IndexSeries;
  /** Why a value of more than 36 months is used all the same, from data/sources.yml, or null. */
  accepted: LocalisedText | null;
}

/** An aged value with everything that must be printed beside it, or the refusal to age it. */
type AgedPay =
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
 * A pay of an earlier month in the terms of a later one: value x index(to) / index(from) (method: time).
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

/** Older than this, a figure carries a visible note (method: time). */
const NOTE_AFTER_MONTHS = 24;

/** Older than this, a figure is refused unless its source is accepted for a reason (method: time). */
const REFUSE_AFTER_MONTHS = 36;

/** What the age of a figure asks for: nothing, a note, the reason of its acceptance, or refusal. */
type AgeLimit =
  | { kind: 'recent'; months: number }
  | { kind: 'old'; months: number }
  | { kind: 'accepted'; months: number; reason: LocalisedText }
  | { kind: 'refused'; months: number };

/**
 * What the age of a figure asks for (method: time).
 *
 * `months` is the age, a whole number; `accepted` is the reason in data/sources.yml why figures of
 * more than 36 months are used, or null. Exactly 24 months are still recent, exactly 36 still only
 * old. Throws a RangeError when `months` is not a whole number of at least 0.
 */
export function ageLimit(months: number, accepted: LocalisedText | null): AgeLimit {
  checkWhole('months', months, 0);
  if (months <= NOTE_AFTER_MONTHS) return { kind: 'recent', months };
  if (months <= REFUSE_AFTER_MONTHS) return { kind: 'old', months };
  return accepted === null
    ? { kind: 'refused', months }
    : { kind: 'accepted', months, reason: accepted };
}

/** Whether the figures of a source are within its freshness budget. */
type Freshness =
  | { kind: 'undated' }
  | { kind: 'fresh'; months: number; budgetMonths: number }
  | { kind: 'stale'; months: number; budgetMonths: number };

/**
 * Whether a source is fresh on the day the site speaks from (method: time).
 *
 * `asOf` is `YYYY-MM-DD` from content/site.yml. Months are counted from the source's reference month;
 * the last month of the budget is still fresh. A source without a reference date or a budget is
 * undated. Throws a RangeError when the source describes a month after `asOf`, or a date is written
 * otherwise.
 */
export function freshness(
  source: Pick<Source, 'referenceDate' | 'freshnessMonths'>,
  asOf: string,
): Freshness {
  const { referenceDate, freshnessMonths } = source;
  if (referenceDate === null || freshnessMonths === null) return { kind: 'undated' };
  const months = monthsBetween(referenceDate, asOf);
  if (months < 0) {
    throw new RangeError(`asOf must not come before ${referenceDate}, received ${asOf}`);
  }
  return {
    kind: months <= freshnessMonths ? 'fresh' : 'stale',
    months,
    budgetMonths: freshnessMonths,
  };
}
