import type { RoleWords } from '../../ladder/role-words.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** One rung as the ladder draws it: names and labels are ready to print. */
export interface LadderRung {
  levelId: string;
  /** Counted from 1, the lowest rung that leads here. */
  rung: number;
  /** Rungs on the line of its track. */
  of: number;
  /** The rung below on that line; null for the lowest. */
  belowId: string | null;
  /** True where no step leads up. */
  top: boolean;
  name: string;
  shortName: string;
  /** Forms of the name that sentences ask for. */
  words: RoleWords;
  /** The rung the page is about; at most one. */
  own: boolean;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
  /** Share by which the median exceeds that of the rung below, before rounding; null for the lowest. */
  step: number | null;
  /** The 95 % interval of that share; null where it is not known. */
  stepInterval: { low: number; high: number } | null;
  /** The median as written beside its mark. */
  medianLabel: string | null;
  /** Quiet line under the name: number of answers, or the middle half. */
  note: string | null;
  /** Why the figure is thin, in words. */
  warning: { long: string; short: string } | null;
}

/**
 * The step up to a rung where both medians can be shown; null for the lowest rung and where either is
 * missing. Drawing, headline and table take it from here.
 * @param rungs lowest first
 */
export function shownStep(rungs: readonly LadderRung[], upper: LadderRung): number | null {
  return rungBelow(rungs, upper)?.statistic && upper.statistic ? upper.step : null;
}

/** The rung that a step leads up from; undefined for the lowest. */
export function rungBelow(
  rungs: readonly LadderRung[],
  { belowId }: LadderRung,
): LadderRung | undefined {
  return rungs.find(({ levelId }) => levelId === belowId);
}

/** The rungs of a track as one flight of stairs, the lowest first. */
export interface LadderFlight {
  /** Null where the ladder has one track. */
  name: string | null;
  /** Of one that parts from an earlier track, the first is the rung where it does. */
  levelIds: readonly string[];
}
