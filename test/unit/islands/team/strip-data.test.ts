import { describe, expect, it } from 'vitest';
import type { StripSource } from '../../../../src/islands/team/engine/strip-data.ts';
import { stripData } from '../../../../src/islands/team/engine/strip-data.ts';
import type { EmployerRange } from '../../../../src/schemas/employer-range.ts';
import type { RosterRow } from '../../../../src/schemas/roster-row.ts';
import { createOwnRangeBook } from '../../../../src/team/range/own-range-book.ts';
import { positionColumns } from '../../../fixtures/at-once.ts';

/** A range of Krak alone: 60,000 to 80,000. */
const range: EmployerRange = {
  levelId: 'nurse',
  zone: 'krak',
  currency: 'EUR',
  minHundredths: 6_000_000,
  midpointHundredths: 7_000_000,
  maxHundredths: 8_000_000,
  midpointBasis: 'set',
};

const person = (employeeId: string, placeId: string | null, base: number): RosterRow =>
  ({
    employeeId,
    name: '',
    levelId: 'nurse',
    placeId,
    city: placeId ?? 'Elsewhere',
    currency: 'EUR',
    baseHundredths: base * 100,
  }) as RosterRow;

function sourceOf(rows: readonly RosterRow[], ranges: readonly EmployerRange[]): StripSource {
  const rangeBook = createOwnRangeBook(ranges);
  const marketBook = () => ({ kind: 'none', reason: 'no-market' }) as const;
  return {
    rows,
    columns: positionColumns(rows, rangeBook, marketBook),
    levels: [
      {
        id: 'nurse',
        rung: 1,
        title: 'Nurse',
        short: 'Nurse',
        of: 5,
        group: null,
        names: [],
        maybe: [],
        duties: [],
      },
    ],
    places: [],
    nationId: 'valdora',
    rangeBook,
    marketBook,
    promotions: [],
  };
}

describe('the picture of people of all places', () => {
  it('draws the range that somebody has, and counts apart whom it is not for', () => {
    const rows = [
      person('a', null, 20_000),
      person('b', 'krak', 70_000),
      person('c', null, 90_000),
    ];
    const choice = { place: null, currency: 'EUR' };
    const {
      rows: [row],
      apart,
    } = stripData(sourceOf(rows, [range]), choice);
    expect(apart).toBe(2);
    expect(row!.range).toEqual({ min: 60_000, midpoint: 70_000, max: 80_000 });
    expect(row!.people.map(({ id, compaRatio }) => [id, compaRatio])).toEqual([['b', 1]]);
  });

  it('draws no range where nobody has one, also where the nation would', () => {
    const ofNation = { ...range, zone: 'valdora' };
    const rows = [person('a', null, 20_000)];
    const { rows: strips } = stripData(sourceOf(rows, [ofNation]), {
      place: null,
      currency: 'EUR',
    });
    expect(strips[0]!.range).toBeNull();
  });
});
