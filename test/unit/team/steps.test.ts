import { singleTrack } from '../../../src/ladder/order.ts';
import { describe, expect, it } from 'vitest';
import { managerCompressionSteps } from '../../../src/team/compression/manager-compression.ts';
import { newerHiresSteps } from '../../../src/team/compression/newer-hires.ts';
import { gapWorksheetsSteps } from '../../../src/team/gap/gap-worksheet.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createMarketRangeBook } from '../../../src/team/range/market-range.ts';
import { positionColumnsSteps } from '../../../src/team/findings/position-columns.ts';
import { teamFindingsSteps } from '../../../src/team/findings/team-findings.ts';
import { eachRow, within } from '../../../src/team/steps.ts';
import type { Steps } from '../../../src/team/steps.ts';
import { manyLevels, manyPeople, manyPlacesMarket } from '../../fixtures/many-people.ts';
import { positionColumns } from '../../fixtures/at-once.ts';

/** The result with the shares that were given on the way. */
function watch<T>(steps: Steps<T>): { shares: number[]; result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, result: step.value };
    shares.push(step.value);
  }
}

describe('eachRow', () => {
  it('visits every row once, in order, and ends at 1', () => {
    const seen: number[] = [];
    const { shares } = watch(eachRow(50_001, (row) => void seen.push(row)));
    expect(seen).toEqual(Array.from({ length: 50_001 }, (_, index) => index));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
  });

  it('does nothing for no rows', () => {
    expect(watch(eachRow(0, () => expect.fail()))).toEqual({ shares: [], result: undefined });
  });
});

describe('within', () => {
  it('puts the shares of a part into its place in the whole', () => {
    function* part(): Steps<string> {
      yield 0;
      yield 0.5;
      yield 1;
      return 'done';
    }
    expect(watch(within(part(), 0.2, 0.6))).toEqual({ shares: [0.2, 0.4, 0.6], result: 'done' });
  });
});

describe('long work on a roster', () => {
  const rows = manyPeople(70_000);
  const marketBook = createMarketBook(manyPlacesMarket);
  const rangeBook = createMarketRangeBook(marketBook, 'p50', 0.5);
  const terms = {
    order: singleTrack(manyLevels),
    marketBook,
    rangeBook,
    nationId: 'us',
    compressionShare: 0.95,
  };
  const columns = positionColumns(rows, rangeBook, marketBook);

  it.each<[string, () => Steps<unknown>]>([
    ['positions', () => positionColumnsSteps(rows, rangeBook, marketBook)],
    ['compression', () => managerCompressionSteps(rows, 0.95)],
    ['newer hires', () => newerHiresSteps(rows)],
    ['the pay gap', () => gapWorksheetsSteps(rows, 'screen')],
    ['findings', () => teamFindingsSteps(rows, columns, terms)],
  ])('says how far it is: %s', (_name, steps) => {
    const { shares } = watch(steps());
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
