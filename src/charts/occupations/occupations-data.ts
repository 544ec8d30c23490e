import type { RoleWords } from '../../ladder/role-words.ts';
import type { PayBasis, PayStatistic } from '../../schemas/pay-statistic.ts';

/** The rung whose pay stands above the official occupations. */
export interface OccupationsRung {
  /** Counted from 1, the lowest. */
  rung: number;
  name: string;
  /** Forms of the name that sentences ask for. */
  words: RoleWords;
  statistic: PayStatistic;
  /** The median as written: "≈ $88,000". */
  medianLabel: string;
  /** Few people behind the figure, in words; null where there are enough. */
  warning: string | null;
}

/** An official occupation: names and labels are ready to print. */
export interface OccupationRow {
  socCode: string;
  /** Short title. */
  title: string;
  /** Jobs in the place; null where their number is not printed. */
  jobs: number | null;
  /** Null where no wage is printed. */
  statistic: PayStatistic | null;
  /** The median as written; null without a statistic. */
  medianLabel: string | null;
  /** Few jobs, in words; null where there are enough. */
  warning: string | null;
}

/** A rung's pay in a place and the official occupations related to it there, in any order. */
export interface OccupationsData {
  /** Null where only the occupations are shown. */
  rung: OccupationsRung | null;
  occupations: OccupationRow[];
  /** What the wages of the occupations include. */
  basis: PayBasis;
}

/** Highest median first, those without a printed wage last; of two alike the lower code comes first. */
export function sortOccupations(occupations: readonly OccupationRow[]): OccupationRow[] {
  const median = (row: OccupationRow): number => row.statistic?.percentiles.p50 ?? -Infinity;
  return [...occupations].sort((a, b) => {
    const [first, second] = [median(a), median(b)];
    if (first !== second) return second > first ? 1 : -1;
    return a.socCode < b.socCode ? -1 : 1;
  });
}
