import type { Language } from '../../i18n/language.ts';
import type { OwnPayRank } from '../../pay/own-pay-rank.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** What a reader's own pay is held against: a rung of the ladder, or an official occupation. */
export interface StandingRow {
  /** Id of the rung, or SOC code. */
  key: string;
  name: string;
  /** Colour of the rung, counted from 1; null for an official occupation. */
  rung: number | null;
  /** What the figures are and what they include: "base pay, estimate". */
  note: string;
  /** Few answers, few jobs, each in words; empty where there are enough. */
  warnings: string[];
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
  /** Where the pay stands in it; null where it cannot be said. */
  rank: OwnPayRank | null;
  /** Why there is no figure, in words; null where there is one. */
  reason: string | null;
}

/** Own pay against the pay of a rung and of its related occupations, each for itself: never one sum. */
export interface StandingData {
  /** Currency units a year. */
  pay: number;
  currency: string;
  /** The rung first, then the occupations. */
  rows: StandingRow[];
  /** Why the rung has no estimate here, a sentence; null where it has one. */
  noEstimate: string | null;
}

/** A rank in a word or two: "about the 62nd", "25th to 50th", "below the 10th". */
export function rankLabel(rank: OwnPayRank, { t }: Language): string {
  return t('standing.rank', rankArguments(rank));
}

/** A rank as message arguments: the percentile, or the two that it lies between. */
export function rankArguments(rank: OwnPayRank): { kind: string; percentile: number; to: number } {
  return rank.kind === 'between'
    ? { kind: rank.kind, percentile: rank.low, to: rank.high }
    : { kind: rank.kind, percentile: rank.percentile, to: rank.percentile };
}
