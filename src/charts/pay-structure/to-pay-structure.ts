import type { StructureRow } from '../../team/structure/structure-report.ts';
import { toRangeAmounts } from '../shared/range-amounts.ts';
import type { RungLabel } from '../shared/rung-label.ts';
import type { PayStructureData } from './pay-structure-data.ts';

/**
 * A pay structure as the picture takes it.
 * @param rows of one place and currency
 * @param rungs the rungs of the ladder, lowest first
 * @param marketOf median of the market for a rung there, in currency units; null where unknown
 */
export function toPayStructure(
  rows: readonly StructureRow[],
  rungs: readonly RungLabel[],
  currency: string,
  marketOf: (levelId: string) => number | null,
): PayStructureData {
  return {
    currency,
    rungs: rungs.map((label) => {
      const row = rows.find(({ levelId }) => levelId === label.levelId);
      const market = marketOf(label.levelId);
      if (row?.kind !== 'range') {
        const unknown = { range: null, spread: null, marketRatio: null, toNext: null };
        return { ...label, ...unknown, market, people: 0 };
      }
      const { spread, marketRatio, toNext, people } = row;
      return {
        ...label,
        range: toRangeAmounts(row.range),
        market,
        spread,
        marketRatio,
        toNext: toNext && {
          progression: toNext.progression,
          overlap: toNext.overlap.share,
          contained: toNext.overlap.contained,
        },
        people,
      };
    }),
  };
}
