import type { RangeAmounts } from '../range/check-range.ts';
import { checkRange } from '../range/check-range.ts';

/** How far a range reaches into that of the next rung. */
export interface RangeOverlap {
  /** As a share of the next range; null where that is a point. */
  share: number | null;
  /** Which of the two lies wholly inside the other; of two equal ranges, the next. */
  contained: 'this' | 'next' | null;
}

/**
 * Overlap of two neighbouring ranges: max(0, max(n) - min(n+1)) / (max(n+1) - min(n+1)) (METHOD 7).
 *
 * May exceed 1: then the next range ends below this one, and one usually lies inside the other, which
 * `contained` says. Both in the same unit. Throws what checkRange throws.
 */
export function rangeOverlap(range: RangeAmounts, next: RangeAmounts): RangeOverlap {
  checkRange(range);
  checkRange(next);
  const width = next.maxHundredths - next.minHundredths;
  const common = Math.max(0, range.maxHundredths - next.minHundredths);
  return {
    share: width === 0 ? null : common / width,
    contained: liesInside(next, range) ? 'next' : liesInside(range, next) ? 'this' : null,
  };
}

function liesInside(inner: RangeAmounts, outer: RangeAmounts): boolean {
  return inner.minHundredths >= outer.minHundredths && inner.maxHundredths <= outer.maxHundredths;
}
