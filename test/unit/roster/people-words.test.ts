import { describe, expect, it } from 'vitest';
import { readCurrency } from '../../../src/roster/values/read-currency.ts';
import { brief, inspect, read, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const people = (rows: readonly [id: string, name: string, manager: string][]) =>
  read(
    `${SHORT_HEADER},Reports To\n${rows
      .map(
        ([id, name, manager]) =>
          `"${id}","${name}",AM,Account Manager,Denver,85000,USD,"${manager}"`,
      )
      .join('\n')}\n`,
  );

describe('managers', () => {
  it.each([
    ['Ines Calder'],
    ['ines  calder'],
    ['Calder, Ines'],
    ['Ines Calder (A1@x.com)'],
    ['Ines Calder (somewhere)'],
    ['A1@X.COM'],
  ])('are found by %s', async (manager) => {
    const { rows, problems } = await people([
      ['a1@x.com', 'Ines Calder', ''],
      ['2', 'Tom Barros', manager],
    ]);
    expect(rows[1]?.managerId).toBe('a1@x.com');
    expect(problems.kept).toEqual([]);
  });

  it('are not guessed where two people have the name', async () => {
    const { rows, problems } = await people([
      ['1', 'Ines Calder', ''],
      ['2', 'Ines Calder', ''],
      ['3', 'Tom', 'Ines Calder'],
    ]);
    expect(rows[2]?.managerId).toBeNull();
    expect(problems.kept.map(brief)).toEqual(['manager-several 4:Reports To: cell-left-out']);
  });
});

describe('ids', () => {
  it('lose the spelling of a spreadsheet, which is said once', async () => {
    const { rows, problems } = await people([
      ['=""00123""', 'Ana', ''],
      ["'00124", 'Bo', '00123'],
      ['1001.0', 'Cy', '=""00123""'],
      ['1002', 'Di', '1001.00'],
    ]);
    expect(rows.map(({ employeeId, managerId }) => [employeeId, managerId])).toEqual([
      ['00123', null],
      ['00124', '00123'],
      ['1001', '00123'],
      ['1002', '1001'],
    ]);
    expect(problems.kept).toMatchObject([{ kind: 'id-spelling', facts: { count: 3 } }]);
  });

  it('of which digits were cut off are told', async () => {
    const { problems } = await people([['1.23457E+15', 'Ana', '']]);
    expect(problems.kept.map(brief)).toEqual(['id-cut 2:id: kept']);
  });

  it.each(['Emp #', 'Employee #', 'Badge ID', 'Email'])('stand under %s', async (header) => {
    const { columns } = await inspect(
      `${SHORT_HEADER.replace('id', header)}\n${shortRow('1', '1')}\n`,
    );
    expect(columns.employeeId.value).toBe(0);
  });
});

describe('amounts with words', () => {
  const pay = (cells: readonly string[]) =>
    read(
      `id,name,role,level,city,salary\n${cells.map((cell, index) => `${index},A,r,l,c,"${cell}"`).join('\n')}\n`,
      {
        currency: 'USD',
        payUnit: 'year',
        numbers: { baseSalary: { decimal: '.', thousands: ',', threeDecimals: false } },
      },
    );

  it.each([
    ['$85,000 per year', 8_500_000],
    ['$85,000/yr', 8_500_000],
    ['85,000 USD annually', 8_500_000],
    ['USD 85000 p.a.', 8_500_000],
    ['$84.5K/yr', 8_450_000],
    ['$84,500*', 8_450_000],
    ['84500 (FT)', 8_450_000],
    ['84,500 [1]', null],
    ['(85000)', null],
  ])('%s', async (cell, hundredths) => {
    expect((await pay([cell])).rows[0]?.baseHundredths ?? null).toBe(hundredths);
  });

  it.each([
    ['$40.87/hr', 'period-differs'],
    ['7,000 a month', 'period-differs'],
    ['$80,000 - $90,000', 'amount-range'],
    ['80k–90k', 'amount-range'],
    ['80000 to 90000', 'amount-range'],
  ])('%s is left out for what it is', async (cell, kind) => {
    expect((await pay([cell])).problems.kept.map((problem) => problem.kind)).toEqual([kind]);
  });
});

describe('words for currencies', () => {
  it.each([
    ['US Dollar', 'USD'],
    ['US dollars', 'USD'],
    ['United States Dollar', 'USD'],
    ['USD - US Dollar', 'USD'],
    ['USD ($)', 'USD'],
    ['840', 'USD'],
    ['Swiss Franc', 'CHF'],
    ['Российский рубль', 'RUB'],
    ['usd', 'USD'],
    ['USD or EUR', null],
    ['Bitcoin', null],
    ['RUX', null],
  ])('%s is %s', (text, code) => {
    expect(readCurrency(text)).toBe(code);
  });

  it('that are unknown are asked, and the answer is taken', async () => {
    const text = `${SHORT_HEADER}\n${shortRow('1', '1')}\n${shortRow('2', '1', 'Rubel')}\n`;
    expect((await inspect(text)).questions).toEqual([{ kind: 'words', field: 'currency' }]);
    const { rows } = await read(text, { currencyOf: [['Rubel', 'RUB']] });
    expect(rows.map(({ currency }) => currency)).toEqual(['USD', 'RUB']);
  });
});

describe('codes of an organisation', () => {
  it.each(['L3', 'IC4', '2', 'LA'])('%s is proposed as nothing', async (level) => {
    const text = `${SHORT_HEADER}\n${shortRow('1', '1').replace('Account Manager', level)}\n`;
    expect((await inspect(text)).unknownTexts.level[0]?.proposals).toEqual([]);
  });
});
