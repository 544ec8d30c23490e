import type { OccupationRow } from './occupations-data.ts';

/** Highest median first, those without a printed wage last; of two alike the lower code comes first. */
export function sortOccupations(occupations: readonly OccupationRow[]): OccupationRow[] {
  const median = (row: OccupationRow): number => row.statistic?.percentiles.p50 ?? -Infinity;
  return [...occupations].sort((a, b) => {
    const [first, second] = [median(a), median(b)];
    if (first !== second) return second > first ? 1 : -1;
    return a.socCode < b.socCode ? -1 : 1;
  });
}
