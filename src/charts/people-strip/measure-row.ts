import type { Language } from '../../i18n/language.ts';
import { MARKET_REACH } from '../shared/employer-range-layout.ts';
import type { PlacedName } from '../shared/place-names.ts';
import { placeNames, TIER_HEIGHT } from '../shared/place-names.ts';
import type { RowDot } from './layout-dots.ts';
import { layoutDots } from './layout-dots.ts';
import type { OutsideText } from './outside-words.ts';
import { countOutside, outsideWords, placeOutsideWords } from './outside-words.ts';
import type { PayBin, PayBins } from './pay-bins.ts';
import type { StripPerson, StripRow } from './people-strip-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface RowFrame {
  position: (amount: number) => number;
  /** Left edge that words keep to. */
  x1: number;
  width: number;
  /** Whether names may stand above the strips. */
  names: boolean;
  language: Language;
  currency: string;
}

/** Everything of a row but its place on the page: heights count from its centre line, above it negative. */
export interface MeasuredRow {
  row: StripRow;
  /** Half the height of the strip. */
  half: number;
  dots: RowDot[];
  bars: RowBars | null;
  names: { name: PlacedName; dot: RowDot }[];
  warnings: OutsideText[];
  /** How far the row reaches above its centre line and below it. */
  above: number;
  below: number;
}

/** More people than this in a row and no name has a chance. */
const MOST_NAMES = 14;
const SMALLEST_HALF = 13;
/** With room for less than this share of the names, only those that matter most are given. */
const LEAST_NAMED = 0.5;

/**
 * Lays out one row around its centre line.
 * @param arriving people who are proposed for this row
 * @param rising those of this row whose promotion is drawn as a stair
 */
export function measureRow(
  row: StripRow,
  arriving: readonly StripPerson[],
  rising: ReadonlySet<string>,
  frame: RowFrame,
): MeasuredRow {
  const { position, x1, width, language, currency } = frame;
  const bars = row.bins && layoutBars(row.bins, position);
  const packed = layoutDots(row, arriving, position);
  const dots = packed?.dots ?? [];
  const half = bars ? BAR_STRIP_HALF : Math.max(SMALLEST_HALF, (packed?.extent ?? 0) + 5);

  const names = frame.names ? nameDots(dots, rising, -half, { x1, x2: width }) : [];
  const tiers = Math.max(0, ...names.map(({ name }) => name.tier));

  const outer = outerEdges(dots, bars);
  const outside = countOutside(row);
  const under = half + (row.market !== null && row.range !== null ? MARKET_REACH : 0);
  const warnings: OutsideText[] = [];
  for (const side of ['below', 'above'] as const) {
    if (outside[side].count === 0) continue;
    const text = outsideWords(side, outside[side], language, currency);
    const place = { side, text, outer: outer[side], under, x1, width };
    warnings.push(placeOutsideWords(place, warnings));
  }
  return {
    row,
    half,
    dots,
    bars,
    names,
    warnings,
    above: half + (tiers === 0 ? 0 : tiers * TIER_HEIGHT + 4),
    below: Math.max(under, ...warnings.map(({ beside, y }) => (beside ? 0 : y + 4))),
  };
}

function nameDots(
  dots: readonly RowDot[],
  rising: ReadonlySet<string>,
  bottom: number,
  reach: { x1: number; x2: number },
): MeasuredRow['names'] {
  const today = dots.filter(({ kind, person }) => kind !== 'after' && person.name !== null);
  if (today.length > MOST_NAMES) return [];
  const isFirst = ({ kind, person }: RowDot): boolean =>
    kind === 'outside' || person.promotion !== null;
  const give = (named: readonly RowDot[]): MeasuredRow['names'] =>
    placeNames(
      named.map((dot) => ({
        name: dot.person.name!,
        x: dot.x,
        top: dot.y - dot.radius,
        first: isFirst(dot),
        rises: rising.has(dot.person.id),
      })),
      bottom,
      reach,
    ).flatMap((name, index) => (name === null ? [] : [{ name, dot: named[index]! }]));
  const names = give(today);
  return names.length >= today.length * LEAST_NAMED ? names : give(today.filter(isFirst));
}

function outerEdges(dots: RowDot[], bars: RowBars | null): { below: number; above: number } {
  const edges = [
    ...dots
      .filter(({ kind }) => kind !== 'after')
      .map(({ x, radius }) => ({ low: x - radius - 2, high: x + radius + 2 })),
    ...(bars?.bars ?? []).map(({ x, width }) => ({ low: x, high: x + width })),
  ];
  return {
    below: Math.min(...edges.map(({ low }) => low)),
    above: Math.max(...edges.map(({ high }) => high)),
  };
}

/** People of one step of pay as a bar; those outside the range stand on top of the others, drawn open. */
interface RowBar {
  bin: PayBin;
  outside: boolean;
  x: number;
  /** Lower edge above the row's base line. */
  base: number;
  width: number;
  height: number;
}

interface RowBars {
  bars: RowBar[];
  /** The highest bar: its middle, its upper edge above the base line, and how many people it counts. */
  highest: { x: number; top: number; count: number } | null;
}

/** Half the height of a strip with bars. */
const BAR_STRIP_HALF = 33;
const HIGHEST = 46;
/** Paper between two bars, and the least that is left of one. */
const GAP = 1;
const LEAST = 1;

/** Lays out counts by steps of pay as bars on a base line, each row on a scale of its own. */
function layoutBars(counted: PayBins, position: (amount: number) => number): RowBars {
  const totalOf = (bin: PayBin): number => bin.below + bin.inside + bin.above;
  const most = Math.max(1, ...counted.bins.map(totalOf));
  const heightOf = (count: number): number =>
    count === 0 ? 0 : roundCoordinate(Math.max(LEAST, (count / most) * HIGHEST));
  const bars = counted.bins.flatMap((bin): RowBar[] => {
    const x1 = position(bin.low);
    const width = roundCoordinate(Math.max(LEAST, position(bin.low + counted.width) - x1 - GAP));
    const inside = heightOf(bin.inside);
    const outside = heightOf(bin.below + bin.above);
    return [
      { bin, outside: false, x: x1, base: 0, width, height: inside },
      { bin, outside: true, x: x1, base: inside, width, height: outside },
    ].filter(({ height }) => height > 0);
  });
  const tallest = counted.bins.find((bin) => totalOf(bin) === most);
  return {
    bars,
    highest: tallest
      ? {
          x: roundCoordinate(position(tallest.low + counted.width / 2)),
          top: HIGHEST,
          count: most,
        }
      : null,
  };
}
