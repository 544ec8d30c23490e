import type { Language } from '../../i18n/language.ts';
import { marketStep, marketStepInterval } from '../../ladder/market-step.ts';
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
  /** Pay in the nation, whose interval a step has everywhere; the statistic itself unless given. */
  survey?: PayStatistic | null;
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

/** How much more a rung pays at the median than the nearest one below it that has a figure. */
interface ShownStep {
  from: LadderRung;
  /** Steps of the ladder between the two: more than 1 where rungs without a figure lie between them. */
  steps: number;
  share: number;
  /** The 95 % interval of that share; null where it is not known. */
  interval: { low: number; high: number } | null;
}

/**
 * The step up to a rung from the nearest one below that has a figure; null where there is none, and for a rung
 * without a figure. Drawing and table take it from here.
 */
export function shownStep(rungs: readonly LadderRung[], upper: LadderRung): ShownStep | null {
  let [from, steps] = [rungBelow(rungs, upper), 1];
  while (from && !from.statistic) [from, steps] = [rungBelow(rungs, from), steps + 1];
  if (!from?.statistic || !upper.statistic) return null;
  if (steps > 1) {
    return {
      from,
      steps,
      share: marketStep(from.statistic, upper.statistic),
      interval: marketStepInterval(from.survey ?? from.statistic, upper.survey ?? upper.statistic),
    };
  }
  return upper.step === null
    ? null
    : { from, steps, share: upper.step, interval: upper.stepInterval };
}

/** A step in percent as it is written, with the number of steps it spans where these are several. */
export function stepLabel(
  step: string,
  { steps }: Pick<ShownStep, 'steps'>,
  { t }: Language,
): string {
  return steps === 1 ? step : t('ladder.severalSteps', { step, steps });
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
