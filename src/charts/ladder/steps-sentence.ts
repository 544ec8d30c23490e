import type { Language } from '../../i18n/language.ts';
import { COARSE_FRACTIONS, fractionShare, nearestFraction } from '../shared/fractions.ts';

/** A step up the ladder: what it adds at the median, and the ends of its 95 % interval, as shares. */
export interface StepUp {
  step: number;
  /** Null where the medians have no interval. */
  interval: { low: number; high: number } | null;
}

/** How far a word may lie from a step without an interval, as a part of the step. */
const NEAR = 0.25;

/**
 * What every step adds, as far as the intervals allow (METHOD 6): the smallest and the largest step in coarse
 * words that lie inside their intervals, and that no step is certain whose interval reaches nothing.
 * @returns null where there is no step, or one that leads to less pay
 */
export function stepsSentence(steps: readonly StepUp[], language: Language): string | null {
  const bySize = [...steps].sort((a, b) => a.step - b.step);
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  if (!smallest || !largest || smallest.step <= 0) return null;
  const [from, to] = [stepWords(smallest, language), stepWords(largest, language)];
  return language.t('ladder.headline.steps', {
    count: steps.length,
    same: from === to ? 'yes' : 'no',
    from,
    to,
    certain: steps.every(({ interval }) => interval === null || interval.low > 0) ? 'yes' : 'no',
  });
}

/** A step in a word, or in percent where no word is near enough. */
function stepWords({ step, interval }: StepUp, language: Language): string {
  const { low, high } = interval ?? { low: step * (1 - NEAR), high: step * (1 + NEAR) };
  const fraction = nearestFraction(step, COARSE_FRACTIONS);
  const share = fractionShare(fraction);
  return share >= low && share <= high && Math.abs(share - step) <= NEAR * step
    ? language.t('ladder.stepPart', { fraction })
    : language.percent(step);
}
