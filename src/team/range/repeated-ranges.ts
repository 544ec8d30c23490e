import type { EmployerRange } from '../../schemas/employer-range.ts';
import { zoneName } from './zone-name.ts';

/** Two ranges for the same rung, place and currency, by their places in the list. */
export interface RepeatedRange {
  first: number;
  again: number;
}

/** Ranges that say a second time what another range in front of them decides already. */
export function repeatedRanges(ranges: readonly EmployerRange[]): RepeatedRange[] {
  const firsts = new Map<string, number>();
  return ranges.flatMap(({ levelId, zone, currency }, again) => {
    const key = JSON.stringify([levelId, zone === null ? null : zoneName(zone), currency]);
    const first = firsts.get(key);
    if (first !== undefined) return [{ first, again }];
    firsts.set(key, again);
    return [];
  });
}
