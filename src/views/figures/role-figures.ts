import type { HistoryLayout } from '../../charts/history/layout.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { historyFigure } from './history-figure.ts';
import { jobsFigure } from './jobs-figure.ts';
import { payAndPricesFigure } from './pay-and-prices-figure.ts';
import { payRangeFigure } from './pay-range-figure.ts';

/** The pictures of a role's pay. */
export interface RoleFigures {
  payRange: DrawnFigure<PayRangeLayout>;
  payAndPrices: DrawnFigure<PayAndPricesLayout>;
  /** Null for a role whose places nobody quotes. */
  jobs: DrawnFigure<JobsLayout> | null;
  /** Null where no line of years is known. */
  history: DrawnFigure<HistoryLayout> | null;
}

/** The pictures of a role's pay: by city, after prices, where the jobs are. */
export function roleFigures(model: SiteModel, role: LadderRole): RoleFigures {
  const places = model.atlas.largestMarkets.slice(0, model.project.site.largestMarkets);
  return {
    payRange: payRangeFigure(model, role, places),
    payAndPrices: payAndPricesFigure(model, { role, places, size: 'page' }),
    jobs: jobsFigure(model, role),
    history: historyFigure(model, role),
  };
}
