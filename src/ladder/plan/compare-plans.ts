import { ratingOf } from './plan.ts';
import type { Plan, Rating } from './plan.ts';

/** One competency in two plans for the same rung. */
export interface RatingPair {
  competency: string;
  own: Rating | null;
  other: Rating | null;
  /** `one-sided` when only one of the two has rated it. */
  agreement: 'same' | 'differs' | 'one-sided' | 'unrated';
}

/**
 * Two plans side by side, competency by competency, for the target of the first one.
 * Null when the second rates nothing for that rung and aims at another: there is nothing to compare.
 */
export function comparePlans(
  plan: Plan,
  other: Plan,
  competencies: readonly string[],
): RatingPair[] | null {
  if (other.to !== plan.to && !Object.hasOwn(other.ratings, plan.to)) return null;
  const sameTarget = { ...other, to: plan.to };
  return competencies.map((competency) => {
    const own = ratingOf(plan, competency);
    const others = ratingOf(sameTarget, competency);
    return { competency, own, other: others, agreement: agreementOf(own, others) };
  });
}

function agreementOf(own: Rating | null, other: Rating | null): RatingPair['agreement'] {
  if (own === null && other === null) return 'unrated';
  if (own === null || other === null) return 'one-sided';
  return own === other ? 'same' : 'differs';
}
