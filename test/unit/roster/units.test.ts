import { describe, expect, it } from 'vitest';
import type { KnownMarket } from '../../../src/roster/known-names.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { brief, inspect, read } from '../../fixtures/read-roster-text.ts';

/** A market in which an account manager is paid $84,500 everywhere. */
const MARKET: KnownMarket = {
  currency: 'USD',
  bounds: { low: 5_000_000, high: 25_000_000 },
  medianOf: (levelId) => (levelId === 'account-manager' ? 8_450_000 : null),
};

/** A file of account managers in Denver with these columns. */
function file(header: string, rows: readonly string[]): string {
  const lines = rows.map((row, index) => `E${index},P${index},AM,Account Manager,Denver,${row}`);
  return `id,name,role,level,city,${header}\n${lines.join('\n')}\n`;
}

const look = (header: string, rows: readonly string[], chosen: RosterChoices = {}) =>
  inspect(file(header, rows), chosen, { market: MARKET });
const take = (header: string, rows: readonly string[], chosen: RosterChoices = {}) =>
  read(file(header, rows), chosen, { market: MARKET });

describe('the unit of base pay', () => {
  it.each([
    ['an hour', ['45.50', '39.25'], 'hour'],
    ['a week', ['1625', '1540'], 'week'],
    ['a month', ['7083.33', '6900'], 'month'],
    ['thousands a year', ['85', '92', '101'], 'thousands-a-year'],
  ] as const)('is asked for amounts that nobody is paid for a year: %s', async (_, cells, unit) => {
    const inspection = await look(
      'base_salary,currency',
      cells.map((cell) => `${cell},USD`),
    );
    expect(inspection.questions).toEqual([{ kind: 'payUnit' }]);
    expect(inspection.payUnit?.alternatives).toContain(unit);
  });

  it('is asked under a header that says a year, too', async () => {
    const { questions } = await look('Annual Salary (USD)', ['7083', '6900']);
    expect(questions).toEqual([{ kind: 'payUnit' }]);
  });

  it('comes with what it makes of the first cell', async () => {
    const { examples } = await look('base_salary,currency', ['40.87,USD', '39.25,USD']);
    const of = (unit: string) => examples.payUnit.find((example) => example.unit === unit);
    expect(of('hour')).toEqual({
      unit: 'hour',
      cell: '40.87',
      hundredths: 8_500_960,
      currency: 'USD',
    });
    expect(of('year')?.hundredths).toBe(4087);
  });

  it('is a guess where amounts are possible, and certain where cells or headers say it', async () => {
    const sureOf = async (header: string, cell: string) =>
      (await look(header, [cell])).payUnit?.sure;
    expect(await sureOf('base_salary,currency', '85000,USD')).toBe('likely');
    expect(await sureOf('Annual Salary (USD)', '85000')).toBe('certain');
    expect(await sureOf('Hourly rate (USD)', '41')).toBe('certain');
  });

  it.each([
    ['hour', '40.87', 8_500_960],
    ['week', '1600', 8_320_000],
    ['two-weeks', '3200', 8_320_000],
    ['half-month', '3500', 8_400_000],
    ['month', '7083.33', 8_499_996],
    ['quarter', '21000', 8_400_000],
    ['year', '84500', 8_450_000],
    ['thousands-a-year', '84.5', 8_450_000],
    ['thousands-a-month', '7', 8_400_000],
  ] as const)('%s: %s', async (payUnit, cell, hundredths) => {
    const { rows } = await take('base_salary,currency', [`${cell},USD`], { payUnit });
    expect(rows[0]?.baseHundredths).toBe(hundredths);
  });

  it('multiplies an hour by the hours a week of the file', async () => {
    const { rows } = await take(
      'base_salary,currency,Weekly hours',
      ['40,USD,37.5', '40,USD,18.75'],
      { payUnit: 'hour', fullTime: 37.5, payHolds: 'actual-pay' },
    );
    // 37.5 x 52 = 1,950 hours, also for somebody who works half of them.
    expect(rows.map((row) => [row.baseHundredths, row.fte])).toEqual([
      [7_800_000, 1],
      [7_800_000, 0.5],
    ]);
  });

  it('may stand in a column of its own, row by row', async () => {
    const header = 'Pay rate,Pay per,Currency';
    const { rows } = await take(header, [
      '84500.00,Year,USD',
      '40.87,Hour,USD',
      '7083.33,Month,USD',
    ]);
    expect(rows.map((row) => row.baseHundredths)).toEqual([8_450_000, 8_500_960, 8_499_996]);
  });

  it('asks for words of that column, and leaves out the rows that have none', async () => {
    const rows = ['84500,Annual,USD', '325,Shift,USD', '84500,,USD'];
    const { questions } = await look('Pay rate,Pay per,Currency', rows);
    expect(questions).toEqual([{ kind: 'words', field: 'payPeriod' }]);
    const contents = await take('Pay rate,Pay per,Currency', rows, {
      payPeriodOf: [['Shift', null]],
    });
    expect(contents.problems.kept.map(brief)).toEqual([
      'unknown-period 3:Pay per: row-left-out',
      'empty-cell 4:Pay per: row-left-out',
    ]);
  });

  it('is doubted by a fifth of the rows; a single impossible amount is reported', async () => {
    const rows = [...Array<string>(9).fill('84500,USD'), '920,USD'];
    const { problems, rows: people } = await take('base_salary,currency', rows);
    expect(problems.kept).toMatchObject([
      { kind: 'implausible-pay', effect: 'kept', line: 11, facts: { amount: 92_000 } },
    ]);
    expect(people).toHaveLength(10);
  });

  it('compares pay of a currency without a market with the file', async () => {
    const rows = [...Array<string>(9).fill('1200000,RUB'), '12,RUB'];
    const { problems } = await take('base_salary,currency', rows);
    expect(problems.kept.map(({ kind, line }) => [kind, line])).toContainEqual([
      'implausible-pay',
      11,
    ]);
  });
});

describe('the unit of variable pay', () => {
  it.each([
    ['Target Bonus %', ['0.15', '0.1', '0.125']],
    ['Target Bonus %', ['1', '0.5']],
    ['bonus', ['0.15', '0.2']],
    ['bonus', ['15', '10']],
    ['Target bonus %', ['12000', '8000']],
  ] as const)('is asked: %s %j', async (header, cells) => {
    const { questions, examples } = await look(
      `base_salary,currency,${header}`,
      cells.map((cell) => `100000,USD,${cell}`),
    );
    expect(questions).toEqual([{ kind: 'variableUnit' }]);
    expect(examples.variableUnit.length).toBeGreaterThan(1);
  });

  it('comes with 0.15 as $15,000', async () => {
    const { examples } = await look('base_salary,currency,Target Bonus %', ['100000,USD,0.15']);
    expect(examples.variableUnit).toContainEqual({
      unit: 'fraction-of-base',
      cell: '0.15',
      hundredths: 1_500_000,
      currency: 'USD',
    });
  });

  it('reads fractions when it is told so', async () => {
    const { rows, problems } = await take(
      'base_salary,currency,Target Bonus %',
      ['100000,USD,0.15', '80000,USD,0.1', '80000,USD,12.5%', '80000,USD,15'],
      { variableUnit: 'fraction-of-base' },
    );
    expect(rows.map((row) => row.targetVariableHundredths)).toEqual([
      1_500_000,
      800_000,
      1_000_000,
      null,
    ]);
    expect(problems.kept.map(brief)).toEqual(['unit-differs 5:Target Bonus %: cell-left-out']);
  });

  it('reports a percent among amounts, and never makes millions of it', async () => {
    const { rows, problems } = await take('base_salary,currency,target_variable', [
      '100000,USD,12000',
      '80000,USD,10%',
      '80000,USD,8000',
    ]);
    expect(rows.map((row) => row.targetVariableHundredths)).toEqual([1_200_000, null, 800_000]);
    expect(problems.kept.map(brief)).toEqual(['unit-differs 3:target_variable: cell-left-out']);
  });

  it.each(['12000', '$8000', '0.12'])('reports %s among percents', async (cell) => {
    const { rows, problems } = await take('base_salary,currency,target_variable', [
      '100000,USD,10%',
      `100000,USD,"${cell}"`,
      '100000,USD,12 %',
      '100000,USD,12%',
    ]);
    expect(rows[1]?.targetVariableHundredths).toBeNull();
    expect(problems.kept.map(brief)).toContain('unit-differs 3:target_variable: cell-left-out');
  });

  it('reports amounts that nobody is promised, and keeps them', async () => {
    const { problems } = await take('base_salary,currency,target_variable', [
      ...Array<string>(9).fill('100000,USD,8000'),
      '100000,USD,400000',
    ]);
    expect(problems.kept.map(brief)).toEqual(['implausible-variable 11:target_variable: kept']);
  });
});

describe('full time', () => {
  const rows = (cells: readonly string[]) => cells.map((cell) => `84500,USD,${cell}`);

  it.each([
    ['fte', ['1', '0.5'], 'certain', 1],
    ['fte', ['100', '80'], 'certain', 100],
    ['FTE %', ['50', '80'], 'certain', 100],
    ['Hours per week', ['40', '20'], 'likely', 40],
    ['Часов в неделю', ['36', '18'], 'likely', 36],
    ['Weekly hours', ['37.5', '30'], 'likely', 37.5],
    ['Weekly hours', ['30', '20'], 'asked', null],
    ['fte', ['40', '20'], 'asked', null],
  ] as const)('under %s with %j: %s %s', async (header, cells, sure, value) => {
    const { fullTime } = await look(`base_salary,currency,${header}`, rows(cells));
    expect(fullTime).toMatchObject({ sure, value });
  });

  it('reads hours as parts of it, and reports a share among hours', async () => {
    const { rows: people, problems } = await take(
      'base_salary,currency,Hours per week',
      rows(['40', '20', '0.8', '50%']),
      { payHolds: 'full-time-rate' },
    );
    expect(people.map((row) => row.fte)).toEqual([1, 0.5, 0.5]);
    expect(problems.kept.map(brief)).toEqual(['fte-out-of-range 4:Hours per week: row-left-out']);
  });
});
