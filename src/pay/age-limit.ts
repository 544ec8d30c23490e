import type { LocalisedText } from '../schemas/localised-text.ts';
import { checkWhole } from '../stats/check-number.ts';

/** Older than this, a figure carries a visible note (METHOD 5). */
export const NOTE_AFTER_MONTHS = 24;

/** Older than this, a figure is refused unless its source is accepted for a reason (METHOD 5). */
export const REFUSE_AFTER_MONTHS = 36;

/** What the age of a figure asks for: nothing, a note, the reason of its acceptance, or refusal. */
export type AgeLimit =
  | { kind: 'recent'; months: number }
  | { kind: 'old'; months: number }
  | { kind: 'accepted'; months: number; reason: LocalisedText }
  | { kind: 'refused'; months: number };

/**
 * What the age of a figure asks for (METHOD 5).
 *
 * `months` is the age, a whole number; `accepted` is the reason in data/sources.yml why figures of
 * more than 36 months are used, or null. Exactly 24 months are still recent, exactly 36 still only
 * old. Throws a RangeError when `months` is not a whole number of at least 0.
 */
export function ageLimit(months: number, accepted: LocalisedText | null): AgeLimit {
  checkWhole('months', months, 0);
  if (months <= NOTE_AFTER_MONTHS) return { kind: 'recent', months };
  if (months <= REFUSE_AFTER_MONTHS) return { kind: 'old', months };
  return accepted === null
    ? { kind: 'refused', months }
    : { kind: 'accepted', months, reason: accepted };
}
