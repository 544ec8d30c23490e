import type { PlacedText } from './text.ts';
import { shortenText, textWidth } from './text.ts';
import { roundCoordinate } from './scale.ts';

type Tier = 1 | 2;

/** A dot that asks for its name above the row. */
export interface NamedDot {
  name: string;
  x: number;
  /** Upper edge of the dot. */
  top: number;
  /** Outside the range or up for promotion: named before the others. */
  first: boolean;
  /** A stair rises from this dot: no other name may stand in its way. */
  rises: boolean;
}

export interface PlacedName extends PlacedText {
  /** Line from the name down to its dot; null where it stands right above it. */
  leader: { x: number; y1: number; y2: number } | null;
  /** 1 stands nearest to the row. */
  tier: Tier;
}

interface Taken {
  x1: number;
  x2: number;
  tier: Tier;
  /** Whose it is: nobody stands in his own way. */
  dot: number;
}

const NAME_SIZE = 14;
export const TIER_HEIGHT = 17;
const TIERS: readonly Tier[] = [1, 2];
const CLEAR = 7;
const LEADER_CLEAR = 4;
/** Longer names are cut, so that one does not keep off all others. */
const LONGEST = 132;
/** A dot so close under its name needs no leader. */
const CLOSE = 24;

/**
 * Places names in two tiers above a row, with leaders where a name stands off its dot; names that find no
 * room are left out. Of a few orders of placing, the one that finds room for most names is taken.
 * @param dots ascending by x
 * @param bottom edge that the first tier stands on
 * @param reach edges that names stay inside
 * @returns in the order of the dots
 */
export function placeNames(
  dots: readonly NamedDot[],
  bottom: number,
  reach: { x1: number; x2: number },
): (PlacedName | null)[] {
  const ascending = dots.map((_, index) => index);
  const firstOf = (order: number[]): number[] =>
    [...order].sort((a, b) => Number(dots[b]!.first) - Number(dots[a]!.first));
  const high = (index: number): boolean => dots[index]!.rises;
  const attempts = [
    { order: firstOf(ascending), isHigh: () => false },
    { order: firstOf(ascending), isHigh: high },
    { order: ascending, isHigh: () => false },
    { order: ascending, isHigh: high },
    { order: [...ascending].reverse(), isHigh: high },
    { order: ascending, isHigh: (index: number) => index % 2 === 1 },
  ].map(({ order, isHigh }) => placeInOrder(dots, order, isHigh, bottom, reach));
  const worth = (names: (PlacedName | null)[]): number =>
    names.reduce((sum, name, index) => sum + (name ? (dots[index]!.first ? 3 : 1) : 0), 0);
  return attempts.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}

function placeInOrder(
  dots: readonly NamedDot[],
  order: readonly number[],
  isHigh: (index: number) => boolean,
  bottom: number,
  reach: { x1: number; x2: number },
): (PlacedName | null)[] {
  const names: (PlacedName | null)[] = dots.map(() => null);
  const taken: Taken[] = dots.flatMap(({ x, rises }, dot) =>
    rises ? TIERS.map((tier) => ({ ...lineAt(x), tier, dot })) : [],
  );
  const isFree = ({ x1, x2 }: Pick<Taken, 'x1' | 'x2'>, tier: Tier, dot: number): boolean =>
    taken.every(
      (other) => other.tier !== tier || other.dot === dot || x2 <= other.x1 || other.x2 <= x1,
    );
  for (const index of order) {
    const dot = dots[index]!;
    const text = shortenText(dot.name, Math.min(LONGEST, reach.x2 - reach.x1), NAME_SIZE);
    const half = textWidth(text, NAME_SIZE) / 2;
    const place = (isHigh(index) ? [...TIERS].reverse() : TIERS)
      .flatMap((tier) => shifts(half).map((shift) => ({ tier, x: dot.x + shift })))
      .map(({ tier, x }) => ({ tier, x: Math.min(Math.max(x, reach.x1 + half), reach.x2 - half) }))
      .find(
        ({ tier, x }) =>
          isFree({ x1: x - half - CLEAR, x2: x + half + CLEAR }, tier, index) &&
          // The leader of a high name goes between the names below it.
          (tier === 1 || isFree(lineAt(dot.x), 1, index)),
      );
    if (!place) continue;
    const { tier, x } = place;
    taken.push({ x1: x - half, x2: x + half, tier, dot: index });
    if (tier === 2) taken.push({ ...lineAt(dot.x), tier: 1, dot: index });
    const y = bottom - 7 - (tier - 1) * TIER_HEIGHT;
    const led = tier === 2 || dot.top - y > CLOSE;
    names[index] = {
      x: roundCoordinate(x),
      y,
      text,
      anchor: 'middle',
      tier,
      leader: led ? { x: roundCoordinate(dot.x), y1: y + 4, y2: dot.top - 2 } : null,
    };
  }
  return names;
}

const lineAt = (x: number): { x1: number; x2: number } => ({
  x1: x - LEADER_CLEAR,
  x2: x + LEADER_CLEAR,
});

/** Right above the dot first, then further to either side as long as the dot stays under the name. */
function shifts(half: number): number[] {
  return [0, 0.3, 0.6, 0.85].flatMap((share) =>
    share === 0 ? [0] : [-share * half, share * half],
  );
}
