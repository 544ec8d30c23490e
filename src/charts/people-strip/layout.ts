import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import { raiseLabel } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { countCrowds, placeRow, LANE_HEIGHT, laneRises, placeStairs } from './place-row.ts';
import { layoutDots } from './layout-dots.ts';
import type { MeasuredRow } from './measure-row.ts';
import { measureRow } from './measure-row.ts';
import type { PeopleStripData, StripPerson, StripRow } from './people-strip-data.ts';
import type { LanedRise, PlacedStair, StripRowLayout } from './place-row.ts';
import { rungNames } from './rung-names.ts';
import type { StripItem } from './strip-items.ts';
import { stripItems } from './strip-items.ts';

export interface PeopleStripOptions {
  width: number;
  /** The narrow layout puts the rung's name on a line of its own above its strip. */
  narrow: boolean;
  language: Language;
  /** Whether names stand in the picture and in what is read out. */
  names: boolean;
}

export interface PeopleStripLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
  /** Highest rung first, as they stand on the page. */
  rows: StripRowLayout[];
  /** From the dot of today to the dot after the promotion, where the rows are neighbours. */
  stairs: PlacedStair[];
  /** What the arrow keys step through. */
  items: StripItem[];
}

/** More people than this and a row is counted by steps of pay. */
const MOST_DOTS = 300;
const BREAK_WIDTH = 10;
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
  const column = rungNames(data.rows, options);
  const axisOf = (shown: StripRow[]): MoneyAxis =>
    layoutMoneyAxis(shown.flatMap(rowAmounts), {
      x1: narrow ? BREAK_WIDTH : column.width,
      x2: width - (narrow ? 2 : 16),
      currency,
      language,
      width,
    });
  const tried = countCrowds(data.rows, ({ people }) => people.length > MOST_DOTS);
  const { position: triedPosition } = axisOf(tried);
  // Few people on the same pay can be too many for dots as well.
  const rows = countCrowds(
    tried,
    (row) => layoutDots(row, arrivals(row, data.rows), triedPosition) === null,
  );
  const { position, ...axis } = axisOf(rows);
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
  const centres: number[] = [];
  const treads: number[] = [];
  let edge = 0;
  for (const index of rows.map((_, place) => rows.length - 1 - place)) {
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
  const last = measured[0];
  const axisY = last ? Math.ceil(centres[0]! + last.below + 14) : 40;
  const drawn = measured.map((row, index) =>
    placeRow(row, { ...frame, ...options, axis, column, centre: centres[index]! }),
  );
  return {
    width,
    height: axisY + 28,
    narrow,
    axis,
    axisY,
    gridTop: narrow ? 26 : 0,
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
