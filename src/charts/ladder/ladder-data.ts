import type { RoleWords } from '../../ladder/role-words.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** One rung as the ladder draws it: names and labels are ready to print. */
export interface LadderRung {
  levelId: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** True for the highest rung of the ladder. */
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
  const lower = rungs[upper.rung - 2];
  return lower?.statistic && upper.statistic ? upper.step : null;
}
