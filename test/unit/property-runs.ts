import fc from 'fast-check';

/** Runs of a law that names no number of its own: RUNS, or 100. */
const numRuns = Number(process.env['RUNS'] || 100);

/**
 * A law that a busy machine cannot try as often as it asks stops in time and counts as held: what it
 * was given first is the same on every machine, since every law has a seed. Well below `testTimeout`.
 */
const interruptAfterTimeLimit = 15_000;

fc.configureGlobal({ numRuns, interruptAfterTimeLimit });
