import type { Steps } from '../../../team/steps.ts';
import type { Report } from './report.ts';

/** What a part of a longer answer says how far it is by: its shares become shares of the whole. */
export function partOf(report: Report, from: number, to: number): Report {
  return (share) => report(from + share * (to - from));
}

/** Runs work in steps, saying after each how far it is, so that it can be stopped there. */
export async function inSteps<T>(steps: Steps<T>, report: Report): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await report(step.value);
    step = steps.next();
  }
  return step.value;
}
