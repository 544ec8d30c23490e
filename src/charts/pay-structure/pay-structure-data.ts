import type { StructureRow } from '../../team/structure/pay-structure.ts';
import type { RangeAmounts } from '../shared/employer-range-layout.ts';
import type { RungLabel } from '../shared/labels.ts';
import { toRangeAmounts } from '../shared/labels.ts';

/** What the employer has set for one rung, in whole currency units a year at full time. */
export interface StructureRung {
  levelId: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  name: string;
  shortName: string;
  /** Null where the employer has no range for the rung. */
  range: RangeAmounts | null;
  /** Median of the market; null where unknown. */
  market: number | null;
  /** (maximum − minimum) ÷ minimum; null without a range. */
  spread: number | null;
  /** Midpoint ÷ median of the market; null where either is unknown. */
  marketRatio: number | null;
  /** The steps to the rungs right above it that have a range, in the order of the tracks. */
  toNext: StructureStep[];
  /** People whose range it is. */
  people: number;
}

interface StructureStep {
  /** The rung it leads to. */
  levelId: string;
  /** Midpoint of the next rung ÷ midpoint of this one − 1. */
  progression: number;
  /** Common part of the two ranges as a share of the next one; null where that is a point. */
  overlap: number | null;
  /** Which of the two lies wholly inside the other. */
  contained: 'this' | 'next' | null;
}

export interface PayStructureData {
  /** ISO 4217 code of all amounts. */
  currency: string;
  /** Lowest rung first. */
  rungs: StructureRung[];
}

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
        const unknown = { range: null, spread: null, marketRatio: null, toNext: [] };
        return { ...label, ...unknown, market, people: 0 };
      }
      const { spread, marketRatio, toNext, people } = row;
      return {
        ...label,
        range: toRangeAmounts(row.range),
        market,
        spread,
        marketRatio,
        toNext: toNext.map(({ levelId, progression, overlap }) => ({
          levelId,
          progression,
          overlap: overlap.share,
          contained: overlap.contained,
        })),
        people,
      };
    }),
  };
}
