import { singleTrack } from '../../../src/ladder/order.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../src/schemas/roster-row.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { personPosition } from '../../../src/team/position/person-position.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { NO_RANGE_REASONS } from '../../../src/team/findings/position-columns.ts';
import { teamMarket } from '../../fixtures/team-market.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';
import { teamFindings } from '../../fixtures/at-once.ts';

const seeded = { seed: 20261126 };

const nurse = employerRange();
const senior = employerRange({
  levelId: 'senior',
  minHundredths: 8_000_000,
  midpointHundredths: 10_000_000,
  maxHundredths: 12_000_000,
});
const seniorsInDenver = { ...senior, zone: 'denver-co', midpointHundredths: 9_900_000 };
const terms = {
  order: singleTrack(['nurse', 'senior', 'head']),
  rangeBook: createOwnRangeBook([nurse, senior, seniorsInDenver]),
  marketBook: createMarketBook(teamMarket),
  nationId: 'us',
  compressionShare: 0.95,
};

const rows = [
  rosterRow({ baseHundredths: 6_000_000, fte: 0.5, targetVariableHundredths: 100 }),
  rosterRow({ baseHundredths: 8_000_000 }),
  rosterRow({ baseHundredths: 10_000_000 }),
  rosterRow({ levelId: 'senior', baseHundredths: 13_000_000 }),
  rosterRow({ levelId: 'senior', baseHundredths: 9_000_000, placeId: null, city: 'Paris' }),
  rosterRow({ levelId: 'head', baseHundredths: 20_000_000 }),
  rosterRow({ levelId: null }),
  rosterRow({ currency: 'EUR', baseHundredths: 5_000_000 }),
];

describe('teamFindings', () => {
  const report = teamFindings(rows, terms);

  it('lists circles with the largest amount first', () => {
    expect(report.green).toEqual({ items: [{ row: 0, hundredths: 400_000 }], total: 1 });
    expect(report.red).toEqual({
      items: [
        { row: 3, hundredths: 1_000_000 },
        { row: 2, hundredths: 400_000 },
      ],
      total: 2,
    });
  });

  it('has a structure for each place whose ranges somebody has, most people first', () => {
    expect(report.structures.map(({ zone, currency, people }) => [zone, currency, people])).toEqual(
      [
        [null, 'USD', 4],
        ['denver-co', 'USD', 1],
      ],
    );
    expect(report.structures[0]!.rows[0]).toMatchObject({ people: 3, compaMedian: 1 });
  });

  it('adds up each currency on its own', () => {
    expect(report.totals).toEqual([
      {
        currency: 'USD',
        people: 7,
        fullTimeHundredths: 74_000_000,
        paidHundredths: 71_000_000,
        targetVariableHundredths: 100,
        green: 1,
        costToMinimumHundredths: 400_000,
        paidCostToMinimumHundredths: 200_000,
        red: 2,
        overMaximumHundredths: 1_400_000,
      },
      expect.objectContaining({ currency: 'EUR', people: 1, fullTimeHundredths: 5_000_000 }),
    ]);
  });

  it('is a report for nobody, too', () => {
    const empty = teamFindings([], terms);
    expect(empty).toMatchObject({ people: 0, structures: [], totals: [] });
  });

  it('refuses sums that would no longer be exact', () => {
    const rich = rosterRow({ baseHundredths: 2 ** 52 });
    expect(() => teamFindings([rich, rich], terms)).toThrow(
      'fullTimeHundredths in USD must stay below 2^53 hundredths',
    );
  });

  const anyRow = fc
    .record({
      levelId: fc.constantFrom('nurse', 'senior', 'head', null),
      placeId: fc.constantFrom('denver-co', 'us', null),
      currency: fc.constantFrom('USD', 'EUR'),
      baseHundredths: fc.integer({ min: 1, max: 30_000_000 }),
      targetVariableHundredths: fc.option(fc.nat(5_000_000)),
      fte: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    })
    .map((fields) => rosterRow(fields));
  const anyRows = fc.array(anyRow, { maxLength: 40, size: 'max' });

  it('agrees with the position of each single person', () => {
    fc.assert(
      fc.property(anyRows, (people) => {
        const { columns } = teamFindings(people, terms);
        people.forEach((person, row) => {
          const { range, market } = personPosition(person, terms.rangeBook, terms.marketBook);
          const ratio = columns.marketRatio[row]!;
          expect(ratio).toBe(market.kind === 'placed' ? market.marketRatio : Number.NaN);
          if (range.kind === 'none') {
            expect(NO_RANGE_REASONS[columns.noRange[row]!]).toBe(range.reason);
            expect(columns.rangeIndex[row]).toBe(-1);
            expect(columns.compaRatio[row]).toBeNaN();
            return;
          }
          expect(columns.ranges[columns.rangeIndex[row]!]).toBe(range.range);
          expect(columns.compaRatio[row]).toBe(range.compaRatio);
          expect(columns.penetration[row]).toBe(range.penetration ?? Number.NaN);
          const { circle } = range;
          expect(columns.circle[row]).toBe({ green: -1, within: 0, red: 1 }[circle.kind]);
          expect(columns.outsideHundredths[row]).toBe(
            circle.kind === 'green'
              ? circle.shortHundredths
              : circle.kind === 'red'
                ? circle.overHundredths
                : 0,
          );
        });
      }),
      seeded,
    );
  });

  it('reconciles to the hundredth with sums of big integers', () => {
    const sumOf = (people: readonly RosterRow[], amount: (person: RosterRow) => bigint): bigint =>
      people.reduce((sum, person) => sum + amount(person), 0n);
    fc.assert(
      fc.property(anyRows, (people) => {
        const { totals } = teamFindings(people, terms);
        for (const total of totals) {
          const own = people.filter(({ currency }) => currency === total.currency);
          expect(total.people).toBe(own.length);
          expect(BigInt(total.fullTimeHundredths)).toBe(
            sumOf(own, ({ baseHundredths }) => BigInt(baseHundredths)),
          );
          expect(BigInt(total.paidHundredths)).toBe(
            sumOf(own, ({ baseHundredths, fte }) => {
              const percent = BigInt(Math.round(fte * 100));
              return (BigInt(baseHundredths) * percent + 50n) / 100n;
            }),
          );
          expect(BigInt(total.costToMinimumHundredths)).toBe(
            sumOf(own, (person) => {
              const { range } = personPosition(person, terms.rangeBook, terms.marketBook);
              if (range.kind === 'none') return 0n;
              const missing = BigInt(range.range.minHundredths) - BigInt(person.baseHundredths);
              return missing > 0n ? missing : 0n;
            }),
          );
        }
        expect(totals.reduce((sum, total) => sum + total.people, 0)).toBe(people.length);
      }),
      seeded,
    );
  });

  it('has the medians that quantile gives, range by range', () => {
    fc.assert(
      fc.property(anyRows, (people) => {
        const { structures, columns } = teamFindings(people, terms);
        for (const row of structures.flatMap((place) => place.rows)) {
          if (row.kind === 'none') continue;
          const ratios = [...columns.compaRatio].filter(
            (_, index) => columns.ranges[columns.rangeIndex[index]!] === row.range,
          );
          expect(row.people).toBe(ratios.length);
          if (ratios.length === 0) expect(row.compaMedian).toBeNull();
          else expect(row.compaMedian).toBeCloseTo(quantile(ratios, 0.5), 12);
        }
      }),
      seeded,
    );
  });
});
