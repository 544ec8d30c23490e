import { listOf } from '../view-address/parameter.ts';
import type { ViewParameters } from '../view-address/view-address.ts';
import type { CompareProps } from './compare-props.ts';
import { MOST_PLACES, MOST_RUNGS } from './compare-props.ts';

/** What is compared: the reader's choice, as the address of the page holds it. */
export interface CompareView {
  /** Ids, in the reader's order. */
  places: string[];
  rungs: string[];
}

/** How a comparison is written in an address: `?places=denver-co.austin-tx&rungs=account-manager`. */
export function compareParameters({
  places,
  levels,
}: Pick<CompareProps, 'places' | 'levels'>): ViewParameters<CompareView> {
  return {
    places: listOf(
      'places',
      places.map(({ id }) => id),
      MOST_PLACES,
    ),
    rungs: listOf(
      'rungs',
      levels.map(({ id }) => id),
      MOST_RUNGS,
    ),
  };
}
