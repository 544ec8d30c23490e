import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { enRoster } from '../../../src/i18n/messages/en/roster.ts';
import type {
  RosterRefusal,
  RosterProblem,
  RosterProblemKind,
} from '../../../src/roster/roster-problem.ts';
import {
  columnLetter,
  describeRosterProblem,
  describeRefusal,
} from '../../../src/roster/describe-problem.ts';
import { inspect, read, refusal, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const english = languageOf('en');
const russian = languageOf('ru');

const kinds = Object.keys(enRoster)
  .filter((key) => key.startsWith('roster.expected.'))
  .map((key) => key.slice('roster.expected.'.length) as RosterProblemKind);

const problem = (kind: RosterProblemKind, more: Partial<RosterProblem> = {}): RosterProblem => ({
  kind,
  effect: 'row-left-out',
  line: 12_345,
  column: { index: 6, header: 'base_salary' },
  field: 'baseSalary',
  found: 'x',
  facts: {
    cells: 3,
    expected: 7,
    length: 10_001,
    most: 10_000,
    first: 1234,
    last: 1240,
    people: 2,
    currency: 'USD',
    main: 'USD',
    hireDate: '2025-04-03',
    levelSince: '2025-04-02',
    asOf: '2026-11-23',
    min: '3',
    midpoint: '2',
    max: '1',
    count: 3,
    unit: 'percent',
    fullTime: 37.5,
    amount: 92_000,
    median: 8_450_000,
    base: 8_000_000,
    known: 'I, II, III',
  },
  ...more,
});

describe('a problem in words', () => {
  it('says where, what was found, what was expected and how to mend it', async () => {
    const { problems } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '1')}\n${shortRow('2', '8.5.0')}\n`,
    );
    const [first] = problems.kept;
    if (first === undefined) throw new Error('no problem');
    expect(describeRosterProblem(english, first)).toEqual({
      place: 'Line 3, column F (base_salary)',
      effect: 'The row is left out.',
      sentence:
        'Found “8.5.0”; expected groups of three digits and at most one decimal mark. Write the number without separators, such as 85000.',
    });
    expect(describeRosterProblem(russian, first).sentence).toBe(
      'Найдено: «8.5.0»; ожидалось: группы по\u00a0три цифры и\u00a0не\u00a0больше одного десятичного разделителя. Запишите число без разделителей, например 85000.',
    );
  });

  it.each(kinds)('%s is said in both languages, without a hole', (kind) => {
    for (const language of [english, russian]) {
      const words = describeRosterProblem(language, problem(kind));
      expect(Object.values(words).join(' ')).not.toMatch(/undefined|NaN|[{}]|\s{2}/);
      expect(words.place).toContain('12345');
    }
  });

  it.each([
    [
      problem('ragged', { column: null, facts: { cells: 8, expected: 7 } }),
      'remove the extra cells',
    ],
    [
      problem('ragged', { column: null, facts: { cells: 1, expected: 7 } }),
      'Found 1 cell; expected 7 cells',
    ],
    [
      problem('empty-cell', { found: '', field: 'fte', effect: 'kept' }),
      'Found nothing; expected a value. It counts as full time',
    ],
    [
      problem('future-date', { found: '1/1/2027', facts: { asOf: '2026-11-23' } }),
      'no date after November 23, 2026',
    ],
    [problem('duplicate-id', { facts: { first: 1234 } }), 'Line 1234 already has it'],
    [problem('cell-too-long'), 'a cell of 10,001 characters; expected at most 10,000'],
    [problem('manager-circle'), 'in a circle of 2 people'],
  ])('%#', (example, part) => {
    expect(describeRosterProblem(english, example).sentence).toContain(part);
  });

  it('names a column without a header by its letter, and cuts a long header', () => {
    expect(
      describeRosterProblem(english, problem('nul', { column: { index: 27, header: '' } })).place,
    ).toBe('Line 12345, column AB');
    const long = problem('nul', { column: { index: 0, header: 'h'.repeat(10_000) } });
    expect(describeRosterProblem(english, long).place.length).toBeLessThan(100);
  });

  it('a cell with braces and quotation marks is shown and not run', () => {
    const words = describeRosterProblem(
      english,
      problem('not-a-number', { found: "{line} '{x}' <b>" }),
    );
    expect(words.sentence).toContain("“{line} '{x}' <b>”");
  });
});

describe('a refusal in words', () => {
  const refusals: RosterRefusal[] = [
    { kind: 'foreign-format', format: 'encrypted' },
    { kind: 'foreign-format', format: 'pdf' },
    { kind: 'empty' },
    { kind: 'only-header', line: 2 },
    { kind: 'too-large', bytes: 200_000_001, most: 200_000_000 },
    { kind: 'too-many-rows', most: 1_000_000 },
    { kind: 'too-many-columns', columns: 201, most: 200 },
    { kind: 'unsafe-header', header: '__proto__', column: 1 },
    { kind: 'unclosed-quote', line: 1234 },
    { kind: 'endless-record', line: 2, most: 500_000 },
    { kind: 'unreadable' },
  ];

  it.each(refusals)('$kind', (refused) => {
    for (const language of [english, russian]) {
      const { reason, mend } = describeRefusal(language, refused);
      expect(`${reason} ${mend}`).not.toMatch(/undefined|NaN|[{}]/);
    }
  });

  it('says what the file is and what to do with it', async () => {
    const old = await refusal(
      Uint8Array.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', (c) => c.charCodeAt(0)),
    );
    if (old === null) throw new Error('not refused');
    expect(describeRefusal(english, old)).toEqual({
      reason: 'This file is an old Excel workbook or another Office file, not a CSV table.',
      mend: 'Save the sheet as “CSV UTF-8” and open that file.',
    });
    expect(describeRefusal(russian, old).reason).toBe(
      'Это\u00a0старая книга Excel или другой документ Office, а\u00a0не\u00a0таблица CSV.',
    );
  });

  it('counts columns by letter and megabytes up', () => {
    expect(
      describeRefusal(english, { kind: 'unsafe-header', header: '__proto__', column: 26 }).reason,
    ).toContain('Column AA');
    expect(
      describeRefusal(english, { kind: 'too-large', bytes: 200_000_001, most: 200_000_000 }).reason,
    ).toBe('The file is 201 MB; the limit is 200 MB.');
  });
});

it('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 199, 701, 702].map(columnLetter)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'GR',
    'ZZ',
    'AAA',
  ]);
});

describe('a file without a column of levels', () => {
  const file = (titles: readonly string[]): string =>
    `id,name,title,city,base_salary,currency\n${titles.map((title, index) => `${index},P ${index},${title},Denver,80000,USD`).join('\n')}\n`;

  it('has them in its titles, where most of these name a rung, and that is a guess', async () => {
    const titles = ['Account manager', 'Senior Account Manager', 'Wizard'];
    const { columns, questions } = await inspect(file(titles));
    expect(columns.level).toMatchObject({ sure: 'likely', value: 2 });
    expect(questions).toEqual([]);
    const { rows, unknownTexts } = await read(file(titles));
    expect(rows.map(({ levelId }) => levelId)).toEqual([
      'account-manager',
      'senior-account-manager',
      null,
    ]);
    expect(unknownTexts.level).toMatchObject([{ text: 'Wizard', count: 1 }]);
  });

  it.each([[['Wizard', 'Rock star', 'Account manager']], [['Wizard']]])(
    'is asked for it where the titles are %j',
    async (titles) => {
      const { columns, questions } = await inspect(file(titles));
      expect(columns.level.value).toBeNull();
      expect(questions).toEqual([{ kind: 'column', field: 'level', reason: 'missing' }]);
    },
  );

  it('has none where the person says so', async () => {
    const chosen = { columns: { level: null } };
    const { columns, questions } = await inspect(file(['Account manager']), chosen);
    expect(columns.level).toMatchObject({ sure: 'certain', value: null });
    expect(questions).toHaveLength(1);
  });
});
