import type { Rating } from '../../ladder/plan/rating.ts';
import type { PlanWords } from './plan-words.ts';

/** A rating in words, also when there is none yet. */
export function ratingWord(rating: Rating | null, words: PlanWords): string {
  return rating === null ? words.unrated : words[`rating.${rating}`];
}
