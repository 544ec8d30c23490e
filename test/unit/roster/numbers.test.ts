import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCellSigns, NUMBER_NOTATIONS } from '../../../src/roster/values/number-notation.ts';
import { guessNotation } from '../../../src/roster/values/guess-notation.ts';
import type { NumberNotation } from '../../../src/roster/values/number-notation.ts';
import { readNumberCell } from '../../../src/roster/values/read-money.ts';
import { toHundredths } from '../../../src/roster/rows/pay-columns.ts';
import { offered } from '../../../src/roster/understanding.ts';

const runs = { seed: 20_261_126, numRuns: 500 };

const notation = (
  decimal: NumberNotation['decimal'],
  thousands: NumberNotation['thousands'] = null,
  threeDecimals = false,
): NumberNotation => ({ decimal, thousands, threeDecimals });

describe('signs of a cell', () => {
  it.each([
    ['85000', null, null, null],
    ['85000.5', '.', null, null],
    ['85000,50', ',', null, null],
    ['.5', '.', null, null],
    ['0.125', '.', null, null],
    ['1234.567', '.', null, null],
    ['85,000', null, null, ','],
    ['1.234', null, null, '.'],
    ['$85,000', null, null, ','],
    ['1,234,567', null, ',', null],
    ['1.234.567', null, '.', null],
    ['1,234.50', '.', ',', null],
    ['1.234,50', ',', '.', null],
    ['1 234 567', null, ' ', null],
    ['1\u00a0234,5', ',', ' ', null],
    ['1\u202f234', null, ' ', null],
    ['1\u2009234', null, ' ', null],
    ["1'234.50", '.', "'", null],
    ['1’234', null, "'", null],
    ['1 234,567', ',', ' ', null],
    // As India groups.
    ['12,34,567.00', '.', ',', null],
    ['1,23,456', null, ',', null],
    ['84500,-', ',', null, null],
    ['84.500,--', ',', '.', null],
    ['85 000 руб.', null, ' ', null],
    ['руб. 85 000,00', ',', ' ', null],
    ['US$ 85.000,00', ',', '.', null],
    ['', null, null, null],
    ['n/a', null, null, null],
  ])('%j', (cell, decimal, thousands, ambiguous) => {
    expect(readCellSigns(cell)).toEqual({ decimal, thousands, ambiguous });
  });

  it.each(['1.2.3', '1,2,345', '12 34', '1,234.567.890', "1'23"])('%j fits no notation', (cell) => {
    expect(readCellSigns(cell)).toBeNull();
  });
});

describe('notations to choose from', () => {
  it('hold what was understood, also of whole numbers', () => {
    expect(offered(guessNotation(['85000', '90000']))).toEqual([
      notation(null),
      ...NUMBER_NOTATIONS,
    ]);
  });

  it('hold each once, and where it is asked those in question alone', () => {
    expect(offered(guessNotation(['85000.50']))).toEqual(NUMBER_NOTATIONS);
    expect(offered(guessNotation(['85,000']))).toHaveLength(2);
  });
});

describe('notation of a column', () => {
  it.each<[string[], NumberNotation]>([
    [['85000', '90000'], notation(null)],
    [[], notation(null)],
    [['85000.50', '90000'], notation('.')],
    [['85000,50', '90000'], notation(',')],
    [['85,000.50', '90,000'], notation('.', ',')],
    [['85.000,50', '90.000'], notation(',', '.')],
    [['1,234,567', '85,000'], notation('.', ',')],
    [['1.234.567', '85.000'], notation(',', '.')],
    [['85 000', '1 200 000'], notation(null, ' ')],
    [['85 000,5', '90 000'], notation(',', ' ')],
    [["85'000.50"], notation('.', "'")],
    [['85000,5', '90.000'], notation(',', '.')],
  ])('%j', (cells, expected) => {
    expect(guessNotation(cells)).toMatchObject({ sure: 'certain', value: expected });
  });

  it.each<[string, string[], NumberNotation[]]>([
    ['thousands or decimals', ['1.234', '85.500'], [notation(',', '.'), notation('.', null, true)]],
    ['thousands or decimals', ['85,000'], [notation('.', ','), notation(',', null, true)]],
    ['decimals of two kinds', ['85000.50', '90000,50'], [notation('.'), notation(',')]],
    ['two whole notations', ['1,234.50', '1.234,50'], [notation('.', ','), notation(',', '.')]],
    ['a third decimal', ['99.5', '1.234'], [notation('.'), notation('.', null, true)]],
    ['both signs', ['85,000', '85.000'], [notation('.', ','), notation(',', '.')]],
    ['a space and a comma', ['85 000', '85,000'], [notation('.', ','), notation(',', ' ', true)]],
  ])('asks about %s: %j', (_, cells, alternatives) => {
    const guessed = guessNotation(cells);
    expect(guessed).toMatchObject({ sure: 'asked', value: null, alternatives });
    expect(guessed.examples.length).toBeGreaterThan(0);
    expect(cells).toEqual(expect.arrayContaining([...guessed.examples]));
  });

  it('takes the most frequent of several grouping signs, and says that it is not certain', () => {
    const guessed = guessNotation(['85 000', '90 000', "95'000"]);
    expect(guessed).toMatchObject({ sure: 'likely', value: notation(null, ' ') });
  });
});

describe('a number in the notation of its column', () => {
  it.each<[string, NumberNotation, number, string | null]>([
    ['85000', notation(null), 85_000, null],
    ['85,000', notation('.', ','), 85_000, null],
    ['85.000', notation(',', '.'), 85_000, null],
    ['85.000', notation('.', null, true), 85, null],
    ['85.000,25', notation(',', '.'), 85_000.25, null],
    ['85 000', notation(',', ' '), 85_000, null],
    ['85\u202f000,5', notation(',', ' '), 85_000.5, null],
    ["85'000", notation('.', "'"), 85_000, null],
    ['$85,000.00', notation('.', ','), 85_000, 'USD'],
    ['€ 85.000', notation(',', '.'), 85_000, 'EUR'],
    ['85 000 ₽', notation(',', ' '), 85_000, 'RUB'],
    ['85 000 руб.', notation(',', ' '), 85_000, 'RUB'],
    ['85000 USD', notation(null), 85_000, 'USD'],
    ['85k', notation(null), 85_000, null],
    ['(1,000)', notation('.', ','), -1000, null],
    ['８５０００', notation(null), 85_000, null],
  ])('%j', (cell, ofColumn, value, currency) => {
    expect(readNumberCell(cell, ofColumn)).toMatchObject({ ok: true, value, currency });
  });

  it.each<[string, NumberNotation, string]>([
    ['85.000', notation('.'), 'ambiguous-number'],
    ['85.000', notation(null), 'ambiguous-number'],
    ['85.000,5', notation('.', ','), 'mixed-notation'],
    ['85000,5', notation('.'), 'mixed-notation'],
    ['85 000', notation('.', ','), 'mixed-notation'],
    ["85'000", notation(',', ' '), 'mixed-notation'],
    ['85,000', notation('.', ' '), 'mixed-notation'],
    ['1.2.3', notation('.'), 'separators'],
    ['1e5', notation(null), 'exponent'],
    ['1E+05', notation('.'), 'exponent'],
    ['Infinity', notation(null), 'not-finite'],
    ['-inf', notation(null), 'not-finite'],
    ['NaN', notation(null), 'not-finite'],
    ['∞', notation(null), 'not-finite'],
    ['n/a', notation(null), 'not-a-number'],
    ['#REF!', notation(null), 'not-a-number'],
    ['=1+1', notation(null), 'not-a-number'],
    ['0x10', notation(null), 'not-a-number'],
    ['true', notation(null), 'not-a-number'],
    ['٨٥٠٠٠', notation(null), 'not-a-number'],
    ['€ 85 USD', notation(null), 'two-currencies'],
    ['99999999999999999999', notation(null), 'number-too-large'],
  ])('%j is none', (cell, ofColumn, kind) => {
    expect(readNumberCell(cell, ofColumn)).toMatchObject({ ok: false, kind });
  });

  it('reads back every number that is written in the notation of its column', () => {
    const written = fc.record({
      hundredths: fc.integer({ min: 0, max: 10 ** 11 }),
      decimal: fc.constantFrom('.' as const, ',' as const),
      space: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'),
      kind: fc.constantFrom('none', 'other', 'space', "'"),
      digits: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(written, ({ hundredths, decimal, space, kind, digits }) => {
        const value = Math.round(hundredths / 10 ** (2 - digits)) / 10 ** digits;
        const other = decimal === '.' ? ',' : '.';
        const sign = { none: '', other, space, "'": "'" }[kind] ?? '';
        const [whole = '', part = ''] = value.toFixed(digits).split('.');
        const text =
          whole.replaceAll(/\B(?=(\d{3})+$)/g, sign) + (digits === 0 ? '' : `${decimal}${part}`);
        const thousands =
          kind === 'none' ? null : kind === 'space' ? ' ' : kind === 'other' ? other : "'";
        const cell = readNumberCell(text, { decimal, thousands, threeDecimals: false });
        expect(cell).toMatchObject({ ok: true, value, currency: null });
        expect(toHundredths(value)).toBe(Math.round(value * 100));
      }),
      runs,
    );
  });

  it('a notation that is certain reads every cell it was taken from', () => {
    const cell = fc
      .tuple(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(',', '.', ' ', "'"),
        fc.nat(999),
        fc.constantFrom('', '.5', ',25'),
      )
      .map(([head, sign, tail, end]) => `${head}${sign}${String(tail).padStart(3, '0')}${end}`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const guessed = guessNotation(cells);
        if (guessed.sure !== 'certain') return;
        for (const text of cells) {
          if (readCellSigns(text) === null) continue;
          expect(readNumberCell(text, guessed.value), JSON.stringify(cells)).toMatchObject({
            ok: true,
          });
        }
      }),
      runs,
    );
  });

  it('rounds once, half up, without the noise of binary fractions', () => {
    expect([1.005, 0.615, 85_000.555, 10.075].map(toHundredths)).toEqual([
      101, 62, 8_500_056, 1008,
    ]);
  });
});
