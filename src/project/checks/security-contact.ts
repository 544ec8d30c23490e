import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Draft } from '../draft/draft.ts';

/** A contact for reports of faults that holds no longer on the day the site speaks from. */
export function checkSecurityContact({ site }: Draft): Problem[] {
  const expires = site?.value.security?.expires;
  if (site === null || expires === undefined || expires > site.value.asOf) return [];
  return [
    errorAt(site.at(['security', 'expires']), {
      found: `${expires}, which is not after ${site.value.asOf}, the day of asOf`,
      expected: 'a later day, at most a year on, until which the contact is known to answer',
      mend: 'Make sure that the contact still answers, and write a later day.',
    }),
  ];
}
