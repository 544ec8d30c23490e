import type { Steps } from '../../../team/steps.ts';

/**
 * How a long piece of work says how far it is: called now and then with a share from 0 to 1, and waited for, so
 * that a request to stop can arrive meanwhile. Throws Stopped when it has.
 */
export type Progress = (share: number) => Promise<void>;

/** The reader no longer wants the answer. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/** What a part of a longer answer says how far it is by: its shares become shares of the whole. */
export function partOf(progress: Progress, from: number, to: number): Progress {
  return (share) => progress(from + share * (to - from));
}

/** Runs work in steps, saying after each how far it is, so that it can be stopped there. */
export async function runSteps<T>(steps: Steps<T>, progress: Progress): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await progress(step.value);
    step = steps.next();
  }
  return step.value;
}
