import type { PayStatistic } from '../schemas/pay-statistic.ts';

/** A metropolitan area in a table: cells are ready to print. */
export interface PlaceRow {
  id: string;
  name: string;
  href: string;
  /** The area the page is about. */
  here: boolean;
  /** Null where there is no estimate. */
  statistic: PayStatistic | null;
  median: string;
  /** The rung's pay here against its pay in the nation. */
  payAgainst: string;
  /** The official wage of the reference occupation against the nation's: the labour market. */
  wagesAgainst: string;
  pricesAgainst: string;
  jobs: string;
  /** Kilometres from the area the page is about; null for itself. */
  km: number | null;
  distance: string;
  thin: string | null;
}
