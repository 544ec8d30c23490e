import type { RoleFigures } from '../components/role-figures.ts';
import { historyFigure } from './history-figure.ts';
import { jobsFigure } from './jobs-figure.ts';
import { payAndPricesFigure } from './pay-and-prices-figure.ts';
import { payRangeFigure } from './pay-range-figure.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

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
