import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { knownLocales } from '../../../src/i18n/messages.ts';
import type { AmountReading } from '../../../src/i18n/read-amount.ts';
import { readAmount } from '../../../src/i18n/read-amount.ts';

const one = (value: number, currency: string | null = null): AmountReading => ({
  kind: 'one',
  value,
  currency,
});
const two = (grouped: number, decimal: number, currency: string | null = null): AmountReading => ({
  kind: 'two',
  grouped,
  decimal,
  currency,
});
const none = (fault: Extract<AmountReading, { kind: 'none' }>['fault']): AmountReading => ({
  kind: 'none',
  fault,
});

describe('an amount with one reading', () => {
  test.each<[string, AmountReading]>([
    ['85000', one(85_000)],
    [' 85000 ', one(85_000)],
    ['0085000', one(85_000)],
    ['1000000000000', one(1e12)],
    ['0', one(0)],
    ['-0', one(0)],
    // Thousands by every separator.
    ['1,085,000', one(1_085_000)],
    ['1.085.000', one(1_085_000)],
    ['85 000', one(85_000)],
    ['85\u00a0000', one(85_000)],
    ['85\u202f000', one(85_000)],
    ['85\u2009000', one(85_000)],
    ["85'000", one(85_000)],
    ['85’000', one(85_000)],
    ['1 085 000', one(1_085_000)],
    // Decimals by dot and comma.
    ['85000.5', one(85_000.5)],
    ['85000,50', one(85_000.5)],
    ['85 000,50', one(85_000.5)],
    ['85,000.50', one(85_000.5)],
    ['85.000,50', one(85_000.5)],
    ['85’000.50', one(85_000.5)],
    ['1,085,000.505', one(1_085_000.505)],
    ['85 000.500', one(85_000.5)],
    ['1234.567', one(1_234.567)],
    ['12,3456', one(12.3456)],
    ['0.125', one(0.125)],
    ['.5', one(0.5)],
    ['85000.', one(85_000)],
    // Currencies before and after.
    ['$85000', one(85_000, 'USD')],
    ['US$ 85000', one(85_000, 'USD')],
    ['85000 $', one(85_000, 'USD')],
    ['85 000 $', one(85_000, 'USD')],
    ['85000 USD', one(85_000, 'USD')],
    ['usd 85000', one(85_000, 'USD')],
    ['$85000 USD', one(85_000, 'USD')],
    ['$85000 CAD', one(85_000, 'CAD')],
    ['C$85000', one(85_000, 'CAD')],
    ['€85000', one(85_000, 'EUR')],
    ['85 000,50 €', one(85_000.5, 'EUR')],
    ['£85000', one(85_000, 'GBP')],
    ['85 000 ₽', one(85_000, 'RUB')],
    ['85 000 руб.', one(85_000, 'RUB')],
    ['руб. 85000', one(85_000, 'RUB')],
    ['руб.85000', one(85_000, 'RUB')],
    ['USD85000', one(85_000, 'USD')],
    ['-$.5', one(-0.5, 'USD')],
    ['85000 рублей', one(85_000, 'RUB')],
    ['85 000 долл. США', one(85_000, 'USD')],
    ['CHF 85’000.50', one(85_000.5, 'CHF')],
    // Scales.
    ['85k', one(85_000)],
    ['85K', one(85_000)],
    ['$85k', one(85_000, 'USD')],
    ['85.3k', one(85_300)],
    ['85,5 тыс.', one(85_500)],
    ['85 тыс. руб.', one(85_000, 'RUB')],
    ['85 т.р.', one(85_000, 'RUB')],
    ['85к', one(85_000)],
    ['1.2M', one(1_200_000)],
    ['1,2 млн', one(1_200_000)],
    ['1,2 млн руб.', one(1_200_000, 'RUB')],
    ['85k USD', one(85_000, 'USD')],
    // Signs.
    ['-85000', one(-85_000)],
    ['\u221285000', one(-85_000)],
    ['–85000', one(-85_000)],
    ['-$85000', one(-85_000, 'USD')],
    ['$-85000', one(-85_000, 'USD')],
    ['(85000)', one(-85_000)],
    ['($85 000)', one(-85_000, 'USD')],
    ['$(85 000.50)', one(-85_000.5, 'USD')],
    ['+85000', one(85_000)],
    // Full-width characters.
    ['８５０００', one(85_000)],
    ['＄８５，０００．５０', one(85_000.5, 'USD')],
  ])('%j', (text, reading) => {
    expect(readAmount(text)).toEqual(reading);
  });
});

describe('an amount whose separator may group or begin the decimals', () => {
  test.each<[string, AmountReading]>([
    ['85,000', two(85_000, 85)],
    ['1.234', two(1_234, 1.234)],
    ['$85,000', two(85_000, 85, 'USD')],
    ['-1.234', two(-1_234, -1.234)],
    ['(1,234)', two(-1_234, -1.234)],
    ['85.250k', two(85_250_000, 85_250)],
    ['１．２３４', two(1_234, 1.234)],
  ])('%j', (text, reading) => {
    expect(readAmount(text)).toEqual(reading);
  });
});

describe('a text that is no amount', () => {
  test.each<[string, AmountReading]>([
    ['', none('empty')],
    [' \u00a0\u202f', none('empty')],
    ['8'.repeat(10_000), none('too-long')],
    [' '.repeat(10_000), none('too-long')],
    ['1e5', none('exponent')],
    ['1E+12', none('exponent')],
    ['1.5e-3', none('exponent')],
    ['12.34.56', none('separators')],
    ['12,34,56', none('separators')],
    ['1,00,000', none('separators')],
    ['1.234,567.89', none('separators')],
    ['85 00', none('separators')],
    ['85  000', one(85_000)],
    ['1 234.567.890', none('separators')],
    ["1'234 567", none('separators')],
    ['1,,234', none('separators')],
    ['€85000 USD', none('two-currencies')],
    ['99999999999999999999', none('too-large')],
    ['9999999999999M', none('too-large')],
    ['NaN', none('not-a-number')],
    ['Infinity', none('not-a-number')],
    ['-Infinity', none('not-a-number')],
    ['$', none('not-a-number')],
    ['-', none('not-a-number')],
    ['k', none('not-a-number')],
    ['.', none('not-a-number')],
    ['()', none('not-a-number')],
    ['..5', none('not-a-number')],
    ['(85000', none('not-a-number')],
    ['(-85000)', none('not-a-number')],
    ['--85000', none('not-a-number')],
    ['85000-90000', none('not-a-number')],
    ['85²', none('not-a-number')],
    ['٨٥', none('not-a-number')],
    ['0x14', none('not-a-number')],
    ['85 apples', none('not-a-number')],
    ['about 85000', none('not-a-number')],
    ['<b>85000</b>', none('not-a-number')],
    ['__proto__', none('not-a-number')],
  ])('%j', (text, reading) => {
    expect(readAmount(text)).toEqual(reading);
  });
});

describe.each(knownLocales)('what %s writes', (locale) => {
  const language = languageOf(locale);
  const valuesOf = (reading: AmountReading): number[] =>
    reading.kind === 'none'
      ? []
      : reading.kind === 'one'
        ? [reading.value]
        : [reading.grouped, reading.decimal];

  test('money can be read again, sign and currency included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.constantFrom('USD', 'EUR', 'RUB', 'GBP', 'CHF'),
        (amount, currency) => {
          const reading = readAmount(language.money(amount, currency));
          expect(valuesOf(reading)).toContain(amount);
          expect(reading).toMatchObject({ currency });
        },
      ),
    );
  });

  test('a number with decimals can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(valuesOf(readAmount(language.number(value, 2)))).toContain(value);
      }),
    );
  });
});

test('no text makes it throw or give anything but finite numbers', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(..."0123456789.,\u00a0\u202f ’'-−()$€kKтысM") }),
      ),
      (text) => {
        const reading = readAmount(text);
        if (reading.kind === 'one') expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.kind === 'two') {
          expect(Math.abs(reading.grouped)).toBeGreaterThan(Math.abs(reading.decimal));
        }
      },
    ),
  );
});
