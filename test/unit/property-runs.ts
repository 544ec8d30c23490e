import fc from 'fast-check';
import type { RunDetails } from 'fast-check';

/** Runs of a law that names no number of its own: RUNS, or 100. */
const numRuns = Number(process.env['RUNS'] || 100);

/**
 * A law that a busy machine cannot try as often as it asks stops in time and counts as held: what it
 * was given first is the same on every machine, since every law has a seed. Well below `testTimeout`.
 */
const interruptAfterTimeLimit = 15_000;

/** A law that was tried less often says nothing; on a quiet machine the slowest is tried fifty times as often. */
const LEAST_RUNS = 10;

/** Throws what was found against a law, or that it was hardly tried. */
function report(details: RunDetails<unknown>): void {
  if (details.failed) {
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  }
  const least = Math.min(LEAST_RUNS, details.runConfiguration.numRuns ?? numRuns);
  if (details.interrupted && details.numRuns < least) {
    const limit = interruptAfterTimeLimit / 1000;
    throw new Error(
      `The law was tried ${details.numRuns} times in ${limit} seconds, and ${least} are the least that count.`,
    );
  }
}

fc.configureGlobal({ numRuns, interruptAfterTimeLimit, reporter: report });
