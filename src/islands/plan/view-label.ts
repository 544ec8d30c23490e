import type { Plan } from '../../ladder/plan/plan.ts';
import type { PlanWords } from './plan-words.ts';

/** Whose plan it is: the view, and the name where there is one. */
export function viewLabel({ view, name }: Plan, words: PlanWords): string {
  const label = words[`view.${view}`];
  return name.trim() === '' ? label : `${label}, ${name.trim()}`;
}
