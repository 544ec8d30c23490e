import { describe, expect, it } from 'vitest';
import type { RecordTexts } from '../../fixtures/pay-records.ts';
import { readRecordsText, recordsText } from '../../fixtures/pay-records.ts';

const other = { contributor_id: 'E2' };

describe('a file of pay records', () => {
  it('holds one pay for each contributor, however many rows say it', async () => {
    const rows = Array.from({ length: 10 }, () => ({}));
    const { records } = await readRecordsText(recordsText([...rows, other]));
    expect(records?.people.length).toBe(2);
    expect(records).toMatchObject({ currency: 'USD', asOf: '2026-11', rows: 11, withoutPay: 0 });
  });

  it('gives the latest pay of each, and its month', async () => {
    const rows = [
      { as_of: '2026-09', base_salary: '80000' },
      { as_of: '2026-10-31', base_salary: '90000' },
      { as_of: '2026-08', base_salary: '70000' },
    ];
    const { records } = await readRecordsText(recordsText(rows));
    expect(records?.people.pay[0]).toBe(90_000);
    expect(records?.asOf).toBe('2026-10');
  });

  it('is read by the titles and cities of any language, and counts nobody without pay', async () => {
    const rows = [
      { level: 'Менеджер по работе с клиентами', city: 'Денвер' },
      { ...other, level: 'account-manager', city: 'DENVER' },
      { contributor_id: 'E3', base_salary: '0' },
      { contributor_id: 'E4', base_salary: '' },
    ];
    const { records } = await readRecordsText(recordsText(rows));
    expect(records?.people.length).toBe(2);
    expect(records?.people.place.subarray(0, 2)).toEqual(new Uint16Array([0, 0]));
    expect(records?.withoutPay).toBe(2);
  });

  it.each([
    ['with semicolons', recordsText([{}, other], ';')],
    ['with tabs', recordsText([{}, other], '\t')],
    ['with a byte order mark', `\ufeff${recordsText([{}, other])}`],
    ['with the line ends of Windows', recordsText([{}, other]).replaceAll('\n', '\r\n')],
  ])('may be written %s', async (_, text) => {
    const { records, said } = await readRecordsText(text);
    expect(said).toEqual([]);
    expect(records?.people.length).toBe(2);
  });

  it('may be in UTF-16, and no other encoding', async () => {
    const text = `\ufeff${recordsText([{ city: 'Денвер' }])}`;
    const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect((await readRecordsText(wide)).records?.people.length).toBe(1);
    const latin = Uint8Array.from(recordsText([{ city: 'Montréal' }]), (sign) =>
      sign.charCodeAt(0),
    );
    expect((await readRecordsText(latin)).said).toEqual([
      'records.csv:1:1  found a text in windows-1252 — expected a table in UTF-8, or in UTF-16. Export it as “CSV UTF-8 (comma delimited)”.',
    ]);
  });
});

it('takes pay of exactly ten times and a tenth of a median, and levels far apart from each other', async () => {
  const pays = ['8000', '80000', '800000'];
  const rows = [
    ...pays.map((base_salary, index) => ({ contributor_id: `A${index}`, base_salary })),
    { contributor_id: 'S', level: 'Senior Account Manager', base_salary: '9000000' },
  ];
  const { records, said } = await readRecordsText(recordsText(rows));
  expect(said).toEqual([]);
  expect(records?.people.length).toBe(4);
});

/** A row of an employer. */
const employed = (contributor_id: string, employer: string): RecordTexts => ({
  contributor_id,
  employer,
});

describe('bad input to the aggregation is said with its place and mend:', () => {
  it.each<[what: string, rows: RecordTexts[], said: string]>([
    [
      'an unknown level',
      [{}, { ...other, level: 'Acount Manager' }],
      'records.csv:3:4  found "Acount Manager" in level — expected a rung of the ladder, by its title in a language of the site or by its id. Write account-manager if it is meant.',
    ],
    [
      'an unknown city, once for all its rows',
      [{ city: 'Xanadu' }, { ...other, city: 'Xanadu' }],
      'records.csv:2:20  found "Xanadu" in city, here and in 1 more row — expected a city of data/places.csv, by its name or by its id. Write the city of data/places.csv in whose area the person is paid, or add it there.',
    ],
    [
      'a city that two places are called',
      [{ city: 'Portland' }],
      'records.csv:2:20  found "Portland" in city — expected a city of data/places.csv, by its name or by its id. Write portland-or or portland-me if it is meant.',
    ],
    [
      'two currencies',
      [{}, { ...other, currency: 'EUR' }],
      'records.csv:3:33  found EUR in currency, where the rows above have USD — expected one currency. Put the records of each currency into a file of their own.',
    ],
    [
      'a currency that is none',
      [{ currency: 'coins' }],
      'records.csv:2:33  found "coins" in currency — expected a code of three letters, such as USD. Write the code if the row is paid in it.',
    ],
    [
      'negative pay',
      [{ base_salary: '-80000' }],
      'records.csv:2:27  found a negative amount in base_salary — expected pay for a year at full time, above 0. Correct the amount, or remove the row.',
    ],
    [
      'pay that is no number',
      [{ base_salary: '$80k' }],
      'records.csv:2:27  found a text in base_salary that is no number — expected an amount with a point before decimals, such as 85000. Write the amount without currency, blanks or separators of thousands.',
    ],
    [
      'absurd pay',
      [{}, other, { contributor_id: 'E3', base_salary: '900000' }],
      'records.csv:4  found pay of under a tenth or over ten times of the median of its level — expected base pay for a year at full time, in whole units of the currency. Correct the amount: it may be of a month, an hour or in thousands. Or remove the row.',
    ],
    [
      'pay that is absurd for its level alone',
      [
        { base_salary: '9000' },
        ...['70000', '80000', '9000', '900000'].map((base_salary, index) => ({
          contributor_id: `S${index}`,
          level: 'Senior Account Manager',
          base_salary,
        })),
      ],
      'records.csv:6  found pay of under a tenth or over ten times of the median of its level — expected base pay for a year at full time, in whole units of the currency. Correct the amount: it may be of a month, an hour or in thousands. Or remove the row.',
    ],
    [
      'a missing contributor id',
      [{ contributor_id: ' ' }],
      'records.csv:2:1  found no contributor_id — expected an id of the person in every row. Write the id that the payroll uses, or a pseudonym that stays the same.',
    ],
    [
      'an employer column half empty',
      [employed('E1', 'Acme'), employed('E2', '')],
      'records.csv:3  found no employer in this row and one in others — expected an employer in every row, or in none. Name it in every row; where all rows are of one employer, remove the column.',
    ],
    [
      'two pays of one contributor',
      [{}, { base_salary: '81000' }],
      'records.csv:3  found a second row of one contributor in the same month, which differs from line 2 — expected one level, city, pay and employer for each contributor_id and month. Remove the row that does not hold, or give two people two ids.',
    ],
    [
      'a month to come',
      [{ as_of: '2027-01' }],
      'records.csv:2:37  found "2027-01" in as_of, which is later than asOf of content/site.yml — expected a month up to 2026-11. Correct the month, or move asOf.',
    ],
    [
      'a row without its month',
      [{ as_of: '2026-10' }, other],
      'records.csv:3:37  found nothing in as_of — expected the month or the day that the pay is of, such as 2026-10. Write the month, or remove the column where all pay is of the day in content/site.yml.',
    ],
    [
      'pay of years ago among pay of now',
      [{ as_of: '2026-10' }, { ...other, as_of: '2025-09' }],
      'records.csv:3  found a contributor whose latest pay is over a year older than that of 2026-10 — expected pay of 2025-10 or later. Remove the rows of people who have left, or export pay of one month.',
    ],
    [
      'a weight of nothing',
      [{ weight: '0' }],
      'records.csv:2:37  found a weight that is not above 0 — expected a number above 0 in every row. Write 1 where a person stands for nobody else, or remove the column.',
    ],
    [
      'a weight that speaks for a whole cell',
      [{ weight: '1' }, { ...other, weight: '3.1' }],
      'records.csv:3  found a weight of more than 3 times the lightest one — expected weights within 3 times of one another, so that nobody speaks for a whole cell. Trim the weights, as surveys do, or remove the column.',
    ],
    [
      'nobody with pay',
      [{ base_salary: '0' }],
      'records.csv:1:1  found no row with pay above 0 — expected base_salary of at least one person. Export the records again with their pay.',
    ],
    [
      'a misspelt optional column',
      [{ employeer: 'Acme' }],
      'records.csv:1:48  found an unknown column "employeer" — expected the columns contributor_id, level, city, base_salary, currency, or employer, target_variable, as_of, weight. Rename it to employer.',
    ],
  ])('%s', async (_, rows, said) => {
    const outcome = await readRecordsText(recordsText(rows));
    expect(outcome.said).toEqual([said]);
    expect(outcome.records).toBeNull();
  });

  it.each([
    ['an empty file', '', 'records.csv:1:1  found an empty file'],
    ['no table', 'hello\n', 'records.csv:1:1  found no column "contributor_id"'],
    [
      'a missing column',
      recordsText([{}]).replaceAll('currency', 'curency'),
      'records.csv:1:39  found the column "curency"',
    ],
    ['a short row', `${recordsText([{}])}E2,Account Manager\n`, 'records.csv:3:1  found 2 cells'],
    ['an open quotation mark', `${recordsText([{}])}"E2,a\n`, 'records.csv:3:1  found a quotation'],
    [
      'a header alone',
      recordsText([{}]).split('\n')[0]!,
      'records.csv:1:1  found a header without',
    ],
  ])('%s', async (_, text, beginning) => {
    const { records, said } = await readRecordsText(text);
    expect(records).toBeNull();
    expect(said[0]?.slice(0, beginning.length)).toBe(beginning);
  });

  it('and no message says an id, an employer or an amount of pay', async () => {
    const rows = [
      { contributor_id: 'IDENT-7', employer: 'Acme', base_salary: '81234', weight: '1' },
      { contributor_id: 'IDENT-7', employer: '', base_salary: '91234', weight: '9' },
      { contributor_id: 'IDENT-8', employer: 'Bolt', base_salary: '912340', weight: '1' },
      { contributor_id: 'IDENT-9', employer: 'Bolt', base_salary: '-45678', weight: '-3' },
      { contributor_id: 'IDENT-6', employer: 'Bolt', base_salary: '45,678', weight: '1' },
    ];
    for (const part of [rows, rows.slice(0, 3)]) {
      const { said } = await readRecordsText(recordsText(part));
      expect(said.length).toBeGreaterThan(0);
      expect(said.join('\n')).not.toMatch(/IDENT|Acme|Bolt|1234|5678/);
    }
  });

  it('and of ten thousand faults reading ends', async () => {
    const bad = Array.from({ length: 40_000 }, (_, index) => ({
      contributor_id: `E${index}`,
      base_salary: '-1',
    }));
    const { said } = await readRecordsText(recordsText(bad));
    expect(said.length).toBeLessThan(30_000);
    expect(said.at(-1)).toContain('more than 10000 faults');
  });
});
