import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../src/schemas/roster-row.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { personPosition } from '../../../src/team/position/person-position.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { COMPA_BINS, countInto, emptyBins } from '../../../src/team/report/bins.ts';
import { NO_RANGE_REASONS } from '../../../src/team/report/position-columns.ts';
import { DOTS_MOST } from '../../../src/team/report/rung-summary.ts';
import { teamReport } from '../../../src/team/report/team-report.ts';
import { teamMarket } from '../../fixtures/team-market.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';

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
  levels: ['nurse', 'senior', 'head'],
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

describe('teamReport', () => {
  const report = teamReport(rows, terms);

  it('counts people by rung in the order of the ladder, with reasons for no range', () => {
    expect(
      report.rungs.map(({ levelId, people, placed, green, red }) => [
        levelId,
        people,
        placed,
        green,
        red,
      ]),
    ).toEqual([
      ['nurse', 4, 3, 1, 1],
      ['senior', 2, 2, 0, 1],
      ['head', 1, 0, 0, 0],
    ]);
    expect(report.unknownLevel).toBe(1);
    expect(report.rungs[0]!.noRange).toEqual([{ reason: 'other-currency', people: 1 }]);
    expect(report.rungs[2]!.noRange).toEqual([{ reason: 'no-range', people: 1 }]);
  });

  it('names the range of a rung where there is only one', () => {
    expect(report.rungs[0]!.range).toBe(nurse);
    expect(report.rungs[1]!.range).toBeNull();
    expect(report.rungs[2]!.range).toBeNull();
  });

  it('has medians of compa-ratio and market ratio', () => {
    expect(report.rungs[0]).toMatchObject({ compaMedian: 1, marketMedian: 8 / 9.6 });
    expect(report.rungs[2]).toMatchObject({ compaMedian: null, marketMedian: null });
  });

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
    const empty = teamReport([], terms);
    expect(empty).toMatchObject({ people: 0, unknownLevel: 0, structures: [], totals: [] });
    expect(empty.rungs.map(({ people, dots }) => [people, dots])).toEqual([
      [0, []],
      [0, []],
      [0, []],
    ]);
  });

  it('draws people one by one only while they are few; bins count them all', () => {
    const many = Array.from({ length: DOTS_MOST + 1 }, (_, index) =>
      rosterRow({ baseHundredths: 6_000_000 + index * 1000 }),
    );
    const [few] = teamReport(many.slice(1), terms).rungs;
    const [crowd] = teamReport(many, terms).rungs;
    expect(few!.dots).toHaveLength(DOTS_MOST);
    expect(few!.dots![0]).toEqual({
      row: 0,
      baseHundredths: 6_001_000,
      compaRatio: 6_001_000 / 8_000_000,
      penetration: -399_000 / 3_200_000,
      circle: 'green',
    });
    expect(crowd!.dots).toBeNull();
    for (const { counts, below, above } of [crowd!.compaBins, crowd!.penetrationBins]) {
      expect(counts.reduce((sum, count) => sum + count, below + above)).toBe(DOTS_MOST + 1);
    }
  });

  it('refuses sums that would no longer be exact', () => {
    const rich = rosterRow({ baseHundredths: 2 ** 52 });
    expect(() => teamReport([rich, rich], terms)).toThrow(
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
        const { columns } = teamReport(people, terms);
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
        const { totals } = teamReport(people, terms);
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

  it('has the medians that quantile gives, rung by rung', () => {
    fc.assert(
      fc.property(anyRows, (people) => {
        const { rungs, columns } = teamReport(people, terms);
        for (const { levelId, compaMedian } of rungs) {
          const ratios = people.flatMap((person, row) => {
            const ratio = columns.compaRatio[row]!;
            return person.levelId === levelId && !Number.isNaN(ratio) ? [ratio] : [];
          });
          if (ratios.length === 0) expect(compaMedian).toBeNull();
          else expect(compaMedian).toBeCloseTo(quantile(ratios, 0.5), 12);
        }
      }),
      seeded,
    );
  });
});

describe('countInto', () => {
  it('puts a number at the end of two steps into the upper one', () => {
    const bins = emptyBins(COMPA_BINS);
    for (const value of [0.8, 1.2, 0.7999, 0.4999, 0.5, 1.6]) countInto(bins, value);
    expect(bins.counts[12]).toBe(1);
    expect(bins.counts[28]).toBe(1);
    expect(bins.counts[11]).toBe(1);
    expect(bins.counts[0]).toBe(1);
    expect([bins.below, bins.above]).toEqual([1, 1]);
  });
});
