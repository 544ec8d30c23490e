import { shownCount } from '../schemas/display-profile.ts';
import type { CountRange } from '../schemas/count-range.ts';
import type { DisplayProfile } from '../schemas/display-profile.ts';
import type { PayInterval, Percentiles } from '../schemas/pay-statistic.ts';
import { roundTo } from '../stats/round-to.ts';
import type { CellKey, RecordCell } from './cell.ts';

/** A display rule that speaks of one cell alone (data/README.md, what you can publish). */
export type DisplayRule =
  | 'too-few-contributors'
  | 'too-few-employers'
  | 'dominant-employer'
  | 'too-few-values'
  | 'dominant-value';

type Percentile = keyof Percentiles;

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** What the rules say of a cell. */
interface CellVerdict {
  /** The rules that forbid each percentile; none where it may be shown. */
  forbiddenBy: Record<Percentile, DisplayRule[]>;
  /** Rules that the profile only warns of. */
  warnings: DisplayRule[];
}

/** A cell as it leaves the aggregation step: thresholds kept, money rounded, the number of people in its band. */
export interface PublishedCell extends CellKey {
  contributors: CountRange;
  percentiles: Percentiles;
  medianInterval: PayInterval | null;
}

/**
 * Which percentiles of a cell its own records allow, and which display rules forbid the others.
 * @param severalEmployers whether the records as a whole come from more than one employer
 */
export function judgeCell(
  cell: RecordCell,
  profile: DisplayProfile,
  severalEmployers: boolean,
): CellVerdict {
  const { median, quartiles, outer } = profile.contributors;
  const { least, leastOuter, binding } = profile.employers;
  const always = valueRules(cell, profile);
  const employers = (needed: number): DisplayRule[] =>
    severalEmployers ? employerRules(cell, profile, needed) : [];
  // Of a cell with too few people nothing else is said: how few they are would follow from it.
  const forbid = (contributors: number, employersNeeded: number): DisplayRule[] =>
    cell.contributors < contributors
      ? ['too-few-contributors']
      : [...(binding ? employers(employersNeeded) : []), ...always];
  return {
    forbiddenBy: {
      p10: forbid(outer, leastOuter),
      p25: forbid(quartiles, least),
      p50: forbid(median, least),
      p75: forbid(quartiles, least),
      p90: forbid(outer, leastOuter),
    },
    warnings: binding ? [] : employers(cell.contributors < outer ? least : leastOuter),
  };
}

function valueRules({ values, mostFrequentShare }: RecordCell, profile: DisplayProfile) {
  const rules: DisplayRule[] = [];
  if (profile.values === null) return rules;
  if (values < profile.values.least) rules.push('too-few-values');
  if (mostFrequentShare > profile.values.largestShare) rules.push('dominant-value');
  return rules;
}

/** A cell of records with employers that does not say its own is taken to have none. */
function employerRules(
  { employers, largestEmployerShare }: RecordCell,
  { employers: rule }: DisplayProfile,
  needed: number,
): DisplayRule[] {
  const rules: DisplayRule[] = [];
  if ((employers ?? 0) < needed) rules.push('too-few-employers');
  if ((largestEmployerShare ?? 1) > rule.largestShare) rules.push('dominant-employer');
  return rules;
}

/**
 * A cell as it may be published by itself, or null where not even its median may be shown. Money is rounded here,
 * before anything is compared, sorted, drawn or written, and stays in order.
 * @param severalEmployers whether the records as a whole come from more than one employer
 */
export function publishCell(
  cell: RecordCell,
  profile: DisplayProfile,
  severalEmployers: boolean,
): PublishedCell | null {
  const { forbiddenBy } = judgeCell(cell, profile, severalEmployers);
  const contributors = shownCount(cell.contributors, profile);
  const { percentiles, medianInterval } = cell;
  if (forbiddenBy.p50.length > 0 || contributors === null || percentiles === null) return null;
  const money = (amount: number): number => roundTo(amount, profile.rounding);
  const figure = (name: Exclude<Percentile, 'p50'>): number | null =>
    forbiddenBy[name].length > 0 ? null : money(percentiles[name]);
  const hasInterval = medianInterval !== null && cell.contributors >= profile.medianInterval;
  return {
    levelId: cell.levelId,
    placeId: cell.placeId,
    contributors,
    percentiles: {
      p10: figure('p10'),
      p25: figure('p25'),
      p50: money(percentiles.p50),
      p75: figure('p75'),
      p90: figure('p90'),
    },
    medianInterval: hasInterval
      ? { low: money(medianInterval.low), high: money(medianInterval.high) }
      : null,
  };
}
