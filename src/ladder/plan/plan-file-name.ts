import type { Plan } from './plan.ts';

/** Name of the file that a plan is saved to; the reader's name is left out, since names travel. */
export function planFileName({ from, to, view }: Plan): string {
  return `plan-${from}-to-${to}-${view}.json`;
}
