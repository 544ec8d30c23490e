import { layoutEmployerRange } from '../shared/employer-range-layout.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import type { StripRowLayout } from './layout.ts';
import type { MeasuredRow, RowFrame } from './measure-row.ts';
import type { RungNames } from './rung-names.ts';
import { MARK_WIDTH, NARROW_MARK_WIDTH } from './rung-names.ts';

interface RowPlace extends RowFrame {
  narrow: boolean;
  axis: { x1: number; x2: number };
  column: RungNames;
  /** Height of the row's centre line. */
  centre: number;
}

/** From the line of a narrow name down to what the row draws. */
const NARROW_NAME = 8;

/** Gives a measured row its place on the page. */
export function placeRow(measured: MeasuredRow, place: RowPlace): StripRowLayout {
  const { row, half, dots, bars, names, warnings, above } = measured;
  const { narrow, axis, column, centre, position, width, language } = place;
  const down = (y: number): number => roundCoordinate(centre + y);
  const nameLine = down(-above - NARROW_NAME);
  const { range } = row;
  return {
    key: row.key,
    rung: row.rung,
    mark: { x: 0, y: narrow ? roundCoordinate(nameLine - 15) : down(-21) },
    name: narrow
      ? { x: NARROW_MARK_WIDTH, y: nameLine, text: column.nameOf(row), anchor: 'start' }
      : { x: MARK_WIDTH, y: down(-3), text: column.nameOf(row), anchor: 'start' },
    note: narrow
      ? { x: width, y: nameLine, text: column.noteOf(row), anchor: 'end' }
      : { x: MARK_WIDTH, y: down(17), text: column.noteOf(row), anchor: 'start' },
    range:
      range &&
      layoutEmployerRange(range, row.market, { top: centre - half, height: 2 * half, position }),
    missing: range ? null : { x1: axis.x1, x2: axis.x2, y: down(bars ? half : 0) },
    dots: dots.map(({ person, kind, x, y, radius }) => ({
      id: person.id,
      kind,
      x,
      y: down(y),
      radius,
    })),
    bars: (bars?.bars ?? []).map(({ outside, x, base, width: wide, height }) => ({
      outside,
      x,
      y: down(half - base - height),
      width: wide,
      height,
    })),
    barLabel: bars?.highest
      ? {
          x: bars.highest.x,
          y: down(half - bars.highest.top - 5),
          text: language.number(bars.highest.count),
          anchor: 'middle',
        }
      : null,
    names: names.map(({ name: { x, y, text, anchor }, dot }) => ({
      x,
      y: down(y),
      text,
      anchor,
      outside: dot.kind === 'outside',
    })),
    leaders: names.flatMap(({ name: { leader } }) =>
      leader ? [`M${leader.x} ${down(leader.y1)}V${down(leader.y2)}`] : [],
    ),
    warnings: warnings.map(({ x, y, text, anchor }) => ({ x, y: down(y), text, anchor })),
  };
}
