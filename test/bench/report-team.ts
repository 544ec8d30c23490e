import { singleTrack } from '../../src/ladder/order.ts';
import { manyLevels, manyPeople, manyPlacesMarket } from '../fixtures/many-people.ts';
import { defaultPolicy } from '../../src/team/promotion/promotion-policy.ts';
import { scenarioResult } from '../../src/team/promotion/scenario.ts';
import { createMarketBook } from '../../src/team/range/market-book.ts';
import { createMarketRangeBook } from '../../src/team/range/market-range.ts';
import { formatTable } from '../../src/tables/format-csv.ts';
import { peopleTable } from '../../src/team/table/people-table.ts';
import { gapWorksheets, teamFindings } from '../fixtures/at-once.ts';

/*
 * Reports on one roster of invented people in a process of its own, which run.ts starts, and prints how long
 * each part took the first time, as in a worker, as one line of JSON.
 */

export interface TeamTimes {
  people: number;
  reportSeconds: number;
  gapSeconds: number;
  promotions: number;
  promotionSeconds: number;
  tableSeconds: number;
  /** Most memory of the whole process, the people included. */
  peakMegabytes: number;
}

const people = Number(process.argv[2]);
if (!(people > 0)) throw new Error('Name the number of people.');
const rows = manyPeople(people);

const marketBook = createMarketBook(manyPlacesMarket);
const rangeBook = createMarketRangeBook(marketBook, 'p50', 0.5);
const terms = {
  order: singleTrack(manyLevels),
  marketBook,
  rangeBook,
  nationId: 'us',
  compressionShare: 0.95,
};
const [report, reportSeconds] = timed(() => teamFindings(rows, terms));
const [, gapSeconds] = timed(() => gapWorksheets(rows, 'export'));

const promoted = rows.filter(({ levelId }) => levelId === manyLevels[0]).slice(0, 10_000);
const setting = (value: number) => ({ value, sourceId: null, why: {} });
const scenario = {
  name: 'A',
  marks: promoted.map(({ employeeId }) => ({
    employeeId,
    toLevelId: manyLevels[1]!,
    date: null,
    targetVariableHundredths: null,
  })),
  policy: defaultPolicy({
    policyRaise: setting(0.085),
    floorCompa: setting(0.8),
    promotionCap: setting(0.25),
    burden: setting(0.25),
  }),
  budget: { hundredths: 1_000_000_000, currency: 'USD', cost: 'loaded' } as const,
};
const [, promotionSeconds] = timed(() =>
  scenarioResult(scenario, new Map(promoted.map((row) => [row.employeeId, row])), {
    rangeBook,
    startDay: '2026-04-01',
    budgetYear: { year: 2026, lastMonth: 12 },
  }),
);
const [, tableSeconds] = timed(() => {
  let characters = 0;
  const convention = {
    delimiter: ',',
    decimal: '.',
    byteOrderMark: true,
    spreadsheet: true,
  } as const;
  for (const piece of formatTable(peopleTable(rows, report.columns), convention)) {
    characters += piece.length;
  }
  return characters;
});

const times: TeamTimes = {
  people,
  reportSeconds,
  gapSeconds,
  promotions: promoted.length,
  promotionSeconds,
  tableSeconds,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(times));

function timed<T>(run: () => T): [result: T, seconds: number] {
  const start = performance.now();
  const result = run();
  return [result, (performance.now() - start) / 1000];
}
