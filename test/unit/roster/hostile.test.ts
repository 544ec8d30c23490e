import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import { readRanges } from '../../../src/roster/ranges/read-ranges.ts';
import { inspectRanges } from '../../../src/roster/ranges/inspect-ranges.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import { NAUGHTY_STRINGS } from '../../fixtures/naughty-strings.ts';
import { read, refusal, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const seed = 20_261_126;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('hostile files', () => {
  it('a million quotation marks', async () => {
    expect(await refusal(`${SHORT_HEADER}\n${'"'.repeat(1_000_001)}`)).toMatchObject({
      kind: 'unclosed-quote',
    });
    expect(await refusal(`${SHORT_HEADER}\n${'"a'.repeat(1_000_000)}`)).toMatchObject({ line: 2 });
    const pairs = (count: number) =>
      `${SHORT_HEADER}\n${shortRow('1', '1')}\n${'"x",'.repeat(count)}\n`;
    expect((await read(pairs(100_000))).problems.kept).toMatchObject([{ kind: 'ragged', line: 3 }]);
    expect(await refusal(pairs(300_000))).toMatchObject({ kind: 'endless-record', line: 3 });
  });

  it('a million delimiters in one line', async () => {
    const { problems } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '1')}${','.repeat(400_000)}x\n`,
    );
    expect(problems.kept).toMatchObject([{ kind: 'ragged', facts: { cells: 400_007 } }]);
  });

  it('a header of ten megabytes', async () => {
    expect(
      await refusal(`${'a'.repeat(5_000_000)},${'b'.repeat(5_000_000)}\n1,2\n`),
    ).not.toBeNull();
  });

  it('thirty thousand different words in every column', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) => `${index},n${index},r${index},l${index},c${index},1,USD`,
    );
    const { unknownTexts, rows: people } = await read(`${SHORT_HEADER}\n${rows.join('\n')}\n`);
    expect(people).toHaveLength(30_000);
    expect(unknownTexts.city).toHaveLength(200);
  });

  it.each(NAUGHTY_STRINGS.filter((text) => !text.includes('\0') && text.trim() !== ''))(
    'keeps %j as it is, whatever a program would make of it',
    async (text) => {
      const file = `${SHORT_HEADER}\n1,${quoted(text)},${quoted(text)},l,c,1,USD\n`;
      const { rows } = await read(file);
      expect(rows[0]?.role).toBe(rows[0]?.name);
      const visible = text.toWellFormed().replaceAll(/\r\n?/g, '\n').trim();
      const shown = rows[0]?.name ?? '';
      // Marks of direction are taken away; every other character stays.
      expect(
        [...visible]
          .filter((character) => !/\p{Cf}/u.test(character) && character.trim() !== '')
          .join(''),
      ).toBe(
        [...shown]
          .filter((character) => !/\p{Cf}/u.test(character) && character.trim() !== '')
          .join(''),
      );
    },
  );

  it('formulas are texts', async () => {
    const { rows } = await read(`${SHORT_HEADER}\n1,"=HYPERLINK(""x"")",+1+1,@SUM,-2,1,USD\n`);
    expect(rows[0]).toMatchObject({
      name: '=HYPERLINK("x")',
      role: '+1+1',
      level: '@SUM',
      city: '-2',
    });
  });

  it('whatever the bytes, there is a refusal, a question or a roster', async () => {
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            ',',
            ';',
            '\t',
            '\n',
            '\r',
            '\r\n',
            'id',
            'name',
            '1.234',
            '03/04/2025',
            '\ufeff',
            '\0',
            '=',
            'sep=;',
            'Оклад',
            'base_salary',
            '__proto__',
            ' ',
            '€',
            '\u2028',
          ),
          { maxLength: 60 },
        )
        .map((words) => new TextEncoder().encode(words.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (bytes) => {
        const source = sourceOfBytes('t.csv', bytes);
        const inspection = await inspectRoster(source, KNOWN_NAMES);
        if (inspection.kind === 'refused') return;
        expect(inspection.settings === null).toBe(inspection.questions.length > 0);
        // Whatever is asked, any answer can be read.
        const column = (index: number): number => index % inspection.header.length;
        const columns = Object.fromEntries(
          Object.keys(inspection.columns).map((field, index) => [field, column(index)]),
        );
        const answers: RosterChoices = {
          encoding: inspection.encoding.value ?? 'windows-1251',
          columns,
          numbers: {
            baseSalary: { decimal: ',', thousands: ' ', threeDecimals: false },
            targetVariable: { decimal: '.', thousands: null, threeDecimals: true },
            fte: { decimal: '.', thousands: null, threeDecimals: false },
          },
          dates: { hireDate: 'dmy', levelSince: 'serial-1900' },
          payUnit: 'month',
          variableUnit: 'percent-of-base',
          fullTime: 100,
          payHolds: 'actual-pay',
        };
        const mapped = await inspectRoster(source, KNOWN_NAMES, answers);
        if (mapped.kind === 'refused') throw new Error(JSON.stringify(mapped));
        const answered = await inspectRoster(source, KNOWN_NAMES, {
          ...answers,
          currencyOf: mapped.unknownTexts.currency.map(({ text }) => [text, null]),
          payPeriodOf: mapped.unknownTexts.payPeriod.map(({ text }) => [text, null]),
        });
        if (answered.kind === 'refused' || answered.settings === null) {
          throw new Error(
            JSON.stringify(answered.kind === 'refused' ? answered : answered.questions),
          );
        }
        const contents = await readRoster(source, answered.settings, KNOWN_NAMES);
        if (contents.kind === 'refused') return;
        const { counts, rows } = contents;
        expect(counts.records).toBe(counts.rows + counts.leftOut);
        for (const row of rows) {
          expect(Number.isSafeInteger(row.baseHundredths) && row.baseHundredths > 0).toBe(true);
          expect(row.fte > 0 && row.fte <= 1).toBe(true);
          expect(row.employeeId).not.toBe('');
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('the same for ranges', async () => {
    const cells = fc.constantFrom(
      '',
      '1',
      '85,000',
      '90.000',
      'x',
      '-1',
      '1e9',
      'Account Manager',
      'Denver',
      'USD',
      '"',
      '€5',
      '1 000',
    );
    const rows = fc.array(fc.array(cells, { minLength: 5, maxLength: 7 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = `level,city,min,mid,max,currency\n${table.map((cellsOf) => cellsOf.join(',')).join('\n')}\n`;
        const source = sourceOfBytes('t.csv', new TextEncoder().encode(text));
        const inspection = await inspectRanges(source, KNOWN_NAMES, {
          numbers: { decimal: '.', thousands: ',', threeDecimals: false },
          payUnit: 'year',
        });
        if (inspection.kind === 'refused' || inspection.settings === null) return;
        const contents = await readRanges(source, inspection.settings, KNOWN_NAMES);
        if (contents.kind === 'refused') return;
        for (const range of contents.ranges) {
          expect(range.minHundredths).toBeGreaterThan(0);
          expect(range.minHundredths).toBeLessThanOrEqual(range.midpointHundredths);
          expect(range.midpointHundredths).toBeLessThanOrEqual(range.maxHundredths);
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});
