import type { Language } from '../../i18n/language.ts';
import type { LadderStep } from '../ladder/steps.ts';
import { placeStep } from '../ladder/steps.ts';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange, MARKET_REACH } from '../shared/employer-range-layout.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import type { ValueColumn } from '../shared/value-columns.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayStructureData, StructureRung } from './pay-structure-data.ts';

interface PayStructureOptions {
  width: number;
  /** The narrow layout puts name and market ratio on a line of their own above each range. */
  narrow: boolean;
  language: Language;
}

interface StructureRow {
  rung: number;
  mark: { x: number; y: number };
  name: PlacedText;
  /** Minimum to maximum, or that there is no range. */
  note: PlacedText;
  range: EmployerRangeLayout | null;
  /** The part that the range of the next rung has as well. */
  common: { x: number; y: number; width: number; height: number } | null;
  /** Drawn dotted in place of a range that the employer has not set. */
  missing: { x1: number; x2: number; y: number } | null;
  midpoint: PlacedText | null;
  /** Figures at the right, as far as the width has room for them. */
  figures: PlacedText[];
}

export interface PayStructureLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
  heads: PlacedText[];
  /** Highest rung first, as they stand on the page. */
  rows: StructureRow[];
  /** From midpoint to midpoint. */
  steps: LadderStep[];
}

const MARK_WIDTH = 30;
const NARROW_MARK_WIDTH = 26;
const BREAK_WIDTH = 10;
const LEAST_NAMES = 130;
const NAME_SHARE = 0.26;
const GAP = 24;
const NAME_SIZE = 17;
const NOTE_SIZE = 14;
/** From this width on, the spread has a column as well. */
const WIDE = 900;
const HEAD_LINE = 28;

/** Sizes by layout; `first` is the centre line of the highest rung. */
const SIZES = {
  wide: { pitch: 92, box: 26, first: 68 },
  narrow: { pitch: 96, box: 18, first: 46 },
};

/**
 * Lays out the employer's ranges one above the other on one money axis, the lowest rung at the bottom, with the
 * progression of the midpoints as a stair.
 */
export function layoutPayStructure(
  data: PayStructureData,
  options: PayStructureOptions,
): PayStructureLayout {
  const { width, narrow, language } = options;
  const { rungs, currency } = data;
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const nameOf = nameChoice(rungs, options);
  const noteOf = ({ range }: StructureRung): string =>
    range ? language.moneyRange(range.min, range.max, currency) : language.t('payStructure.none');
  const columns = narrow ? [] : valueColumns(rungs, options);
  const placed = layoutValueColumns(columns, width, HEAD_LINE);
  const names = Math.max(
    0,
    ...rungs.flatMap((rung) => [
      textWidth(nameOf(rung), NAME_SIZE, 600),
      textWidth(noteOf(rung), NOTE_SIZE),
    ]),
  );
  const { position, ...axis } = layoutMoneyAxis(rungs.flatMap(rungAmounts), {
    x1: narrow ? BREAK_WIDTH : roundCoordinate(Math.max(LEAST_NAMES, MARK_WIDTH + names + GAP)),
    x2: narrow ? width - 2 : roundCoordinate(placed.left - GAP),
    currency,
    language,
    width,
  });

  const centreOf = (index: number): number => size.first + (rungs.length - 1 - index) * size.pitch;
  const rows = rungs.map((rung, index): StructureRow => {
    const y = centreOf(index);
    const top = y - size.box / 2;
    const { range } = rung;
    const nameLine = y - 28;
    const market = language.t('payStructure.toMarket', { ratio: marketWords(rung, language) });
    return {
      rung: rung.rung,
      mark: { x: 0, y: narrow ? nameLine - 15 : y - 21 },
      name: narrow
        ? { x: NARROW_MARK_WIDTH, y: nameLine, text: nameOf(rung), anchor: 'start' }
        : { x: MARK_WIDTH, y: y - 3, text: nameOf(rung), anchor: 'start' },
      note: narrow
        ? {
            x: width,
            y: nameLine,
            text: rung.marketRatio === null ? noteOf(rung) : market,
            anchor: 'end',
          }
        : { x: MARK_WIDTH, y: y + 17, text: noteOf(rung), anchor: 'start' },
      range: range && layoutEmployerRange(range, rung.market, { top, height: size.box, position }),
      common: commonPart(rung, rungs[index + 1], { top, height: size.box, position }),
      missing: range ? null : { x1: axis.x1, x2: axis.x2, y },
      midpoint:
        range && !narrow
          ? placeMidpoint(
              language.money(range.midpoint, currency),
              position(range.midpoint),
              top - 6,
              axis.x1,
            )
          : null,
      figures: columns.map(({ cells }, column) => ({
        x: placed.edges[column]!,
        y: y + 5,
        text: cells[index]!,
        anchor: 'end' as const,
      })),
    };
  });

  const steps = rungs.flatMap((rung, index): LadderStep[] => {
    const upper = rungs[index + 1];
    if (!rung.toNext || !rung.range || !upper?.range) return [];
    return [
      placeStep({
        from: position(rung.range.midpoint),
        to: position(upper.range.midpoint),
        lowerY: centreOf(index),
        upperY: centreOf(index + 1),
        label: language.signedPercent(rung.toNext.progression),
        own: true,
        // The stair keeps clear of the market's triangle below the upper box.
        size: { barHeight: size.box, medianWidth: 1, medianReach: 2 * MARKET_REACH },
        width: narrow ? width : axis.x2,
        narrow,
      }),
    ];
  });
  const last = rungs.length === 0 ? 0 : centreOf(0);
  const axisY = last + size.box / 2 + 24;
  return {
    width,
    height: axisY + 28,
    narrow,
    axis,
    axisY,
    gridTop: narrow ? 26 : HEAD_LINE + 10,
    heads: rungs.length === 0 ? [] : placed.heads,
    rows: rows.reverse(),
    steps,
  };
}

function valueColumns(
  rungs: StructureRung[],
  { width, language }: PayStructureOptions,
): ValueColumn[] {
  const column = (
    name: 'spread' | 'overlap' | 'market',
    words: (rung: StructureRung, language: Language) => string,
  ): ValueColumn => ({
    head: language.t(`payStructure.column.${name}`),
    cells: rungs.map((rung) => words(rung, language)),
    strong: false,
  });
  return [
    ...(width >= WIDE ? [column('spread', spreadWords)] : []),
    column('overlap', overlapWords),
    column('market', marketWords),
  ];
}

/** All names long where they leave room for the ranges, else all short; narrow each as its line has room. */
function nameChoice(
  rungs: StructureRung[],
  { width, narrow, language }: PayStructureOptions,
): (rung: StructureRung) => string {
  if (narrow) {
    const noteWidth = textWidth(language.t('payStructure.toMarket', { ratio: '0.00' }), NOTE_SIZE);
    return ({ name, shortName }) =>
      NARROW_MARK_WIDTH + textWidth(name, 16, 600) + 12 + noteWidth <= width ? name : shortName;
  }
  const widest = Math.max(0, ...rungs.map(({ name }) => textWidth(name, NAME_SIZE, 600)));
  const long = MARK_WIDTH + widest + GAP <= NAME_SHARE * width;
  return ({ name, shortName }) => (long ? name : shortName);
}

/** The part of a range that lies in the next one as well. */
function commonPart(
  { range }: StructureRung,
  next: StructureRung | undefined,
  { top, height, position }: { top: number; height: number; position: (amount: number) => number },
): StructureRow['common'] {
  if (!range || !next?.range) return null;
  const [low, high] = [
    Math.max(range.min, next.range.min),
    Math.min(range.max, next.range.max),
  ].map(position);
  if (high! <= low!) return null;
  return { x: low!, y: top, width: roundCoordinate(high! - low!), height };
}

/** Above the box at the left of the stair that starts there, or at its right where the name stands in the way. */
function placeMidpoint(text: string, x: number, y: number, x1: number): PlacedText {
  return x - 9 - textWidth(text, 15, 600) >= x1 - GAP / 2
    ? { x: roundCoordinate(x - 9), y, text, anchor: 'end' }
    : { x: roundCoordinate(x + 9), y, text, anchor: 'start' };
}

function rungAmounts({ range, market }: StructureRung): number[] {
  if (!range) return [];
  return market === null ? [range.min, range.max] : [range.min, range.max, market];
}

/** How far a range reaches into the next: a percentage, or that one lies inside the other. */
export function overlapWords({ toNext }: StructureRung, language: Language): string {
  if (toNext === null || (toNext.overlap === null && toNext.contained === null)) {
    return language.t('format.missing');
  }
  return toNext.contained === null
    ? language.percent(toNext.overlap!)
    : language.t('payStructure.contained', { which: toNext.contained });
}

export function spreadWords({ spread }: StructureRung, language: Language): string {
  return spread === null ? language.t('format.missing') : language.percent(spread);
}

/** Midpoint against the market's median: 1.00 is the same. */
export function marketWords({ marketRatio }: StructureRung, language: Language): string {
  return marketRatio === null
    ? language.t('format.missing')
    : language.t('teamChart.ratio', { ratio: marketRatio });
}
