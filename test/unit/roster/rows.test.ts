import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { guessRepeats } from '../../../src/roster/rows/repeated-ids.ts';
import { brief, inspect, read } from '../../fixtures/read-roster-text.ts';

const HEADER = 'id,name,role,level,city,base_salary,currency';
const person = (id: string, more = '', name = `P ${id}`): string =>
  `${id},${name},AM,Account Manager,Denver,80000,USD${more}`;
const take = (rows: readonly string[], more = '', chosen: RosterChoices = {}) =>
  read(`${HEADER}${more}\n${rows.join('\n')}\n`, chosen);
const briefs = async (rows: readonly string[], more = ''): Promise<string[]> =>
  (await take(rows, more)).problems.kept.map(brief);

describe('rows that end early', () => {
  it('are completed with empty cells, which is said once', async () => {
    const { rows, problems } = await take(
      [person('1'), person('2'), person('3', ',E9,2024-01-01,ok')],
      ',Manager ID,Last promotion,Notes',
    );
    expect(rows.map((row) => row.levelSince)).toEqual([null, null, '2024-01-01']);
    expect(problems.kept.filter(({ kind }) => kind === 'short-rows')).toMatchObject([
      { line: 2, effect: 'kept', facts: { count: 2, cells: 7, expected: 10 } },
    ]);
  });

  it.each([
    ['before a column that is needed', '1,Ana,AM,Account Manager,Denver'],
    [
      'for a delimiter missing before pay',
      '1,Ana,AM,Account Manager,Denver80000,USD,12000,2020-01-01',
    ],
    [
      'for a delimiter missing among words',
      '1,Ana,AM Account Manager,Denver,80000,USD,5,2020-01-01',
    ],
    [
      'for a delimiter missing behind pay',
      '1,Ana,AM,Account Manager,Denver,80000USD,12000,2020-01-01',
    ],
    [
      'for a delimiter missing at the end',
      '1,Ana,AM,Account Manager,Denver,80000,USD,120002020-01-01',
    ],
    ['with a city that no whole row has', '1,Ana,AM,Account Manager,Denvre Notes,80000,USD'],
  ])('are reported %s', async (_, row) => {
    const { rows, problems } = await take(
      [person('8', ',12000,2020-01-01'), row, person('9', ',12000,2020-01-01')],
      ',target_variable,hire_date',
    );
    expect(rows.map(({ employeeId }) => employeeId)).toEqual(['8', '9']);
    expect(problems.kept.map(brief)).toEqual(['ragged 3: row-left-out']);
  });

  it('are the last of a file that was cut off where nothing ends it', async () => {
    const { rows, problems } = await read(
      `${HEADER},notes,more\n${person('1', ',x,y')}\n${person('2', ',x')}`,
    );
    expect(rows).toHaveLength(1);
    expect(problems.kept.map(brief)).toEqual(['cut-off 3: row-left-out']);
  });
});

describe('rows of people who have left, and of vacant posts', () => {
  it.each([
    ['Status', 'Terminated', 'Ben', 'Ben, Terminated'],
    ['Employment status', 'Inactive - resigned', 'Ben', 'Ben, Inactive - resigned'],
    ['Статус', 'Уволена', 'Анна', 'Анна, Уволена'],
    ['Active', 'No', 'Ben', 'Ben, No'],
    ['Termination Date', '2025-03-01', 'Ben', 'Ben, 2025-03-01'],
    ['Last working day', '03/04/2025', 'Ben', 'Ben, 03/04/2025'],
    ['Notes', '', 'Open position', 'Open position'],
    ['Notes', '', 'TBH', 'TBH'],
    ['Notes', '', '(Vacant)', '(Vacant)'],
    ['Примечание', '', 'Вакансия', 'Вакансия'],
  ])('are left out by name: %s is %s, of %s', async (header, cell, name, found) => {
    const rows = [person('1', ','), person('2', ','), person('3', `,${cell}`, name)];
    const { rows: read, problems } = await take(rows, `,${header}`);
    expect(read.map(({ employeeId }) => employeeId)).toEqual(['1', '2']);
    expect(problems.kept).toMatchObject([{ kind: 'not-employed', line: 4, found }]);
    const all = await take(rows, `,${header}`, { otherRows: 'read' });
    expect(all.rows).toHaveLength(3);
  });

  it.each([
    ['Status', 'On leave', 'Ben'],
    ['Status', 'Full time', 'Ben'],
    ['Active', 'Yes', 'Ben'],
    ['Termination Date', '2027-03-01', 'Ben'],
    ['Termination Date', 'n/a', 'Ben'],
    ['Notes', 'Terminated the contract with Acme', 'Ben'],
    ['Notes', '', 'Vacanti Openshaw'],
    ['Notes', '', 'Tbilisi Left'],
  ])('are not taken for such where %s is %s, of %s', async (header, cell, name) => {
    const { rows } = await take([person('1', ','), person('3', `,${cell}`, name)], `,${header}`);
    expect(rows).toHaveLength(2);
  });
});

describe('rows that are no people', () => {
  it.each([
    ['Total,,,,,164500,', 'total-row'],
    ['Average,,,,,82250,USD', 'total-row'],
    [',Grand total:,,,,164500,', 'total-row'],
    ['Итого по отделу,,,,,164500,RUB', 'total-row'],
    ['ВСЕГО: 2,,,,,164500,', 'total-row'],
    [',,,,Total,164500,', 'total-row'],
    ['Confidential – HR only,,,,,,', 'note-row'],
    ['# end of active staff', 'note-row'],
    [',,,,,164500,USD', 'no-person'],
    ['99,,,,,164500,USD', 'no-person'],
    [HEADER, 'repeated-header'],
  ])('%s', async (row, kind) => {
    const { rows, problems } = await take([person('1'), person('2'), row]);
    expect(rows).toHaveLength(2);
    expect(problems.kept).toMatchObject([{ kind, effect: 'row-left-out', line: 4 }]);
  });

  it('stand below the header where they say what it holds', async () => {
    expect(await briefs(['(text),(text),(text),(text),(text),[USD],[ISO]', person('1')])).toEqual([
      'unit-row 2: row-left-out',
    ]);
    expect(await briefs(['Required,Required,,Optional,,,', person('1')])).toEqual([
      'unit-row 2: row-left-out',
    ]);
  });

  it('say nothing about the units of people', async () => {
    const { fullTime } = await inspect(
      `${HEADER},fte\n${person('1', ',1')}\n${person('2', ',0.5')}\nTotal,,,,,160000,,1.5\n`,
    );
    expect(fullTime).toMatchObject({ sure: 'certain', value: 1 });
  });

  it('are read like the others where the person says so', async () => {
    const rows = [person('1'), 'Sum,Sum Lee,,,,99000,USD'];
    const idsOf = async (chosen: RosterChoices) =>
      (await take(rows, '', chosen)).rows.map(({ employeeId }) => employeeId);
    expect(await idsOf({})).toEqual(['1']);
    expect(await idsOf({ otherRows: 'read' })).toEqual(['1', 'Sum']);
  });

  it('are not people of these names', async () => {
    const { rows } = await take([
      person('1', '', 'Total Recall'),
      person('2', '', 'Max Mean'),
      person('Sum', '', 'Ana Sum'),
    ]);
    expect(rows).toHaveLength(3);
  });
});

describe('several rows of one id', () => {
  const history = [
    'E1,Ana,AM,Account Manager,Denver,70000,USD,2021-01-01',
    'E1,Ana,AM,Account Manager,Denver,84500,USD,2025-01-01',
    'E2,Ben,AM,Account Manager,Denver,80000,USD,2024-01-01',
    'E1,Ana,AM,Account Manager,Denver,78000,USD,2023-01-01',
    'E1,Ana,AM,Account Manager,Denver,99000,USD,2027-01-01',
  ];
  const payOf = async (repeats: RosterChoices['repeats']) =>
    (await take(history, ',Effective Date', { repeats })).rows.map((row) => [
      row.employeeId,
      row.baseHundredths / 100,
    ]);

  it('are asked about where days tell them apart, the latest first', async () => {
    const { repeats, questions, columns } = await inspect(
      `${HEADER},Effective Date\n${history.join('\n')}\n`,
    );
    expect(questions).toEqual([{ kind: 'repeats' }]);
    expect(repeats.alternatives[0]).toEqual({ kind: 'newest', column: 7, order: 'ymd' });
    expect(columns.levelSince.value).toBeNull();
  });

  it('count as the person says', async () => {
    expect(await payOf({ kind: 'newest', column: 7, order: 'ymd' })).toEqual([
      ['E1', 84_500],
      ['E2', 80_000],
    ]);
    expect(await payOf({ kind: 'last' })).toEqual([
      ['E1', 99_000],
      ['E2', 80_000],
    ]);
    expect(await payOf({ kind: 'first' })).toEqual([
      ['E1', 70_000],
      ['E2', 80_000],
    ]);
  });

  it('offer both orders where days do not tell theirs', async () => {
    const rows = history.slice(0, 3).map((row) => row.replace(/(\d{4})-\d\d-\d\d$/, '03/04/$1'));
    const { repeats } = await inspect(`${HEADER},From\n${rows.join('\n')}\n`);
    expect(repeats.alternatives.slice(0, 2)).toEqual([
      { kind: 'newest', column: 7, order: 'dmy' },
      { kind: 'newest', column: 7, order: 'mdy' },
    ]);
  });

  it('name the row that counts', async () => {
    const { problems } = await take(history, ',Effective Date', {
      repeats: { kind: 'newest', column: 7, order: 'ymd' },
    });
    expect(problems.kept.map(({ kind, line, facts }) => [kind, line, facts['first']])).toEqual([
      ['superseded-row', 2, 3],
      ['superseded-row', 5, 3],
      ['superseded-row', 6, 3],
    ]);
  });
});

describe('quotation marks in cells that are not quoted', () => {
  it('are told, and kept where they belong to the text', async () => {
    const { rows, problems } = await take([
      person('1', '', 'Ana "Bo" Lima'),
      person('2', '', '5" P'),
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['Ana "Bo" Lima', '5" P']);
    expect(problems.kept.map(brief)).toEqual(['loose-quote 2: kept', 'loose-quote 3: kept']);
  });

  it('leave the row out where a delimiter before one is missing', async () => {
    // Of 2,"Lima, Bo" the first comma is missing: as many cells, but not the same.
    expect(
      await briefs(
        [person('1', ',x,"a ""b"""'), '2"Lima, Bo",AM,Account Manager,Denver,80000,USD,x,y'],
        ',n,m',
      ),
    ).toEqual(['torn-quote 3: row-left-out']);
  });

  it('are no fault where they are written twice in a quoted cell', async () => {
    expect(await briefs([person('1', '', '"Ana ""Bo"" Lima, ""x"""')])).toEqual([]);
  });
});

describe('control characters', () => {
  const bells = Array.from({ length: 31 }, (_, code) => String.fromCharCode(code + 1))
    .filter((character) => !'\t\n\r'.includes(character))
    .join('');

  it('do not refuse the file, and are named in their cell', async () => {
    const { rows, problems } = await take([person('1', '', `An${bells}a`), person('2')]);
    expect(rows.map(({ name }) => name)).toEqual([`An${bells}a`, 'P 2']);
    expect(problems.kept.map(brief)).toEqual(['control-character 2:name: kept']);
  });
});

describe('the work of reading', () => {
  const ALLOWED = 1_000;

  /** Characters that patterns have been given while a file is read, and patterns that got a long cell. */
  async function countWork(text: string): Promise<{ characters: number; long: Set<string> }> {
    const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
    const exec = RegExp.prototype.exec;
    let characters = 0;
    const long = new Set<string>();
    RegExp.prototype.exec = function (subject: string) {
      // A pattern that goes on in the same text sees only the rest.
      const length = String(subject).length - (this.global || this.sticky ? this.lastIndex : 0);
      characters += length;
      if (length > ALLOWED) long.add(this.source);
      return exec.call(this, subject);
    };
    try {
      const inspection = await inspect(text, {
        currencyOf: [],
        payUnit: 'year',
        variableUnit: 'amount-a-year',
        fullTime: 1,
        payHolds: 'full-time-rate',
      });
      if (inspection.settings) await read(text, inspection.settings);
    } finally {
      Object.defineProperty(RegExp.prototype, 'exec', original);
    }
    return { characters, long };
  }

  const columns = [
    'hire_date',
    'base_salary',
    'currency',
    'target_variable',
    'fte',
    'level',
    'city',
    'gender',
    'ready',
    'manager_id',
    'name',
  ] as const;

  it('grows with the file and no faster: rows whose quotation marks nobody closes', async () => {
    const parsedOf = async (size: number): Promise<number> => {
      const { Parser } = Papa;
      let characters = 0;
      const counted = function (options: object) {
        const parser = new Parser(options) as unknown as { parse: (...of: unknown[]) => unknown };
        const { parse } = parser;
        parser.parse = (text, ...more) => {
          characters += String(text).length;
          return parse.call(parser, text, ...more);
        };
        return parser;
      };
      (Papa as { Parser: unknown }).Parser = counted;
      try {
        const rows = Array.from({ length: size }, (_, index) => person(String(index)));
        rows.splice(size - 2, 0, '8,"A', '9,"B');
        await take(rows);
      } finally {
        (Papa as { Parser: unknown }).Parser = Parser;
      }
      return characters;
    };
    const small = await parsedOf(2_000);
    expect(small).toBeGreaterThan(2_000);
    expect(await parsedOf(4_000)).toBeLessThan(small * 2.2);
  });

  it('grows with the file and no faster: two rows of everybody', () => {
    const looksOf = (people: number): number => {
      let looks = 0;
      const record = (index: number, day: string): readonly string[] =>
        new Proxy([`E${index}`, 'Ana', day], {
          get: (cells, key, self) => {
            looks += 1;
            return Reflect.get(cells, key, self) as unknown;
          },
        });
      const sample = ['2024-01-01', '2025-01-01'].flatMap((day) =>
        Array.from({ length: people }, (_, index) => record(index, day)),
      );
      expect(guessRepeats(sample, 0, '2026-01-01').alternatives[0]).toMatchObject({ column: 2 });
      return looks;
    };
    expect(looksOf(2_000)).toBeLessThan(looksOf(1_000) * 2.2);
  });

  it.each(columns)('grows with the file and no faster: a long cell under %s', async (column) => {
    const cellOf = (size: number) => `1${' .-/'.repeat(size / 8)}${' '.repeat(size / 2)}-1`;
    const file = (size: number) => {
      const cells = { ...SOUND, [column]: cellOf(size) };
      return `${Object.keys(cells).join(',')}\n${Object.values(SOUND).join(',')}\n${Object.values(cells).join(',')}\n`;
    };
    const [small, large] = [await countWork(file(4_000)), await countWork(file(8_000))];
    expect(large.characters).toBeLessThan(small.characters * 2.2);
    // Only patterns of one class see a long cell: they cannot go back and try again.
    const single =
      /^(?:\(\?!\[[^\]]*\]\))?(?:\\[pPsSdD](?:\{\w+\})?|\[(?:[^\]\\]|\\.)*\])\+?(?:\|\[(?:[^\]\\]|\\.)*\])?$/;
    const other = [...large.long].filter((source) => !single.test(source));
    expect(other.filter((source) => !LINEAR.has(source))).toEqual([]);
  });
});

/** Patterns over whole texts that begin at one place or go on from where they were. */
const LINEAR = new Set<string>([
  '^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$',
  '^[\\s,;"\\ufeff]*$',
]);

const SOUND = {
  id: '7',
  name: 'Ana',
  role: 'AM',
  level: 'Account Manager',
  city: 'Denver',
  base_salary: '85000',
  currency: 'USD',
  target_variable: '8000',
  fte: '1',
  hire_date: '2020-01-01',
  level_since: '2021-01-01',
  manager_id: '',
  gender: 'f',
  ready: 'yes',
};
