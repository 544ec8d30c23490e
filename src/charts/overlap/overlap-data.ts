import type { RoleWords } from '../../ladder/role-words.ts';
import type { OverlapShare } from '../../pay/overlap-share.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

export interface OverlapRung {
  /** Counted from 1, the lowest. */
  rung: number;
  name: string;
  /** Forms of the name that sentences ask for. */
  words: RoleWords;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
}

/** Two neighbouring rungs in one place, measured alike. */
export interface OverlapData {
  lower: OverlapRung;
  upper: OverlapRung;
  /** Share of people on the lower rung who earn more than the median of the upper; null where unknown. */
  share: OverlapShare | null;
}
