import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEncoding } from '../../../src/roster/roster-source.ts';
import type { NumberNotation } from '../../../src/roster/values/number-notation.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { encodeText } from '../../fixtures/encode-text.ts';
import { inspect, read } from '../../fixtures/read-roster-text.ts';

const ENGLISH = [
  'Employee ID',
  'Full name',
  'Job title',
  'Level',
  'City',
  'Base salary',
  'Currency',
  'Target variable',
  'FTE',
  'Hire date',
  'Rating',
];
const RUSSIAN = [
  'Табельный номер',
  'ФИО',
  'Должность',
  'Грейд',
  'Город',
  'Оклад в год',
  'Валюта',
  'Целевая премия',
  'Ставка',
  'Дата приёма',
  'Оценка',
];
const LEVELS = { en: 'Senior Account Manager', ru: 'Старший менеджер по работе с клиентами' };
const CITIES = { en: 'Denver', ru: 'Денвер' };

/** Letters that every encoding of the language has. */
const words = {
  en: fc.stringMatching(/^[A-Za-zé][A-Za-zéñü ,;"'=+-]{0,20}[A-Za-z]$/),
  ru: fc.stringMatching(/^[А-Яа-яЁё][А-Яа-яЁё ,;"«»№=+-]{0,20}[А-Яа-я]$/),
};

const person = (locale: 'en' | 'ru') =>
  fc.record({
    name: words[locale],
    role: words[locale],
    base: fc.integer({ min: 100, max: 999_999_999 }),
    variable: fc.option(fc.integer({ min: 100_000, max: 99_999_999 }), { nil: null }),
    fte: fc.constantFrom(100, 80, 62.5, 50),
    hired: fc.option(
      fc.date({ min: new Date('1985-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }),
      { nil: null },
    ),
    rating: fc.constantFrom('', '3', '4.5', 'A'),
  });

interface Writing {
  encoding: TextEncoding;
  mark: boolean;
  delimiter: ',' | ';' | '\t';
  lineEnd: '\n' | '\r\n' | '\r';
  decimal: '.' | ',';
  thousands: '' | 'other' | ' ' | '\u00a0' | '\u202f' | "'";
  order: 'ymd' | 'dmy' | 'mdy';
  quoteAll: boolean;
  note: boolean;
}

const writing = (locale: 'en' | 'ru'): fc.Arbitrary<Writing> =>
  fc
    .record({
      encoding: fc.constantFrom<TextEncoding>(
        'utf-8',
        'utf-16le',
        'utf-16be',
        locale === 'en' ? 'windows-1252' : 'windows-1251',
      ),
      mark: fc.boolean(),
      delimiter: fc.constantFrom<Writing['delimiter']>(',', ';', '\t'),
      lineEnd: fc.constantFrom<Writing['lineEnd']>('\n', '\r\n', '\r'),
      decimal: fc.constantFrom<Writing['decimal']>('.', ','),
      thousands: fc.constantFrom<Writing['thousands']>('', 'other', ' ', '\u00a0', '\u202f', "'"),
      order: fc.constantFrom<Writing['order']>('ymd', 'dmy', 'mdy'),
      quoteAll: fc.boolean(),
      note: fc.boolean(),
    })
    // The encodings of Windows have no narrow space.
    .map((made) =>
      made.encoding.startsWith('windows') && made.thousands === '\u202f'
        ? { ...made, thousands: '\u00a0' }
        : made,
    );

function writeAmount(hundredths: number, { decimal, thousands }: Writing): string {
  const [whole = '', part = ''] = (hundredths / 100).toFixed(2).split('.');
  const sign = thousands === 'other' ? (decimal === '.' ? ',' : '.') : thousands;
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, sign)}${decimal}${part}`;
}

function writeDay(date: string, { order }: Writing): string {
  const [y = '', m = '', d = ''] = date.split('-');
  return order === 'ymd' ? date : order === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
}

describe.each(['en', 'ru'] as const)('a roster in %s', (locale) => {
  it('reads back whatever way it is written', async () => {
    const people = fc.array(person(locale), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(people, writing(locale), async (team, way) => {
        const { delimiter, lineEnd } = way;
        const cellsOf = team.map((one, index) => [
          `E${index}`,
          one.name,
          one.role,
          LEVELS[locale],
          CITIES[locale],
          writeAmount(one.base, way),
          'USD',
          one.variable === null ? '' : writeAmount(one.variable, way),
          `${String(one.fte).replace('.', way.decimal)} %`,
          one.hired === null ? '' : writeDay(one.hired.toISOString().slice(0, 10), way),
          one.rating,
        ]);
        const write = (cell: string): string =>
          way.quoteAll || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const lines = [locale === 'en' ? ENGLISH : RUSSIAN, ...cellsOf].map((cells) =>
          cells.map(write).join(delimiter),
        );
        const text = `${[...(way.note ? [`sep=${delimiter}`] : []), ...lines].join(lineEnd)}${lineEnd}`;
        const bytes = encodeText(text, way.encoding, way.mark && way.encoding.startsWith('utf'));

        const thousands =
          way.thousands === 'other'
            ? way.decimal === '.'
              ? ','
              : '.'
            : way.thousands.trim() === '' && way.thousands !== ''
              ? ' '
              : way.thousands || null;
        const notation = {
          decimal: way.decimal,
          thousands,
          threeDecimals: false,
        } as NumberNotation;
        // What the file leaves open is answered; what it says must be understood by itself.
        const seen = await inspect(bytes);
        const asked = new Set(seen.questions.map(({ kind }) => kind));
        const chosen: RosterChoices = {
          ...(asked.has('encoding') || seen.encoding.sure === 'likely'
            ? { encoding: way.encoding }
            : {}),
          ...(asked.has('numbers')
            ? { numbers: { baseSalary: notation, targetVariable: notation } }
            : {}),
          ...(asked.has('dates') ? { dates: { hireDate: way.order } } : {}),
          // Nobody is paid what is made up here.
          payUnit: 'year',
          variableUnit: 'amount-a-year',
          payHolds: 'full-time-rate',
        };
        expect(seen.delimiter.value).toBe(delimiter);
        if (!('encoding' in chosen) && /[^\0-\x7f]/.test(text))
          expect(seen.encoding.value).toBe(way.encoding);

        const { rows, problems } = await read(bytes, chosen);
        expect(problems.kept.filter(({ kind }) => !kind.startsWith('implausible'))).toEqual([]);
        expect(
          rows.map((row) => ({
            name: row.name,
            role: row.role,
            levelId: row.levelId,
            placeId: row.placeId,
            base: row.baseHundredths,
            variable: row.targetVariableHundredths,
            fte: row.fte,
            hired: row.hireDate,
            rating: row.rating,
          })),
        ).toEqual(
          team.map((one) => ({
            name: one.name,
            role: one.role,
            levelId: 'senior-account-manager',
            placeId: 'denver-co',
            base: one.base,
            variable: one.variable,
            fte: one.fte / 100,
            hired: one.hired?.toISOString().slice(0, 10) ?? null,
            rating: one.rating === '' ? null : one.rating,
          })),
        );
      }),
      { seed: 20_261_126, numRuns: 400 },
    );
  }, 60_000);
});

it('pieces of any size give the same rows', async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, index) => `${index};"Zoë ""${index}""\r\nx";r;l;c;85 000,5${index % 10};EUR`,
  );
  const bytes = encodeText(
    `id;name;role;level;city;base_salary;currency\r\n${rows.join('\r\n')}\r\n`,
    'utf-8',
  );
  const whole = await read(bytes);
  const { inspectRoster } = await import('../../../src/roster/inspect-roster.ts');
  const { readRoster } = await import('../../../src/roster/read-roster.ts');
  const { KNOWN_NAMES } = await import('../../fixtures/known-names.ts');
  for (const size of [1_000, 4_097, 65_536]) {
    const source = {
      name: 't.csv',
      size: bytes.length,
      read: async (start: number, end: number) => bytes.subarray(start, end),
      async *stream() {
        for (let start = 0; start < bytes.length; start += size)
          yield bytes.subarray(start, start + size);
      },
    };
    const inspection = await inspectRoster(source, KNOWN_NAMES);
    if (inspection.kind === 'refused' || inspection.settings === null) throw new Error('not read');
    expect(await readRoster(source, inspection.settings, KNOWN_NAMES)).toEqual(whole);
  }
});
