import { describe, expect, it } from 'vitest';
import { inspectRanges } from '../../../src/roster/ranges/inspect-ranges.ts';
import { readRanges } from '../../../src/roster/ranges/read-ranges.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';
import { compareScenarios } from '../../../src/team/promotion/compare-scenarios.ts';
import type { Scenario } from '../../../src/team/promotion/scenario.ts';
import { scenarioResult } from '../../../src/team/promotion/scenario.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { budgetTable, scenarioTable } from '../../../src/team/table/promotion-table.ts';
import { formatTable } from '../../../src/tables/format-csv.ts';
import { rangesTable } from '../../../src/team/table/structure-table.ts';
import type { ExportTable } from '../../../src/tables/format-csv.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';
import type { Budget } from '../../../src/team/promotion/budget-line.ts';

const english = { delimiter: ',', decimal: '.', byteOrderMark: false, spreadsheet: true } as const;
const russian = { delimiter: ';', decimal: ',', byteOrderMark: true, spreadsheet: true } as const;
const write = (table: ExportTable): string => [...formatTable(table, english)].join('');

/** Cells of a column; no text in these tests has a delimiter. */
function columnOf(table: ExportTable, name: string): string[] {
  const [header, ...records] = write(table)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return records.map((record) => record[header!.indexOf(name)]!);
}

const levelName = (id: string): string => id.toUpperCase();

describe('rangesTable', () => {
  const ranges = [
    employerRange({ zone: 'denver-co', midpointBasis: 'set' }),
    employerRange({ zone: 'Zone 2', minHundredths: 6_400_050, midpointBasis: 'set' }),
    employerRange({ midpointBasis: 'set', currency: 'EUR' }),
  ];
  const known = {
    levels: [{ id: 'nurse', names: ['NURSE'] }],
    places: [{ id: 'denver-co', names: ['Denver'] }],
    market: null,
    asOf: '2026-11-26',
  };

  it.each([english, russian])('opens again as the organisation’s own: %j', async (convention) => {
    const text = [...formatTable(rangesTable(ranges, levelName), convention)].join('');
    const source = sourceOfBytes('ranges.csv', new TextEncoder().encode(text));
    const inspection = await inspectRanges(source, known, { payUnit: 'year' });
    if (inspection.kind === 'refused' || inspection.settings === null) {
      throw new Error(JSON.stringify(inspection));
    }
    const contents = await readRanges(source, inspection.settings, known);
    expect(contents.kind === 'read' && contents.ranges).toEqual(ranges);
  });
});

const people = ['E1', 'E2', 'E3', 'E4'].map((employeeId) =>
  rosterRow({ employeeId, currency: employeeId === 'E3' ? 'EUR' : 'USD' }),
);
const scenario = (budget: Budget | null, raise = 0.1): Scenario => ({
  name: 'A',
  marks: people.map(({ employeeId }) => ({
    employeeId,
    toLevelId: 'senior',
    date: null,
    targetVariableHundredths: null,
  })),
  policy: {
    raise,
    floorCompa: 0,
    cap: null,
    capOutranksMinimum: false,
    burden: 0.25,
    variable: 'keep-share',
  },
  budget,
});
const resultOf = (of: Scenario) =>
  scenarioResult(of, new Map(people.map((row) => [row.employeeId, row])), {
    rangeBook: createOwnRangeBook([employerRange()]),
    startDay: '2026-07-01',
    budgetYear: { year: 2026, lastMonth: 12 },
  });

describe('budgetTable', () => {
  it('has each promotion with its cost, the sum so far and where it stands', () => {
    const budget: Budget = { hundredths: 1_000_000, currency: 'USD', cost: 'loaded' };
    const table = budgetTable('A', resultOf(scenario(budget)), 'annual', levelName);
    expect(columnOf(table, 'cost_kind')).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
    expect(columnOf(table, 'cost')).toEqual(['10000.00', '10000.00', '10000.00', '10000.00']);
    expect(columnOf(table, 'running_cost')).toEqual(['10000.00', '20000.00', '', '30000.00']);
    expect(columnOf(table, 'budget')).toEqual(['10000.00', '10000.00', '', '10000.00']);
    expect(columnOf(table, 'standing')).toEqual(['inside', 'outside', 'other_currency', 'outside']);
    expect(columnOf(table, 'new_level')[0]).toBe('SENIOR');
  });

  it('says which promotion would fit alone', () => {
    const budget: Budget = { hundredths: 1_500_000, currency: 'USD', cost: 'annual' };
    const result = resultOf(scenario(budget));
    const [first, second, , last] = result.promotions;
    const line = {
      ...result.line!,
      outside: [
        { promotion: last!, costHundredths: 1, runningHundredths: 1, fitsAlone: true },
        { promotion: second!, costHundredths: 1, runningHundredths: 1, fitsAlone: false },
      ],
      inside: [{ promotion: first!, costHundredths: 1, runningHundredths: 1 }],
    };
    const table = budgetTable('A', { promotions: result.promotions, line }, 'annual', levelName);
    expect(columnOf(table, 'standing')).toEqual([
      'inside',
      'outside',
      'other_currency',
      'outside_fits_alone',
    ]);
  });

  it('counts the cost that it is told where there is no budget, each currency on its own', () => {
    const table = budgetTable('A', resultOf(scenario(null)), 'this-year', levelName);
    expect(columnOf(table, 'cost_kind')[0]).toBe('this_year');
    expect(columnOf(table, 'running_cost')).toEqual(['5000.00', '10000.00', '5000.00', '15000.00']);
    expect(columnOf(table, 'standing').join('')).toBe('');
  });
});

describe('scenarioTable', () => {
  it('has both scenarios and their difference for each currency', () => {
    const comparison = compareScenarios(resultOf(scenario(null)), resultOf(scenario(null, 0.05)));
    const table = scenarioTable(comparison, ['A', 'B']);
    expect(columnOf(table, 'currency')).toEqual(['USD', 'USD', 'USD', 'EUR', 'EUR', 'EUR']);
    expect(columnOf(table, 'scenario').slice(0, 3)).toEqual(['A', 'B', 'difference']);
    expect(columnOf(table, 'annual_cost').slice(0, 3)).toEqual([
      '24000.00',
      '12000.00',
      '-12000.00',
    ]);
    expect(columnOf(table, 'people').slice(0, 3)).toEqual(['3', '3', '0']);
  });
});
