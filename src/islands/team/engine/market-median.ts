import type { StructurePlace } from '../../../team/structure/structure-report.ts';
import type { Everybody } from './everybody.ts';

/** Median of the market for a rung in a place, in units of the currency; null where it is not known. */
export function marketMedian(
  { site, marketBook }: Pick<Everybody, 'site' | 'marketBook'>,
  levelId: string,
  { zone, currency }: StructurePlace,
): number | null {
  const pay = marketBook(levelId, zone ?? site.market.nationId);
  return pay.kind === 'pay' && pay.statistic.currency === currency
    ? pay.statistic.percentiles.p50
    : null;
}
