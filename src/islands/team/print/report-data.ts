import type { BudgetLineData } from '../../../charts/budget-line/budget-line-data.ts';
import type { PayStructureData } from '../../../charts/pay-structure/pay-structure-data.ts';
import type { PeopleStripData } from '../../../charts/people-strip/people-strip-data.ts';
import type { PromotionMovesData } from '../../../charts/promotion-moves/promotion-moves-data.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import type { BudgetYear } from '../../../team/promotion/budget-year.ts';
import type { PromotionPolicy } from '../../../team/promotion/promotion-policy.ts';
import type { CurrencyTotal } from '../../../team/promotion/scenario.ts';
import type { MarketPercentile } from '../../../team/range/market-book.ts';
import type { TeamChecklists } from '../team-props.ts';

/** Where the ranges of the report come from. */
export type ReportRanges =
  | { kind: 'market'; percentile: MarketPercentile; spread: number }
  | { kind: 'site'; validFrom: string }
  | { kind: 'own'; file: string; count: number };

/** A picture of one place or zone; the label says which, null where there is but one. */
interface PlacePicture<T> {
  label: string | null;
  data: T;
}

/** Somebody paid outside the range. */
interface ReportCircle {
  /** Null where names are not to be printed. */
  name: string | null;
  rung: string;
  baseHundredths: number;
  side: 'below' | 'above';
  /** What is missing to the minimum, or over the maximum. */
  hundredths: number;
}

/** People outside their ranges in one currency: nothing is converted. */
export interface ReportCircles {
  currency: string;
  green: number;
  red: number;
  costToMinimumHundredths: number;
  /** Largest amount first; as many as are printed. */
  cases: ReportCircle[];
}

/** One scenario with its promotions. */
export interface ReportScenario {
  name: string;
  policy: PromotionPolicy;
  /** One for each currency. */
  moves: PromotionMovesData[];
  totals: readonly CurrencyTotal[];
}

/** Everything on the printed report. */
export interface ReportData {
  file: string;
  people: number;
  /** Day of printing, an ISO date; null before it is known. */
  day: string | null;
  ranges: ReportRanges;
  /** What the market figures are and how old, in a line. */
  marketLine: string | null;
  strips: PlacePicture<PeopleStripData>[];
  /** Places with fewer people, which have no picture. */
  unpictured: string[];
  structures: PlacePicture<PayStructureData>[];
  circles: ReportCircles[];
  startDay: string;
  budgetYear: BudgetYear;
  /** Only those with somebody on them. */
  scenarios: ReportScenario[];
  /** Cost of the scenarios against their budgets; null without promotions. */
  budget: BudgetLineData | null;
  /** Worked out for paper: with the stricter least number of people. */
  gap: GapWorksheet[];
  checklists: TeamChecklists;
  /** Whether names may be printed. */
  names: boolean;
}
