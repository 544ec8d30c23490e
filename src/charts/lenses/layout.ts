import type { Language } from '../../i18n/language.ts';
import type { PercentTick } from '../shared/percent-axis.ts';
import { layoutPercentAxis } from '../shared/percent-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { LensesData } from './lenses-data.ts';

export interface LensesOptions {
  width: number;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

export interface Lens {
  kind: 'pay' | 'prices';
  /** The question it answers, above its bar. */
  label: PlacedText;
  /** Null where there is no figure, or none to be seen. */
  bar: { x: number; y: number; width: number; height: number } | null;
  /** The difference in percent beyond the bar's end, or that it is not available. */
  value: PlacedText;
  known: boolean;
}

export interface LensesLayout {
  width: number;
  height: number;
  rung: number;
  /** Pay, then prices. */
  lenses: Lens[];
  ticks: PercentTick[];
  gridTop: number;
  gridBottom: number;
}

const VALUE_SIZE = 17;
const LABEL_SIZE = 15;
const GRID_TOP = 22;
const BAR_HEIGHT = 20;
/** From one bar's label to the next. */
const PITCH = 58;
const GAP = 8;
/** Below five percent the scale stays: a small difference must look small. */
const SMALLEST_SPAN = 0.05;

/** Lays out two bars from zero on one percent scale: what employers pay and what things cost. */
export function layoutLenses(data: LensesData, options: LensesOptions): LensesLayout {
  const { width, language, nation } = options;
  const shares = [data.pay, data.prices];
  const known = shares.filter((share) => share !== null);
  const text = (share: number | null): string =>
    share === null ? language.t('format.notAvailable') : language.signedPercent(share);
  // Values stand beyond the ends of their bars: each side keeps the room that its own need.
  const room = (leftwards: boolean): number =>
    Math.max(
      1,
      ...known
        .filter((share) => pointsLeft(share) === leftwards)
        .map((share) => textWidth(text(share), VALUE_SIZE, 600) + GAP),
    );
  const axis = layoutPercentAxis(known, {
    x1: roundCoordinate(room(true)),
    x2: roundCoordinate(width - room(false)),
    width,
    zeroLabel: nation,
    language,
    smallestSpan: SMALLEST_SPAN,
  });

  const lenses = (['pay', 'prices'] as const).map((kind, index): Lens => {
    const share = data[kind];
    const top = GRID_TOP + index * PITCH;
    const end = share === null ? axis.zero : axis.position(share);
    const left = Math.min(end, axis.zero);
    const word = language.t(`lenses.${kind}`);
    const labelWidth = textWidth(word, LABEL_SIZE);
    const labelFits = axis.zero + GAP + labelWidth <= width;
    // Where neither side of the zero line has the room, the words cross it.
    const labelX = labelFits ? axis.zero + GAP : Math.max(axis.zero - GAP, labelWidth);
    const label: PlacedText = {
      x: roundCoordinate(labelX),
      y: top + 19,
      text: word,
      anchor: labelFits ? 'start' : 'end',
    };
    return {
      kind,
      label,
      bar:
        share === null || end === axis.zero
          ? null
          : {
              x: left,
              y: top + 28,
              width: roundCoordinate(Math.abs(end - axis.zero)),
              height: BAR_HEIGHT,
            },
      value: {
        ...(share === null
          ? label
          : pointsLeft(share)
            ? { x: roundCoordinate(end - GAP), anchor: 'end' }
            : { x: roundCoordinate(Math.max(end, axis.zero) + GAP), anchor: 'start' }),
        y: top + 44,
        text: text(share),
      },
      known: share !== null,
    };
  });
  const gridBottom = GRID_TOP + 2 * PITCH;
  return {
    width,
    height: gridBottom + 2,
    rung: data.rung,
    lenses,
    // Without a figure there is nothing to measure.
    ticks: known.length === 0 ? axis.ticks.filter((tick) => tick.zero) : axis.ticks,
    gridTop: GRID_TOP,
    gridBottom,
  };
}

/** A difference that rounds to nothing is written on the side where pay is more. */
function pointsLeft(share: number): boolean {
  return Math.round(share * 100) < 0;
}
