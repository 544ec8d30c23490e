import type { RoleWords } from '../../ladder/role-words.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** One end of the step: names and labels are ready to print. */
export interface GapRung {
  levelId: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  name: string;
  shortName: string;
  words: RoleWords;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
  /** The median as written beside its mark. */
  medianLabel: string | null;
  /** Why the figure is thin, in words. */
  warning: { long: string; short: string } | null;
}

/** The market's step between two rungs, and how far usual promotion raises carry. */
export interface PromotionGapData {
  lower: GapRung;
  upper: GapRung;
  /** How much more the upper median is, as a share before rounding; null where unknown. */
  step: number | null;
  /** The 95 % interval of that share; null where it is not known. */
  stepInterval: { low: number; high: number } | null;
  /** Promotions from the lower rung to the upper one. */
  promotions: number;
  /** The usual raise on one promotion, as a share. It is quoted. */
  policyRaise: number;
  /** All raises together, as a share. */
  raise: number;
  /** What the raises leave missing of the step, as a share; 0 or less where they cover it. */
  gap: number | null;
  /** Pay after the raises and what is missing to the upper median, exact. */
  raisedPay: number | null;
  shortfall: number | null;
  /** How amounts are printed. */
  printed: Pick<PayStatistic, 'currency' | 'shownTo'>;
}
