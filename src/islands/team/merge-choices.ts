import type { RosterChoices } from '../../ingest/roster/roster-reading.ts';

/** Choices with newer ones on top; columns, numbers and days are chosen one by one. */
export function mergeChoices(before: RosterChoices, after: RosterChoices): RosterChoices {
  return {
    ...before,
    ...after,
    columns: { ...before.columns, ...after.columns },
    numbers: { ...before.numbers, ...after.numbers },
    dates: { ...before.dates, ...after.dates },
  };
}
