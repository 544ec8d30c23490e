import { describe, expect, it } from 'vitest';
import { inspect, read } from '../../fixtures/read-roster-text.ts';
import { foldText, tidyCell } from '../../../src/roster/values/own-text.ts';

/** A file with these columns beside the needed ones. */
const file = (columns: Record<string, string>[]): string => {
  const needed = { id: '1', name: 'Ana', role: 'AM', level: 'Account Manager', city: 'Denver' };
  const records = columns.map((cells, index) => ({ ...needed, id: String(index + 1), ...cells }));
  const header = Object.keys(records[0] ?? {});
  const lines = records.map((record) =>
    header.map((name) => (record as Record<string, string>)[name]).join(';'),
  );
  return `${[header.join(';'), ...lines].join('\n')}\n`;
};

describe('currency of a file without a column for it', () => {
  it.each([
    ['Base salary (EUR)', '85000', 'certain', 'EUR'],
    ['Оклад в год, руб.', '85000', 'certain', 'RUB'],
    ['base_salary', '€ 85000', 'certain', 'EUR'],
    ['base_salary', '85000 GBP', 'certain', 'GBP'],
    ['base_salary', '$85000', 'likely', 'USD'],
    ['base_salary', 'US$85000', 'certain', 'USD'],
  ])('%s with %s: %s %s', async (header, cell, sure, value) => {
    const { currency } = await inspect(file([{ [header]: cell }]));
    expect(currency).toMatchObject({ sure, value });
  });

  it('is asked when nothing names it, and when signs disagree', async () => {
    const silent = await inspect(file([{ base_salary: '85000' }]));
    expect(silent.questions).toContainEqual({ kind: 'currency' });
    const several = await inspect(file([{ base_salary: '€85000' }, { base_salary: '£85000' }]));
    expect(several.currency).toMatchObject({ sure: 'asked', alternatives: ['EUR', 'GBP'] });
    const { rows } = await read(file([{ base_salary: '85000' }]), { currency: 'CHF' });
    expect(rows[0]?.currency).toBe('CHF');
  });
});

describe('period of pay', () => {
  it.each([
    ['Annual base salary', 'certain', 'year'],
    ['Monthly salary', 'certain', 'month'],
    ['Оклад в месяц', 'certain', 'month'],
    ['Оклад в год', 'certain', 'year'],
    ['base_salary', 'likely', 'year'],
  ])('%s: %s %s', async (header, sure, value) => {
    const { payUnit } = await inspect(file([{ [header]: '1', currency: 'USD' }]));
    expect(payUnit).toMatchObject({ sure, value });
  });

  it('is asked under a Russian header that does not say it', async () => {
    const text = file([{ Оклад: '100000', currency: 'RUB' }]);
    expect((await inspect(text)).questions).toEqual([{ kind: 'payUnit' }]);
    expect((await read(text, { payUnit: 'month' })).rows[0]?.baseHundredths).toBe(120_000_000);
    expect((await read(text, { payUnit: 'year' })).rows[0]?.baseHundredths).toBe(10_000_000);
  });
});

describe('part of full time', () => {
  const pay = { base_salary: '80000', currency: 'USD' };

  it.each([
    [['1', '0.5'], 1, [1, 0.5]],
    [['100', '80'], 100, [1, 0.8]],
    [['100%', '62.5 %'], 1, [1, 0.625]],
    [['1', '0.375'], 1, [1, 0.375]],
  ])('%j is a part of %d', async (cells, unit, expected) => {
    const text = file(cells.map((fte) => ({ ...pay, fte })));
    expect((await inspect(text)).fullTime).toMatchObject({ sure: 'certain', value: unit });
    const { rows } = await read(text, { payHolds: 'full-time-rate' });
    expect(rows.map((row) => row.fte)).toEqual(expected);
  });

  it('is asked when the numbers may be hours', async () => {
    const { questions } = await inspect(
      file([
        { ...pay, fte: '40' },
        { ...pay, fte: '20' },
      ]),
    );
    expect(questions).toContainEqual({ kind: 'fullTime' });
  });

  it('asks whether pay is the full-time rate as soon as somebody works part time', async () => {
    const text = file([
      { ...pay, fte: '1' },
      { ...pay, fte: '0.5', target_variable: '8000' },
    ]).replace('base_salary', 'Base salary');
    expect((await inspect(text)).questions).toEqual([{ kind: 'payHolds' }]);
    const rate = await read(text, { payHolds: 'full-time-rate' });
    expect(rate.rows.map((row) => row.baseHundredths)).toEqual([8_000_000, 8_000_000]);
    const actual = await read(text, { payHolds: 'actual-pay' });
    expect(actual.rows.map((row) => row.baseHundredths)).toEqual([8_000_000, 16_000_000]);
  });

  it('takes the column of the template for the full-time rate, as it says, and lets that be changed', async () => {
    const { payHolds } = await inspect(file([{ ...pay, fte: '0.5' }]));
    expect(payHolds).toMatchObject({ sure: 'likely', value: 'full-time-rate' });
  });

  it.each([
    ['FTE salary', 'full-time-rate'],
    ['Base salary (full-time)', 'full-time-rate'],
    ['Base salary, actual', 'actual-pay'],
  ])('%s says it', async (header, value) => {
    const text = file([{ [header]: '80000', currency: 'USD', fte: '0.5' }]);
    const { payHolds } = await inspect(text, { columns: { baseSalary: 5 } });
    expect(payHolds).toMatchObject({ sure: 'certain', value });
  });

  it('needs no answer when everybody works full time', async () => {
    const { payHolds } = await inspect(
      file([
        { ...pay, fte: '1' },
        { ...pay, fte: '100%' },
      ]),
    );
    expect(payHolds).toMatchObject({ sure: 'certain', value: 'full-time-rate' });
  });
});

describe('variable pay', () => {
  const pay = { base_salary: '80000', currency: 'USD' };

  it.each([
    ['target_variable', '8000', 'likely', 'amount-a-year', 800_000],
    ['Target bonus %', '10', 'certain', 'percent-of-base', 800_000],
    ['target_variable', '10%', 'certain', 'percent-of-base', 800_000],
    ['target_variable', '12,5 %', 'certain', 'percent-of-base', 1_000_000],
    ['Target variable (monthly)', '1000', 'certain', 'amount-a-month', 1_200_000],
  ])('%s with %s', async (header, cell, sure, value, hundredths) => {
    const text = file([{ ...pay, [header]: cell }]);
    expect((await inspect(text)).variableUnit).toMatchObject({ sure, value });
    expect((await read(text)).rows[0]?.targetVariableHundredths).toBe(hundredths);
  });

  it('is asked when small numbers may be percent', async () => {
    const { questions } = await inspect(file([{ ...pay, target_variable: '10' }]));
    expect(questions).toEqual([{ kind: 'variableUnit' }]);
  });
});

describe('names', () => {
  const pay = { base_salary: '80000', currency: 'USD' };

  it('puts a first and a last name together', async () => {
    const text =
      'id;First name;Last name;role;level;city;base_salary;currency\n1;Ana;Lima;r;l;c;1;USD\n2;;Lima;r;l;c;1;USD\n';
    expect((await read(text)).rows.map((row) => row.name)).toEqual(['Ana Lima', 'Lima']);
    const russian =
      'Таб. номер;Фамилия;Имя;Должность;Грейд;Город;Оклад в год;Валюта\n1;Лима;Анна;r;l;c;1;USD\n';
    expect((await read(russian)).rows[0]?.name).toBe('Анна Лима');
  });

  it('does not repeat the last name after a full name', async () => {
    const text =
      'id;Full name;Last name;role;level;city;base_salary;currency\n1;Ana Lima;Lima;r;l;c;1;USD\n';
    expect((await read(text)).rows[0]?.name).toBe('Ana Lima');
  });

  it.each([
    ['senior-account-manager', 'senior-account-manager'],
    ['Senior Account Manager', 'senior-account-manager'],
    ['SENIOR ACCOUNT MANAGER', 'senior-account-manager'],
    ['Sr. Account Manager', 'senior-account-manager'],
    ['Sr Acct Mgr', 'senior-account-manager'],
    ['VP, Account Management', 'vp-account-management'],
    ['Vice President of Account Management', 'vp-account-management'],
    ['Старший менеджер по работе с клиентами', 'senior-account-manager'],
    ['Ст. менеджер по работе с клиентами', 'senior-account-manager'],
    ['Key Account Manager', null],
    ['L3', null],
  ])('level %s', async (level, levelId) => {
    const { rows, unknownTexts } = await read(file([{ ...pay, level }]));
    expect(rows[0]).toMatchObject({ level, levelId });
    expect(unknownTexts.level.map(({ text }) => text)).toEqual(levelId === null ? [level] : []);
  });

  it.each([
    ['Denver', 'denver-co'],
    ['denver', 'denver-co'],
    ['Denver, CO', 'denver-co'],
    ['Denver (CO)', 'denver-co'],
    ['Denver, C.O.', 'denver-co'],
    ['Денвер', 'denver-co'],
    ['г. Денвер', 'denver-co'],
    ['Нью-Йорк', 'new-york-ny'],
    ['нью йорк', 'new-york-ny'],
    ['Portland, ME', 'portland-me'],
    ['Portland', null],
    ['Remote', null],
  ])('city %s', async (city, placeId) => {
    const { rows } = await read(file([{ ...pay, city }]));
    expect(rows[0]).toMatchObject({ city, placeId });
  });

  it('lists what is not understood with its rows and what it may mean, and takes the answer', async () => {
    const text = file([
      { ...pay, city: 'Remote' },
      { ...pay, city: 'Portland' },
      { ...pay, city: 'remote ' },
      { ...pay, city: 'Remote' },
      { ...pay, city: 'Seatle' },
      { ...pay, city: 'New York office 3' },
    ]);
    const { unknownTexts } = await read(text);
    expect(unknownTexts.city).toEqual([
      { text: 'Remote', count: 2, proposals: [] },
      { text: 'New York office 3', count: 1, proposals: ['new-york-ny'] },
      { text: 'Portland', count: 1, proposals: ['portland-or', 'portland-me'] },
      { text: 'Seatle', count: 1, proposals: ['seattle-wa'] },
      { text: 'remote', count: 1, proposals: [] },
    ]);
    const answered = await read(text, {
      placeOf: [
        ['Remote', null],
        ['Portland', 'portland-or'],
        ['Seatle', 'seattle-wa'],
        ['New York office 3', 'new-york-ny'],
      ],
    });
    // What was answered stays listed, so that it can be answered otherwise.
    expect(answered.unknownTexts.city).toEqual(unknownTexts.city);
    expect(answered.rows.map((row) => row.placeId)).toEqual([
      null,
      'portland-or',
      null,
      null,
      'seattle-wa',
      'new-york-ny',
    ]);
  });

  it('understands words for gender and readiness in both languages', async () => {
    const text = file([
      { ...pay, gender: 'F', ready: 'yes' },
      { ...pay, gender: 'Male', ready: 'Ready now' },
      { ...pay, gender: 'ж', ready: 'скоро' },
      { ...pay, gender: 'Мужской', ready: 'нет' },
      { ...pay, gender: 'non-binary', ready: '0' },
      { ...pay, gender: 'Prefer not to say', ready: '—' },
      { ...pay, gender: '', ready: '' },
    ]);
    const { rows, unknownTexts } = await read(text);
    expect(rows.map((row) => row.gender)).toEqual([
      'female',
      'male',
      'female',
      'male',
      'other',
      null,
      null,
    ]);
    expect(rows.map((row) => row.ready)).toEqual(['yes', 'yes', 'soon', 'no', 'no', null, null]);
    expect(unknownTexts).toMatchObject({ gender: [{ text: 'Q1' }], ready: [{ text: 'Box 9' }] });
  });

  it('asks what other words mean', async () => {
    const text = file([{ ...pay, gender: 'Q1', ready: 'Box 9' }]);
    const inspection = await inspect(text);
    expect(inspection.unknownTexts.gender).toEqual([{ text: 'Q1', count: 1, proposals: [] }]);
    const { rows, unknownTexts } = await read(text, {
      genderOf: [['Q1', 'other']],
      readyOf: [['box 9', 'soon']],
    });
    expect(rows[0]).toMatchObject({ gender: 'other', ready: 'soon' });
    expect(unknownTexts).toMatchObject({ gender: [{ text: 'Q1' }], ready: [{ text: 'Box 9' }] });
  });
});

describe('texts', () => {
  it('drops what is not seen and keeps what is', () => {
    expect(tidyCell(' \u200eE1\u200f\ufeff ')).toBe('E1');
    expect(tidyCell('\u202eevil\u202c')).toBe('evil');
    expect(tidyCell('क्\u200dष')).toBe('क्\u200dष');
    expect(tidyCell('a b')).toBe('a b');
  });

  it('compares without width, case, marks and blanks', () => {
    expect(foldText('  Ｄenver,\u00a0CO ')).toBe('denver co');
    expect(foldText('Приём_на-работу')).toBe('прием на работу');
  });
});
