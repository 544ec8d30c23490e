import type { ExploredPlace } from '../../pay/explore/explored-place.ts';

/** How many places there are, how many of them have pay, and how many pay more than the nation. */
export interface PayCounts {
  all: number;
  known: number;
  above: number;
}

export function countPay(places: readonly Pick<ExploredPlace, 'against'>[]): PayCounts {
  const known = places.flatMap(({ against }) => (against === null ? [] : [against]));
  return {
    all: places.length,
    known: known.length,
    above: known.filter((against) => against > 0).length,
  };
}
