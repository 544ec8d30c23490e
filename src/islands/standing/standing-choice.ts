import { oneOf } from '../view-address/parameter.ts';
import type { ViewParameters } from '../view-address/view-address.ts';
import type { StandingProps } from './standing-props.ts';

/** What a link to the question may hold: where and on which rung, never pay. */
export interface StandingChoice {
  rung: string;
  place: string;
}

/** How a choice stands in an address: `?rung=account-manager&at=denver-co`. */
export function standingParameters({
  levels,
  places,
}: Pick<StandingProps, 'levels' | 'places'>): ViewParameters<StandingChoice> {
  return {
    rung: oneOf(
      'rung',
      levels.map(({ id }) => id),
    ),
    place: oneOf(
      'at',
      places.map(({ id }) => id),
    ),
  };
}
