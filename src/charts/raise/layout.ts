import type { Language } from '../../i18n/language.ts';
import type { Evidence } from '../../schemas/pay-statistic.ts';
import type { PlacedText } from '../shared/text.ts';
import type { ChartBox, ChartOptions, DottedLine } from '../shared/row-chart.ts';
import { middleAt, startAt, textWidth } from '../shared/text.ts';
import { gapLabel, raiseLabel, stepLabel } from './raise-data.ts';
import type { RaiseData } from './raise-data.ts';
import { roundCoordinate, roundedPosition } from '../shared/scale.ts';
import type { Box } from '../shared/axis.ts';

interface RaiseTick {
  x: number;
  /** Null where it would touch the name of the zero line. */
  label: string | null;
}

export interface RaiseLayout extends ChartBox {
  rung: number;
  evidence: Evidence;
  zeroX: number;
  bottom: number;
  ticks: RaiseTick[];
  /** The lower rung, from which everything is counted. */
  zero: PlacedText;
  stepLabel: PlacedText | null;
  /** Null where there is no step up. */
  bar: Box | null;
  /** Drawn dotted where the step is unknown. */
  missing: DottedLine | null;
  raiseLabel: PlacedText;
  raise: { x1: number; x2: number; y: number; cap: number };
  /** The dashed line to the end of the step with its arrowhead; null where nothing is missing. */
  shortfall: { line: string; head: string } | null;
  verdict: (PlacedText & { short: boolean }) | null;
}

const STEP = { label: 18, top: 26, height: 20 };
const RAISE = { label: 82, y: 100, cap: 9 };
const VERDICT_Y = 126;
const BOTTOM = 144;
const LABEL_SIZE = 15;
const TICK_SIZE = 14;
/** Left edge of the words beside the zero line. */
const INDENT = 7;
/** Less than this has no room for a dash and an arrowhead: then only the words say it. */
const SHORTEST_LINE = 14;
const TICK_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const MOST_TICKS = 4;

/** Lays out the market's step as a bar from zero, with the usual raise below it and what is missing. */
export function layoutRaise(data: RaiseData, options: Omit<ChartOptions, 'narrow'>): RaiseLayout {
  const { width, language } = options;
  const { step, raise } = data;
  const zeroX = 1;
  const furthest = Math.max(0.01, step ?? 0, raise);
  const across = roundedPosition([0, furthest], [zeroX, width - 24]);
  const position = (share: number): number => across(Math.max(0, share));
  const raiseX = position(raise);
  const stepX = position(step ?? 0);
  const short = data.gap !== null && data.gap > 0 && stepX - raiseX >= SHORTEST_LINE;

  return {
    width,
    height: BOTTOM + 28,
    rung: data.rung,
    evidence: data.evidence,
    zeroX,
    bottom: BOTTOM,
    ticks: layoutTicks(furthest, position, zeroEnd(data), language),
    zero: startAt(0, BOTTOM + 20, data.lower.singular),
    stepLabel: step === null ? null : startAt(INDENT, STEP.label, stepLabel(step, language)),
    bar:
      stepX > zeroX
        ? { x: zeroX, y: STEP.top, width: roundCoordinate(stepX - zeroX), height: STEP.height }
        : null,
    missing:
      step === null ? { x1: zeroX + 6, x2: width - 24, y: STEP.top + STEP.height / 2 } : null,
    raiseLabel: startAt(INDENT, RAISE.label, raiseLabel(raise, language)),
    raise: { x1: zeroX, x2: raiseX, y: RAISE.y, cap: RAISE.cap },
    shortfall: short
      ? {
          line: `M${roundCoordinate(raiseX + 5)} ${RAISE.y}H${stepX}`,
          head: `M${roundCoordinate(stepX - 6)} ${RAISE.y - 4}l6 4l-6 4`,
        }
      : null,
    verdict: placeVerdict(data, short ? (raiseX + stepX) / 2 : raiseX / 2, options),
  };
}

/** The words below the middle of what they are about, inside the picture. */
function placeVerdict(
  data: RaiseData,
  middle: number,
  { width, language }: Omit<ChartOptions, 'narrow'>,
): RaiseLayout['verdict'] {
  const text = gapLabel(data, language);
  if (text === null) return null;
  const half = textWidth(text, LABEL_SIZE, 600) / 2;
  const x = Math.min(Math.max(middle, half + INDENT), width - half);
  const short = data.gap !== null && data.gap > 0;
  return { ...middleAt(x, VERDICT_Y, text), short };
}

function zeroEnd(data: RaiseData): number {
  return textWidth(data.lower.singular, TICK_SIZE, 600);
}

function layoutTicks(
  furthest: number,
  position: (share: number) => number,
  taken: number,
  language: Language,
): RaiseTick[] {
  const size = TICK_STEPS.find((step) => furthest / step <= MOST_TICKS) ?? furthest;
  const count = Math.floor(furthest / size + 1e-9);
  return Array.from({ length: count }, (_, index): RaiseTick => {
    const share = (index + 1) * size;
    const x = position(share);
    const label = language.signedPercent(share);
    const close = x - textWidth(label, TICK_SIZE) / 2 < taken + 14;
    return { x, label: close ? null : label };
  });
}
