import type { SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { SalariesView } from './salaries-view.ts';
import { isOfRung } from './salaries-view.ts';

/** Where a row leads: to the rung in that place where there is an estimate, else to the place. */
export function rowAddress(
  { placeId, reason }: SalariesRow,
  { measure, rung }: SalariesView,
  { addresses }: SalariesContext,
): string {
  return isOfRung(measure) && reason !== 'no-estimate'
    ? addresses.rolePlace(rung, placeId)
    : addresses.place(placeId);
}
