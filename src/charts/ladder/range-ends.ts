import type { RangeLayout, Segment } from '../shared/range-layout.ts';

/** The outermost coordinates of everything that is drawn of a range. */
export function rangeEnds(range: RangeLayout): { left: number; right: number } {
  const { interval, lowerTail, bar, upperTail, median } = range;
  const segments = [interval, lowerTail, bar, upperTail].filter(
    (segment): segment is Segment => segment !== null,
  );
  const half = median.width / 2;
  return {
    left: Math.min(median.x - half, ...segments.map(({ x1 }) => x1)),
    right: Math.max(median.x + half, ...segments.map(({ x2 }) => x2)),
  };
}
