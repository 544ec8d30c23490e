import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianIntervalRanks } from '../../../src/stats/median-interval-ranks.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { roundTo } from '../../../src/stats/round-to.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import { cellAt, cellsOfText, generateRecords, recordsText } from '../../fixtures/pay-records.ts';

/** As exact as percentiles are kept. */
const kept = (amount: number): number => Math.round(amount * 10_000) / 10_000;

/** Records of people with these amounts of pay. */
const paid = (pays: readonly number[], more: Record<string, string> = {}) =>
  pays.map((pay, index) => ({
    contributor_id: `E${pay}-${index}`,
    base_salary: String(pay),
    ...more,
  }));

describe('the cells of pay records', () => {
  // [15, 20, 35, 40, 50] is the worked example of the Wikipedia article "Percentile": type 7 at 0.4 is 29.
  it('hold quantiles of type 7 of one pay for each contributor', async () => {
    const book = await cellsOfText(recordsText(paid([15_000, 20_000, 35_000, 40_000, 50_000])));
    expect(cellAt(book, 'account-manager', 'denver-co')).toEqual({
      levelId: 'account-manager',
      placeId: 'denver-co',
      contributors: 5,
      percentiles: { p10: 17_000, p25: 20_000, p50: 35_000, p75: 40_000, p90: 46_000 },
      medianInterval: null,
      values: 5,
      mostFrequentShare: 0.2,
      employers: null,
      largestEmployerShare: null,
    });
  });

  it('count ten rows of one person as one', async () => {
    const rows = Array.from({ length: 10 }, () => ({ contributor_id: 'E1' }));
    const book = await cellsOfText(recordsText([...rows, { contributor_id: 'E2' }]));
    expect(cellAt(book, null, null)?.contributors).toBe(2);
  });

  it('say how many amounts and employers there are, and what the largest of each has', async () => {
    const rows = [
      ...paid([50_000, 50_000, 50_000], { employer: 'Acme' }),
      ...paid([60_000], { employer: ' ACME ' }),
      ...paid([70_000], { employer: 'Bolt' }),
    ];
    const book = await cellsOfText(recordsText(rows));
    expect(cellAt(book, null, null)).toMatchObject({
      values: 3,
      mostFrequentShare: 0.6,
      employers: 2,
      largestEmployerShare: 0.8,
    });
  });

  it('take amounts that are shown as one for one', async () => {
    const book = await cellsOfText(recordsText(paid([59_500, 60_008.32, 60_499, 60_500])));
    expect(cellAt(book, null, null)).toMatchObject({ values: 2, mostFrequentShare: 0.75 });
  });

  it('are every rung and place that somebody is in, their crossings also where they are empty, and the totals', async () => {
    const rows = [
      { contributor_id: 'E1', level: 'Account Director', city: 'Austin' },
      { contributor_id: 'E2', level: 'Account Manager', city: 'Denver' },
    ];
    const { cells } = await cellsOfText(recordsText(rows));
    expect(
      cells.map(({ levelId, placeId, contributors }) => [levelId, placeId, contributors]),
    ).toEqual([
      ['account-manager', 'denver-co', 1],
      ['account-manager', 'austin-tx', 0],
      ['account-director', 'denver-co', 0],
      ['account-director', 'austin-tx', 1],
      ['account-manager', null, 1],
      ['account-director', null, 1],
      [null, 'denver-co', 1],
      [null, 'austin-tx', 1],
      [null, null, 2],
    ]);
    expect(cells[1]).toMatchObject({ percentiles: null, medianInterval: null, values: 0 });
  });

  it('with weights hold percentiles of the weighted distribution, and as many contributors as without', async () => {
    // The worked example of the Wikipedia article "Weighted median", times 20.
    const rows = [3, 2, 4, 6, 5].map((weight, index) => ({
      contributor_id: `E${index}`,
      base_salary: String((index + 1) * 10_000),
      weight: String(weight),
    }));
    const book = await cellsOfText(recordsText(rows));
    expect(cellAt(book, null, null)).toMatchObject({
      contributors: 5,
      percentiles: { p10: 10_000, p25: 20_000, p50: 40_000, p75: 40_000, p90: 50_000 },
      medianInterval: null,
    });
  });

  it('equal a plain computation over the rows of each cell, its totals included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 120 }),
        async (seed, people) => {
          const rows = generateRecords({ people, seed, employers: 4 });
          const book = await cellsOfText(recordsText(rows));
          const idOf = (known: typeof KNOWN_NAMES.levels, text: string) =>
            known.find(({ names }) => names.includes(text))?.id;
          for (const cell of book.cells) {
            const own = rows.filter(
              ({ level = '', city = '' }) =>
                [null, idOf(KNOWN_NAMES.levels, level)].includes(cell.levelId) &&
                [null, idOf(KNOWN_NAMES.places, city)].includes(cell.placeId),
            );
            const pays = own.map((row) => Number(row['base_salary'])).sort((a, b) => a - b);
            const most = (texts: (string | undefined)[]): number =>
              Math.max(
                0,
                ...[...Map.groupBy(texts, (text) => text).values()].map((some) => some.length),
              );
            const shown = pays.map((pay) => String(roundTo(pay, 1000)));
            const ranks = medianIntervalRanks(pays.length);
            expect(cell).toMatchObject({
              contributors: own.length,
              values: new Set(shown).size,
              mostFrequentShare: own.length === 0 ? 0 : most(shown) / own.length,
              employers: new Set(own.map(({ employer }) => employer)).size,
              largestEmployerShare:
                own.length === 0 ? 0 : most(own.map(({ employer }) => employer)) / own.length,
              percentiles:
                own.length === 0
                  ? null
                  : {
                      p10: kept(quantile(pays, 0.1)),
                      p25: kept(quantile(pays, 0.25)),
                      p50: kept(quantile(pays, 0.5)),
                      p75: kept(quantile(pays, 0.75)),
                      p90: kept(quantile(pays, 0.9)),
                    },
              medianInterval: ranks && { low: pays[ranks.low - 1], high: pays[ranks.high - 1] },
            });
          }
        },
      ),
      { seed: 20261129, numRuns: 40 },
    );
  });
});
