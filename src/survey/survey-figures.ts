import type { SurveyRules } from '../schemas/survey-rules.ts';
import { medianIntervalRanks } from '../stats/median-interval-ranks.ts';
import { quantile } from '../stats/quantile.ts';
import { roundTo } from '../stats/round-to.ts';
import type { CountedAnswer } from './sort-answers.ts';

type Thresholds = SurveyRules['thresholds'];

/** Percentiles of some numbers, each null where the numbers are too few for it, and not rounded. */
interface Distribution {
  n: number;
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
  /** 95 % interval of the median. */
  low: number | null;
  high: number | null;
}

/** Percentiles and the interval of the median, with thresholds (method: percentiles, median-interval, thin-data). */
function distributionOf(values: readonly number[], thresholds: Thresholds): Distribution {
  const n = values.length;
  const at = (p: number, least: number): number | null => (n < least ? null : quantile(values, p));
  const ranks = n < thresholds.median ? null : medianIntervalRanks(n);
  const sorted = [...values].sort((a, b) => a - b);
  return {
    n,
    p10: at(0.1, thresholds.outer),
    p25: at(0.25, thresholds.quartiles),
    p50: at(0.5, thresholds.median),
    p75: at(0.75, thresholds.quartiles),
    p90: at(0.9, thresholds.outer),
    low: ranks === null ? null : (sorted[ranks.low - 1] ?? null),
    high: ranks === null ? null : (sorted[ranks.high - 1] ?? null),
  };
}

/** Money of a distribution as it is published. */
export function toMoney(distribution: Distribution, rounding: number): Distribution {
  const { n, ...figures } = distribution;
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, pay]) => [
      name,
      pay === null ? null : roundTo(pay, rounding),
    ]),
  ) as Omit<Distribution, 'n'>;
  return { n, ...rounded };
}

/** Base pay of answers, aged and brought to the labour market of the nation. */
export function basePayOf(answers: readonly CountedAnswer[], thresholds: Thresholds): Distribution {
  return distributionOf(
    answers.map(({ base, factor }) => base * factor),
    thresholds,
  );
}

/** Base and additional pay of the same people (method: survey). */
export interface TotalCash {
  /** Answers of which additional pay can be told. */
  n: number;
  /** Those who get any. */
  receiving: number;
  /** Share of them, from 0 to 1; null below the threshold. */
  receivingShare: number | null;
  /** Additional pay in percent of base pay, among those who get any. */
  extraPercent: Distribution;
  total: Distribution;
  /** Median base pay of the same answers. */
  baseP50: number | null;
}

/** Total cash of answers; nothing but counts below the threshold. */
export function totalCashOf(answers: readonly CountedAnswer[], thresholds: Thresholds): TotalCash {
  const known = answers.filter(({ additional }) => additional !== null);
  const receivers = known.filter(({ additional }) => additional! > 0);
  const least = { ...thresholds, median: Math.max(thresholds.median, thresholds.cash) };
  const enough = known.length >= thresholds.cash;
  return {
    n: known.length,
    receiving: receivers.length,
    receivingShare: enough ? receivers.length / known.length : null,
    extraPercent: distributionOf(
      receivers.map(({ base, additional }) => (100 * additional!) / base),
      least,
    ),
    total: distributionOf(
      known.map(({ base, additional, factor }) => (base + additional!) * factor),
      least,
    ),
    baseP50: basePayOf(known, least).p50,
  };
}

/** Years of work, approximately: answers are bands, and inside a band people are taken to lie evenly. */
export interface Experience {
  n: number;
  p25: number | null;
  p50: number | null;
  p75: number | null;
}

/** Quantiles of banded years of work; none in an open band. `bands` of the answers by index. */
export function experienceOf(
  chosen: readonly (number | null)[],
  bands: SurveyRules['experience'],
  thresholds: Thresholds,
): Experience {
  const counts = bands.map((_, band) => chosen.filter((index) => index === band).length);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const at = (p: number, least: number): number | null => {
    if (n < least) return null;
    let below = 0;
    for (const [index, count] of counts.entries()) {
      const band = bands[index]!;
      if (count > 0 && below + count >= p * n) {
        if (band.below === null) return null;
        return band.from + ((band.below - band.from) * (p * n - below)) / count;
      }
      below += count;
    }
    return null;
  };
  return {
    n,
    p25: at(0.25, thresholds.quartiles),
    p50: at(0.5, thresholds.median),
    p75: at(0.75, thresholds.quartiles),
  };
}
