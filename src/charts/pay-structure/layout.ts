import type { Language } from '../../i18n/language.ts';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange, MARKET_REACH } from '../shared/employer-range-layout.ts';
import type { MoneyAxis, Box } from '../shared/axis.ts';
import type {
  ChartOptions,
  DottedLine,
  RowChartLayout,
  RungHead,
  Stair,
} from '../shared/row-chart.ts';
import {
  dots,
  MARK_WIDTH,
  placeStair,
  rowAxis,
  rowFrame,
  rungHead,
  rungNames,
} from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { ValueColumn, ValueColumns } from '../shared/value-columns.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayStructureData, StructureRung } from './pay-structure-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

interface StructureRow extends RungHead {
  key: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Minimum to maximum, or that there is no range; narrow, the market ratio where it is known. */
  note: PlacedText;
  range: EmployerRangeLayout | null;
  /** The part that the range of the next rung has as well. */
  common: Box | null;
  /** Drawn dotted in place of a range that the employer has not set. */
  missing: DottedLine | null;
  midpoint: PlacedText | null;
  /** Figures at the right, as far as the width has room for them. */
  figures: PlacedText[];
}

export interface PayStructureLayout extends RowChartLayout {
  heads: PlacedText[];
  /** Highest rung first, as they stand on the page. */
  rows: StructureRow[];
  /** From midpoint to midpoint. */
  steps: Stair[];
}

const LEAST_NAMES = 130;
const NAME_SHARE = 0.26;
const GAP = 24;
const NOTE_SIZE = 14;
/** From this width on, the spread has a column as well. */
const WIDE = 900;
const HEAD_LINE = 28;

/** Sizes by layout; `first` is the centre line of the highest rung, `name` and `mark` rise from a centre line. */
const SIZES = {
  wide: { pitch: 92, box: 26, first: 68, name: 3, mark: 18 },
  narrow: { pitch: 96, box: 18, first: 46, name: 28, mark: 15 },
};

/**
 * Lays out the employer's ranges one above the other on one money axis, the lowest rung at the bottom, with the
 * progression of the midpoints as a stair.
 */
export function layoutPayStructure(
  data: PayStructureData,
  options: ChartOptions,
): PayStructureLayout {
  const { width, narrow, language } = options;
  const { rungs, currency } = data;
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const columns = layoutValueColumns(narrow ? [] : valueColumns(rungs, options), width, HEAD_LINE);
  const noteOf = ({ range }: StructureRung): string =>
    range ? language.moneyRange(range.min, range.max, currency) : language.t('payStructure.none');
  const market = language.t('payStructure.toMarket', { ratio: '0.00' });
  const names = rungNames(rungs, options, {
    notes: rungs.map(noteOf),
    least: LEAST_NAMES,
    share: NAME_SHARE,
    beside: () => 12 + textWidth(market, NOTE_SIZE),
  });
  const axis = rowAxis(rungs.flatMap(rungAmounts), currency, options, {
    x1: names.width,
    x2: columns.left - GAP,
  });
  const lastCentre = size.first + (rungs.length - 1) * size.pitch;
  const place: StructurePlace = {
    ...options,
    axis,
    size,
    columns,
    currency,
    noteOf,
    nameOf: names.nameOf,
    centreOf: (index) => lastCentre - index * size.pitch,
  };
  return {
    ...rowFrame(axis, options, {
      axisY: (rungs.length === 0 ? 0 : lastCentre) + size.box / 2 + 24,
      gridTop: narrow ? 26 : HEAD_LINE + 10,
    }),
    heads: rungs.length === 0 ? [] : columns.heads,
    rows: rungs.map((_, index) => layoutRow(rungs, index, place)).reverse(),
    steps: rungs.flatMap((_, index) => layoutStep(rungs, index, place) ?? []),
  };
}

interface StructurePlace extends ChartOptions {
  axis: MoneyAxis;
  size: (typeof SIZES)['wide'];
  columns: ValueColumns;
  currency: string;
  nameOf: (rung: StructureRung) => string;
  noteOf: (rung: StructureRung) => string;
  /** Centre line of a rung by its index, the lowest first. */
  centreOf: (index: number) => number;
}

function layoutRow(rungs: StructureRung[], index: number, place: StructurePlace): StructureRow {
  const { axis, size, narrow, width, language, currency } = place;
  const { position } = axis;
  const rung = rungs[index]!;
  const { range } = rung;
  const y = place.centreOf(index);
  const box = { top: y - size.box / 2, height: size.box, position };
  const head = rungHead(place.nameOf(rung), y - size.name, narrow, size.mark);
  const note = place.noteOf(rung);
  const market = language.t('payStructure.toMarket', { ratio: marketWords(rung, language) });
  return {
    key: rung.key,
    rung: rung.rung,
    of: rung.of,
    ...head,
    note: narrow
      ? endAt(width, head.name.y, rung.marketRatio === null ? note : market)
      : startAt(MARK_WIDTH, y + 17, note),
    range: range && layoutEmployerRange(range, rung.market, box),
    common: commonPart(rung, nextOf(rungs, rung), box),
    missing: range ? null : dots(axis, y),
    midpoint:
      range && !narrow
        ? placeMidpoint(
            language.money(range.midpoint, currency),
            position(range.midpoint),
            box.top - 6,
            axis.x1,
          )
        : null,
    figures: place.columns.cellsAt(index, y + 5),
  };
}

/** The rung that the first step from one leads to. */
function nextOf(rungs: StructureRung[], { toNext }: StructureRung): StructureRung | undefined {
  return rungs.find(({ key }) => key === toNext[0]?.key);
}

/** The stair from the midpoint of a rung to that of the next in the row above; null where there is none. */
function layoutStep(
  rungs: StructureRung[],
  index: number,
  { axis, size, width, narrow, language, centreOf }: StructurePlace,
): Stair | null {
  const [rung, upper] = [rungs[index]!, rungs[index + 1]];
  const step = rung.toNext.find(({ key }) => key === upper?.key);
  if (!step || !rung.range || !upper?.range) return null;
  return placeStair({
    from: axis.position(rung.range.midpoint),
    to: axis.position(upper.range.midpoint),
    lowerY: centreOf(index),
    upperY: centreOf(index + 1),
    label: language.signedPercent(step.progression),
    own: true,
    // The stair keeps clear of the market's triangle below the upper box.
    size: { barHeight: size.box, medianWidth: 1, medianReach: 2 * MARKET_REACH },
    width: narrow ? width : axis.x2,
    narrow,
  });
}

function valueColumns(rungs: StructureRung[], { width, language }: ChartOptions): ValueColumn[] {
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
    ? endAt(x - 9, y, text)
    : startAt(x + 9, y, text);
}

function rungAmounts({ range, market }: StructureRung): number[] {
  if (!range) return [];
  return market === null ? [range.min, range.max] : [range.min, range.max, market];
}

/** How far a range reaches into the next: a percentage, or that one lies inside the other. */
export function overlapWords({ toNext }: StructureRung, language: Language): string {
  const words = toNext.flatMap(({ overlap, contained }) => {
    if (contained !== null) return language.t('payStructure.contained', { which: contained });
    return overlap === null ? [] : language.percent(overlap);
  });
  return words.length === 0 ? language.t('format.missing') : words.join('; ');
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
