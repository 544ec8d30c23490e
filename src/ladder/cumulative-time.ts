/** A span of years; `to` is null where it has no upper end. */
export interface YearSpan {
  from: number;
  to: number | null;
}

/**
 * Typical time that several rungs take together: lower ends and upper ends are added up, and one rung
 * without an upper end leaves the whole without one. No rung takes no time.
 */
export function cumulativeTime(spans: readonly YearSpan[]): YearSpan {
  return spans.reduce<YearSpan>(
    (sum, span) => ({
      from: sum.from + span.from,
      to: sum.to === null || span.to === null ? null : sum.to + span.to,
    }),
    { from: 0, to: 0 },
  );
}
