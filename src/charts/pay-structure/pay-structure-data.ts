import type { StructureRow, StructureStep } from '../../team/structure/pay-structure.ts';
import { nameOfStep } from '../../team/structure/pay-structure.ts';
import type { RangeAmounts } from '../shared/employer-range-layout.ts';
import type { RungLabel } from '../shared/labels.ts';
import { toRangeAmounts } from '../shared/labels.ts';

/** What the employer has set for a rung or a step within it, in whole currency units a year at full time. */
export interface StructureRung {
  /** Its own in the picture, where a rung may have several steps. */
  key: string;
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
  toNext: NextStep[];
  /** People whose range it is. */
  people: number;
}

interface NextStep {
  /** Key of what it leads to. */
  key: string;
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
    rungs: rungs.flatMap((rung) => {
      const own = rows.filter(({ levelId }) => levelId === rung.levelId);
      return own.length === 0
        ? toRung({ kind: 'none', levelId: rung.levelId, reason: 'no-range' }, rung, marketOf)
        : own.map((row) => toRung(row, rung, marketOf));
    }),
  };
}

function toRung(
  row: StructureRow,
  { levelId, rung, of, name, shortName }: RungLabel,
  marketOf: (levelId: string) => number | null,
): StructureRung {
  const label = {
    key: keyOf(row),
    rung,
    of,
    name: nameOfStep(name, row),
    shortName: nameOfStep(shortName, row),
  };
  const market = marketOf(levelId);
  if (row.kind === 'none') {
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
    toNext: toNext.map((next) => ({
      key: keyOf(next),
      progression: next.progression,
      overlap: next.overlap.share,
      contained: next.overlap.contained,
    })),
    people,
  };
}

const keyOf = ({ levelId, sublevel }: StructureStep): string =>
  sublevel === undefined ? levelId : `${levelId} ${sublevel}`;
