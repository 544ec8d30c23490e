import { describe, expect, it } from 'vitest';
import { citiesOfArea } from '../../../src/finder/name-words.ts';
import { namePlaces } from '../../../src/roster/values/place-names.ts';
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

  it('of a name that two people have are asked by their ids, and the answer is taken', async () => {
    const text = `${SHORT_HEADER},Reports To\n${[
      `${shortRow('1', '1').replace('Ana', 'Ines Calder')},`,
      `${shortRow('2', '1').replace('Ana,AM', 'Ines Calder,Director')},`,
      `${shortRow('3', '1')},Ines Calder`,
    ].join('\n')}\n`;
    expect((await read(text)).unknownTexts.managerId).toEqual([
      {
        text: 'Ines Calder',
        count: 1,
        proposals: ['1', '2'],
        labels: ['1 · AM · Denver', '2 · Director · Denver'],
      },
    ]);
    const managerOf = async (id: string | null) => {
      const { rows, problems } = await read(text, { managerOf: [['Ines Calder', id]] });
      return [rows[2]?.managerId, ...problems.kept.map(({ kind }) => kind)];
    };
    expect(await managerOf('2')).toEqual(['2']);
    expect(await managerOf(null)).toEqual([null]);
    // Somebody who has left since.
    expect(await managerOf('99')).toEqual([null, 'manager-several']);
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

describe('places', () => {
  const places = namePlaces([
    { id: 'boston-ma', cities: ['Boston', 'Cambridge', 'Newton'], states: ['MA', 'NH'] },
    { id: 'dallas-tx', cities: ['Dallas', 'Fort Worth', 'Arlington'], states: ['TX', 'Texas'] },
    { id: 'washington-dc', cities: ['Washington', 'Arlington'], states: ['DC', 'VA'] },
    { id: 'seattle-wa', cities: ['Seattle'], states: ['WA', 'Washington'] },
    { id: 'denver-co', cities: ['Denver', 'Денвер'], states: ['CO', 'Colorado'] },
    { id: 'new-york-ny', cities: ['New York', 'NYC'], states: ['NY', 'New York', 'NJ'] },
  ]);

  it.each([
    ['Cambridge', 'boston-ma'],
    ['Cambridge, MA', 'boston-ma'],
    ['Fort Worth, Texas', 'dallas-tx'],
    ['Ft. Worth', 'dallas-tx'],
    ['Arlington, VA', 'washington-dc'],
    ['Washington, D.C.', 'washington-dc'],
    ['NYC', 'new-york-ny'],
    ['New York City', 'new-york-ny'],
    ['Greater Boston', 'boston-ma'],
    ['US-CO-Denver', 'denver-co'],
    ['Denver CO 80202', 'denver-co'],
    ['Dallas, TX (HQ)', 'dallas-tx'],
    ['Dallas, Texas, United States', 'dallas-tx'],
    ['США, Денвер', 'denver-co'],
    ['г. Денвер', 'denver-co'],
    // Two areas have one, and a state is called so.
    ['Arlington', ['dallas-tx', 'washington-dc']],
    ['Washington', ['washington-dc']],
    ['Remote', []],
    ['US', []],
  ])('%s', async (city, expected) => {
    const text = `${SHORT_HEADER}\n${shortRow('1', '1').replace('Denver', `"${city}"`)}\n`;
    const { rows, unknownTexts } = await read(text, {}, { places });
    const [asked] = unknownTexts.city;
    expect(rows[0]?.placeId ?? asked?.proposals).toEqual(expected);
  });

  it('are the cities of the name of an area', () => {
    expect(citiesOfArea('Boston–Cambridge–Newton')).toEqual(['Boston', 'Cambridge', 'Newton']);
    expect(citiesOfArea('Бостон — Кембридж — Ньютон')).toHaveLength(3);
    expect(citiesOfArea('Winston-Salem')).toEqual(['Winston-Salem']);
  });
});

describe('levels', () => {
  const levels = [
    { id: 'am', names: ['Account manager'], maybe: ['account executive'] },
    { id: 'gone', names: ['Clerk'] },
  ];

  it('of a title that means other jobs as well are asked, and proposed', async () => {
    const text = `${SHORT_HEADER}\n${shortRow('1', '1').replace('Account Manager', 'Account Executive')}\n`;
    const { rows, unknownTexts } = await read(text, {}, { levels });
    expect(rows[0]?.levelId).toBeNull();
    expect(unknownTexts.level).toEqual([
      { text: 'Account Executive', count: 1, proposals: ['am'] },
    ]);
    const answered = await read(text, { levelOf: [['account executive', 'am']] }, { levels });
    expect(answered.rows[0]?.levelId).toBe('am');
    // An answer of a ladder of before.
    const stale = await read(text, { levelOf: [['account executive', 'was']] }, { levels });
    expect(stale.rows[0]?.levelId).toBeNull();
  });
});
