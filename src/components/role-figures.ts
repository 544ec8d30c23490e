import type { HistoryLayout } from '../charts/history/layout.ts';
import type { JobsLayout } from '../charts/jobs/layout.ts';
import type { PayAndPricesLayout } from '../charts/pay-and-prices/layout.ts';
import type { PayRangeLayout } from '../charts/pay-range/layout.ts';
import type { DrawnFigure } from './drawn-figure.ts';

/** The pictures of a role's pay. */
export interface RoleFigures {
  payRange: DrawnFigure<PayRangeLayout>;
  payAndPrices: DrawnFigure<PayAndPricesLayout>;
  /** Null for a role whose places nobody quotes. */
  jobs: DrawnFigure<JobsLayout> | null;
  /** Null where no line of years is known. */
  history: DrawnFigure<HistoryLayout> | null;
}
