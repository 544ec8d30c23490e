import type { Language } from '../../i18n/language.ts';
import { textWidth } from '../shared/text.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { ChartOptions, RowChartLayout } from '../shared/row-chart.ts';
import { rowAxis, rowFrame, rungNames } from '../shared/row-chart.ts';
import { layoutDots } from './layout-dots.ts';
import type { MeasuredRow } from './measure-row.ts';
import { measureRow } from './measure-row.ts';
import type { PeopleStripData, StripPerson, StripRow } from './people-strip-data.ts';
import { rowCount } from './people-strip-data.ts';
import type { LanedRise, NameColumn, PlacedStair, StripRowLayout } from './place-row.ts';
import { countCrowds, LANE_HEIGHT, laneRises, placeRow, placeStairs } from './place-row.ts';
import type { StripItem } from './strip-items.ts';
import { stripItems } from './strip-items.ts';
import { raiseLabel } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PeopleStripOptions extends ChartOptions {
  /** Whether names stand in the picture and in what is read out. */
  names: boolean;
}

export interface PeopleStripLayout extends RowChartLayout {
  /** Highest rung first, as they stand on the page. */
  rows: StripRowLayout[];
  /** From the dot of today to the dot after the promotion, where the rows are neighbours. */
  stairs: PlacedStair[];
  /** What the arrow keys step through. */
  items: StripItem[];
}

const LEAST_NAMES = 130;
const NAME_SHARE = 0.24;
/** More people than this and a row is counted by steps of pay. */
const MOST_DOTS = 300;
/** Clear height between what two rows draw. */
const BETWEEN = { wide: 22, narrow: 14 };
/** From the lower edge of what a row draws to the first tread below it. */
const TREAD = 9;
const NARROW_NAME_LINE = 24;

/** Lays out people against their ranges: a strip for each rung, the lowest at the bottom, on one money axis. */
export function layoutPeopleStrip(
  data: PeopleStripData,
  options: PeopleStripOptions,
): PeopleStripLayout {
  const { width, narrow, language, names } = options;
  const { currency } = data;
  const column = nameColumn(data.rows, options);
  const { rows, axis } = countWhereCrowded(data, (shown) =>
    rowAxis(shown.flatMap(rowAmounts), currency, options, { x1: column.width }),
  );
  const { position } = axis;
  const frame = { position, x1: narrow ? 0 : axis.x1, width, names, language, currency };
  const rises = rows.map((row, index) => risesFrom(row, rows[index + 1], position, language));
  const measured = rows.map((row, index) =>
    measureRow(
      row,
      arrivals(row, data.rows),
      // Narrow, stairs end above the line of the rung's name and leave the names free.
      new Set(narrow ? [] : rises[index]!.map(({ id }) => id)),
      frame,
    ),
  );
  const { centres, treads } = stackRows(measured, rises, narrow);
  const last = measured[0];
  const drawn = measured.map((row, index) =>
    placeRow(row, { ...frame, ...options, axis, column, centre: centres[index]! }),
  );
  return {
    ...rowFrame(axis, options, {
      axisY: last ? Math.ceil(centres[0]! + last.below + 14) : 40,
      gridTop: narrow ? 26 : 0,
    }),
    rows: [...drawn].reverse(),
    stairs: rises.flatMap((laned, index) => {
      const upper = measured[index + 1];
      if (!upper || laned.length === 0) return [];
      const starts = laned.map((rise) => ({
        ...rise,
        bottom: centres[index]! + riseStart(measured[index]!, rise, narrow),
      }));
      return placeStairs(starts, centres[index + 1]! + upper.half, treads[index + 1]!, width);
    }),
    items: stripItems([...measured].reverse(), (row) => centres[rows.indexOf(row)]!, {
      ...options,
      rows,
      currency,
    }),
  };
}

/** The names of the rungs with the number of their people below. */
function nameColumn(rows: readonly StripRow[], options: PeopleStripOptions): NameColumn {
  const { language } = options;
  const noteOf = (row: StripRow): string => {
    const people = language.t('peopleStrip.people', { n: rowCount(row) });
    const note = row.range ? people : language.t('peopleStrip.noRange', { people });
    return row.zone === null
      ? note
      : language.t('peopleStrip.zone', { zone: row.zone, people: note });
  };
  const notes = rows.map(noteOf);
  const names = rungNames(rows, options, {
    notes,
    least: LEAST_NAMES,
    share: NAME_SHARE,
    counted: notes,
    beside: (row) => 12 + textWidth(noteOf(row), 14),
  });
  return { ...names, noteOf };
}

/** Counts the people of rows with too many for dots, and gives the axis of what is then shown. */
function countWhereCrowded(
  { rows }: PeopleStripData,
  axisOf: (shown: readonly StripRow[]) => MoneyAxis,
): { rows: StripRow[]; axis: MoneyAxis } {
  const tried = countCrowds(rows, ({ people }) => people.length > MOST_DOTS);
  const { position } = axisOf(tried);
  // Few people on the same pay can be too many for dots as well.
  const counted = countCrowds(
    tried,
    (row) => layoutDots(row, arrivals(row, rows), position) === null,
  );
  return { rows: counted, axis: axisOf(counted) };
}

/**
 * Stacks measured rows, the last one on top, with room between two for the stairs that rise there.
 * @param rises from each row, in the order of the rows
 * @returns centre line of each row, and height of the first tread below it
 */
function stackRows(
  measured: readonly MeasuredRow[],
  rises: readonly LanedRise[][],
  narrow: boolean,
): { centres: number[]; treads: number[] } {
  const centres: number[] = [];
  const treads: number[] = [];
  let edge = 0;
  for (const index of measured.map((_, place) => measured.length - 1 - place)) {
    const { above, below } = measured[index]!;
    centres[index] = roundCoordinate(edge + (narrow ? NARROW_NAME_LINE : 8) + above);
    edge = centres[index] + below;
    const lanes = Math.max(0, ...(rises[index - 1] ?? []).map(({ lane }) => lane + 1));
    treads[index] = edge + TREAD;
    edge += Math.max(
      BETWEEN[narrow ? 'narrow' : 'wide'],
      lanes === 0 ? 0 : TREAD + lanes * LANE_HEIGHT + 6,
    );
  }
  return { centres, treads };
}

function rowAmounts(row: StripRow): number[] {
  const { range, market, people, bins } = row;
  return [
    ...(range ? [range.min, range.max] : []),
    ...(range && market !== null ? [market] : []),
    ...people.flatMap(({ pay, promotion }) => (promotion ? [pay, promotion.pay] : [pay])),
    ...(bins?.bins ?? []).flatMap(({ low }) => [low, low + bins!.width]),
  ];
}

/** People of any row who are proposed for this one. */
function arrivals(row: StripRow, rows: readonly StripRow[]): StripPerson[] {
  return rows.flatMap(({ people }) =>
    people.filter(({ promotion }) => promotion?.rowKey === row.key),
  );
}

/** The promotions from a row to the next above it; none where they would crowd each other. */
function risesFrom(
  row: StripRow,
  upper: StripRow | undefined,
  position: (amount: number) => number,
  language: Language,
): LanedRise[] {
  const rises = row.people.flatMap(({ id, pay, promotion }) =>
    promotion && promotion.rowKey === upper?.key
      ? [
          {
            id,
            from: position(pay),
            to: position(promotion.pay),
            label: raiseLabel(promotion.raise, language),
          },
        ]
      : [],
  );
  return laneRises(rises) ?? [];
}

/** Where a stair starts: above the person's name, or above the dot; narrow above the line of the rung's name. */
function riseStart(
  { names, dots, half, above }: MeasuredRow,
  { id }: LanedRise,
  narrow: boolean,
): number {
  if (narrow) return -above - NARROW_NAME_LINE;
  const named = names.find(({ dot }) => dot.person.id === id);
  if (named) return named.name.y - 14;
  const dot = dots.find(({ person, kind }) => person.id === id && kind !== 'after');
  return dot ? dot.y - dot.radius - 2 : -half;
}
