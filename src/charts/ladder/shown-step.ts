import type { LadderRung } from './ladder-data.ts';

/**
 * The step up to a rung where both medians can be shown; null for the lowest rung and where either is
 * missing. Drawing, headline and table take it from here.
 * @param rungs lowest first
 */
export function shownStep(rungs: readonly LadderRung[], upper: LadderRung): number | null {
  const lower = rungs[upper.rung - 2];
  return lower?.statistic && upper.statistic ? upper.step : null;
}
