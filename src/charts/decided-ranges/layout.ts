import type { MoneyAxis } from '../shared/axis.ts';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange } from '../shared/employer-range-layout.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { bigRange, layoutRange, narrowLadderRange, rangeAmounts } from '../shared/range-layout.ts';
import type { ChartOptions, RowChartLayout } from '../shared/row-chart.ts';
import { rowAxis, rowFrame } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import {
  endAt,
  middleAt,
  middleInside,
  shortenText,
  startAt,
  textWidth,
  widest,
} from '../shared/text.ts';
import type { DecidedRangesData, DecidedRow } from './decided-ranges-data.ts';

interface DecidedRowLayout {
  name: PlacedText;
  note: PlacedText;
  extra: PlacedText | null;
  label: PlacedText;
  /** An open box with its middle; null for pay that was measured. */
  decided: EmployerRangeLayout | null;
  /** Whether the box is of a range that was worked out from another. */
  computed: boolean;
  measured: RangeLayout | null;
}

export interface DecidedRangesLayout extends RowChartLayout {
  rows: DecidedRowLayout[];
}

const NAME_SIZE = 17;
const NARROW_NAME_SIZE = 16;
const NOTE_SIZE = 14;
const LABEL_SIZE = 15;
/** Names may take this share of a wide drawing; longer ones are cut, and whole in the table. */
const NAME_SHARE = 0.36;
const NAME_GAP = 24;

/** Sizes by layout; `first` is the centre line of the first row. */
const SIZES = {
  wide: { pitch: 72, first: 44, box: 26, range: bigRange },
  narrow: { pitch: 92, first: 62, box: 18, range: narrowLadderRange },
};

/**
 * Lays out ranges of an employer one under the other on one money axis, each an open box with its middle; where
 * the market stands among them, a triangle under each box marks its median.
 * @throws RangeError when a row is in another currency: two scales would look like one
 */
export function layoutDecidedRanges(
  data: DecidedRangesData,
  options: ChartOptions,
): DecidedRangesLayout {
  const { width, narrow } = options;
  const { rows, currency } = data;
  const other = rows.find(
    ({ mark }) => (mark.kind === 'statistic' ? mark.statistic : mark).currency !== currency,
  );
  if (other) throw new RangeError(`rows must be in ${currency}, received another in ${other.name}`);
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const names = Math.min(
    NAME_SHARE * width,
    Math.max(
      widest(
        rows.map(({ name }) => name),
        NAME_SIZE,
        600,
      ),
      widest(
        rows.flatMap(({ note, extra }) => [note, extra ?? '']),
        NOTE_SIZE,
      ),
    ),
  );
  const axis = rowAxis(axisAmounts(rows), currency, options, {
    x1: Math.ceil(names) + NAME_GAP,
  });
  const median = rows.flatMap(({ mark }) =>
    mark.kind === 'statistic' ? [mark.statistic.percentiles.p50] : [],
  )[0];
  const place: RowPlace = { axis, size, width, narrow, names, median: median ?? null };
  const lastCentre = size.first + Math.max(0, rows.length - 1) * size.pitch;
  return {
    ...rowFrame(axis, options, { axisY: lastCentre + size.box / 2 + 24, gridTop: 8 }),
    rows: rows.map((row, index) => layoutRow(row, size.first + index * size.pitch, place)),
  };
}

interface RowPlace {
  axis: MoneyAxis;
  size: (typeof SIZES)['wide'];
  width: number;
  narrow: boolean;
  /** Width of the column of names. */
  names: number;
  /** Median of the market that stands among the rows; null without one. */
  median: number | null;
}

function layoutRow(row: DecidedRow, y: number, place: RowPlace): DecidedRowLayout {
  const { axis, size, median } = place;
  const { mark } = row;
  const { position } = axis;
  const box = { top: y - size.box / 2, height: size.box, position };
  const centre = position(
    mark.kind === 'decided' ? mark.range.midpoint : mark.statistic.percentiles.p50,
  );
  return {
    ...layoutTexts(row, y, centre, place),
    decided: mark.kind === 'decided' ? layoutEmployerRange(mark.range, median, box) : null,
    computed: mark.kind === 'decided' && mark.computed,
    measured:
      mark.kind === 'statistic'
        ? layoutRange(mark.statistic, position, y, size.range, { rung: mark.rung, muted: false })
        : null,
  };
}

/** Beside the mark with the amount above it; narrow, all of them above the mark. */
function layoutTexts(
  { name, note, extra, label }: DecidedRow,
  y: number,
  centre: number,
  { axis, size, width, narrow, names }: RowPlace,
): Pick<DecidedRowLayout, 'name' | 'note' | 'extra' | 'label'> {
  const labelWidth = textWidth(label, LABEL_SIZE, 600);
  if (narrow) {
    const room = width - labelWidth - 12;
    return {
      name: startAt(0, y - 40, shortenText(name, room, NARROW_NAME_SIZE, 600)),
      note: startAt(0, y - 21, shortenText(note, width, NOTE_SIZE)),
      extra:
        extra === undefined
          ? null
          : endAt(
              width,
              y - 21,
              shortenText(extra, width - textWidth(note, NOTE_SIZE) - 12, NOTE_SIZE),
            ),
      label: endAt(width, y - 40, label),
    };
  }
  return {
    name: startAt(0, y - 3, shortenText(name, names, NAME_SIZE, 600)),
    note: startAt(0, y + 17, shortenText(note, names, NOTE_SIZE)),
    extra: extra === undefined ? null : startAt(0, y + 35, shortenText(extra, names, NOTE_SIZE)),
    label: middleAt(
      middleInside(centre, labelWidth, [axis.x1, width]),
      y - size.range.barHeight / 2 - size.range.medianReach / 2 - 3,
      label,
    ),
  };
}

/** What the axis has to hold; a single amount stands in the middle of one that can be read. */
function axisAmounts(rows: readonly DecidedRow[]): number[] {
  const amounts = rows.flatMap(rowAmounts);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return low < high ? amounts : amounts.flatMap((amount) => [amount * 0.8, amount * 1.2]);
}

function rowAmounts({ mark }: DecidedRow): number[] {
  return mark.kind === 'decided' ? [mark.range.min, mark.range.max] : rangeAmounts(mark.statistic);
}
