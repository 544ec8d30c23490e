import { describe, expect, it } from 'vitest';
import { gapWorksheets, gapWorksheetsSteps } from '../../../src/team/gap/gap-worksheet.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createMarketRangeBook } from '../../../src/team/range/market-range-book.ts';
import { teamReport, teamReportSteps } from '../../../src/team/report/team-report.ts';
import type { Steps } from '../../../src/team/steps.ts';
import { finish, ROWS_A_STEP, within } from '../../../src/team/steps.ts';
import { manyLevels, manyPeople, manyPlacesMarket } from '../../fixtures/many-people.ts';

/** What a piece of work says on its way, and its result. */
function watch<T>(steps: Steps<T>): { shares: number[]; result: T } {
  const shares: number[] = [];
  let step = steps.next();
  while (!step.done) {
    shares.push(step.value);
    step = steps.next();
  }
  return { shares, result: step.value };
}

function* threeSteps(): Steps<string> {
  yield 0;
  yield 0.5;
  yield 1;
  return 'done';
}

describe('steps', () => {
  it('run to their end in one go', () => {
    expect(finish(threeSteps())).toBe('done');
  });

  it('are a part of longer work', () => {
    expect(watch(within(threeSteps(), 0.2, 0.6))).toEqual({
      shares: [0.2, 0.4, 0.6],
      result: 'done',
    });
  });
});

describe('work on a large roster', () => {
  const rows = manyPeople(2 * ROWS_A_STEP + 10);
  const marketBook = createMarketBook(manyPlacesMarket);
  const terms = {
    levels: manyLevels,
    marketBook,
    rangeBook: createMarketRangeBook(marketBook, 'p50', 0.5),
    nationId: 'us',
    compressionShare: 0.95,
  };

  const expectRising = (shares: readonly number[], atLeast: number): void => {
    expect(shares.length).toBeGreaterThanOrEqual(atLeast);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  };

  it('reports in steps what it reports in one go', () => {
    const { shares, result } = watch(teamReportSteps(rows, terms));
    expectRising(shares, 7);
    expect(result).toEqual(teamReport(rows, terms));
  });

  it('takes known positions as they are', () => {
    const { columns } = teamReport(rows, terms);
    const { shares, result } = watch(teamReportSteps(rows, terms, columns));
    expect(result.columns).toBe(columns);
    expect(shares[0]).toBe(0.3);
  });

  it('makes pay gap worksheets in steps as in one go', () => {
    const { shares, result } = watch(gapWorksheetsSteps(rows, 'export'));
    expectRising(shares, 4);
    expect(result).toEqual(gapWorksheets(rows, 'export'));
  });
});
