import type { Language } from '../../i18n/language.ts';
import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import { PLAN_VERSION } from '../../ladder/plan/plan-schema.ts';
import type { Plan } from '../../ladder/plan/plan.ts';

/** Enough to recognise a ladder by. */
const MOST_IDS = 3;

/** Whose plan it is: the view, and the name where there is one. */
export function viewLabel({ view, name }: Plan, { t }: Language): string {
  const label = t(`plan.view.${view}`);
  return name.trim() === '' ? label : `${label}, ${name.trim()}`;
}

const DAY = 86_400_000;

/**
 * When the plan is talked over next, in a sentence.
 * @param day the reader's; null before it is known
 */
export function describeReview(
  { review }: Plan,
  day: string | null,
  { t, date }: Language,
): string {
  if (review === null) return t('plan.review.none');
  if (day === null) return t('plan.review.on', { date: date(review) });
  if (review === day) return t('plan.review.today');
  // Days written so stand in the order of their texts.
  return review < day
    ? t('plan.review.past', { date: date(review) })
    : t('plan.review.ahead', {
        date: date(review),
        days: Math.round((Date.parse(review) - Date.parse(day)) / DAY),
      });
}

/**
 * Why something was not opened, in a sentence.
 * @param subject what it was: the name of a file, the link, the kept plan
 */
export function describeFault(fault: PlanFault, subject: string, { t }: Language): string {
  switch (fault.kind) {
    case 'other-version':
      return t('plan.fault.other-version', {
        subject,
        known: PLAN_VERSION,
        version: fault.version,
      });
    case 'damaged':
      return t('plan.fault.damaged', { subject, place: fault.place });
    case 'foreign':
      return t('plan.fault.foreign', { subject, ids: fault.ids.slice(0, MOST_IDS).join(', ') });
    default:
      return t(`plan.fault.${fault.kind}`, { subject });
  }
}
