import { describe, expect, it } from 'vitest';
import type { CellParser } from '../../../src/tables/cells.ts';
import {
  blankOr,
  flag,
  slug,
  slugList,
  socCode,
  decimal,
  wholeNumber,
  oneOf,
} from '../../../src/tables/cells.ts';

const whole = wholeNumber({ min: 1 });
const value = <T>(parse: CellParser<T>, cell: string) => {
  const result = parse(cell);
  if (!result.ok) throw new Error(`${result.expected}. ${result.mend}`);
  return result.value;
};
const refusal = (parse: CellParser<unknown>, cell: string) => {
  const result = parse(cell);
  return result.ok ? null : `expected ${result.expected}. ${result.mend}`;
};

describe('wholeNumber', () => {
  it('reads digits', () => {
    expect(value(whole, '45000')).toBe(45000);
    expect(value(wholeNumber(), '-3')).toBe(-3);
    expect(value(whole, '00123')).toBe(123);
  });

  it.each([
    ['1,234', 'expected a whole number, 1 or more, without thousands separators. Write 1234.'],
    ['1 234', 'expected a whole number, 1 or more, without spaces between digits. Write 1234.'],
    [
      '1\u00A0234\u00A0567',
      'expected a whole number, 1 or more, without spaces between digits. Write 1234567.',
    ],
    ['$45', 'expected a whole number, 1 or more, without a currency. Write 45.'],
    ['€ 1,200', 'expected a whole number, 1 or more, without a currency. Write 1200.'],
    ['45 USD', 'expected a whole number, 1 or more, without a currency. Write 45.'],
    ['1e5', 'expected a whole number, 1 or more, in full digits. Write 100000.'],
    [
      'NaN',
      'expected a whole number, 1 or more. Write the number, or leave the cell blank where blanks are allowed.',
    ],
    [
      'n/a',
      'expected a whole number, 1 or more. Write the number, or leave the cell blank where blanks are allowed.',
    ],
    ['', 'expected a whole number, 1 or more. Fill in the number.'],
    ['12.5', 'expected a whole number, 1 or more, without decimals. Round it as its source does.'],
    [
      '36.000',
      'expected a whole number, 1 or more, without thousands separators. Write 36000, or if the dot stands before decimals, write 36.',
    ],
    [
      '41.500',
      'expected a whole number, 1 or more, without thousands separators. Write 41500, or if the dot stands before decimals, round it as its source does.',
    ],
    [
      '1.234.567',
      'expected a whole number, 1 or more, without thousands separators. Write 1234567.',
    ],
    ['36.000,00', 'expected a whole number, 1 or more, without thousands separators. Write 36000.'],
    ['36,000.00', 'expected a whole number, 1 or more, without thousands separators. Write 36000.'],
    [
      '36,000.50',
      'expected a whole number, 1 or more, without thousands separators. Write digits only.',
    ],
    [
      '36 000.00',
      'expected a whole number, 1 or more, without spaces between digits. Write 36000.',
    ],
    [
      '36 000,00',
      'expected a whole number, 1 or more, without spaces between digits. Write 36000.',
    ],
    ["36'000", 'expected a whole number, 1 or more, without spaces between digits. Write 36000.'],
    ['36000,00', 'expected a whole number, 1 or more, with a decimal point. Write 36000.'],
    ['€36,000.00', 'expected a whole number, 1 or more, without a currency. Write 36000.'],
    [
      '36.000 €',
      'expected a whole number, 1 or more, without a currency. Write 36000, or if the dot stands before decimals, write 36.',
    ],
    ['45 000,00 EUR', 'expected a whole number, 1 or more, without a currency. Write 45000.'],
    ['0.410', 'expected a whole number, 1 or more, without decimals. Round it as its source does.'],
    ['12.0', 'expected a whole number, 1 or more, without decimals. Write 12.'],
    ['+7', 'expected a whole number, 1 or more, without a plus sign. Write 7.'],
    ['5%', 'expected a whole number, 1 or more, without a percent sign. Remove the sign.'],
    ['0', 'expected a whole number, 1 or more. Check the number at its source.'],
    ['99999999999999999999', 'expected a whole number, 1 or more. Check the number at its source.'],
    ['0x1F', 'expected a whole number, 1 or more. Write digits only.'],
    ['Infinity', 'expected a whole number, 1 or more. Write digits only.'],
    ['١٢', 'expected a whole number, 1 or more. Write digits only.'],
  ])('refuses %j', (cell, message) => {
    expect(refusal(whole, cell)).toBe(message);
  });
});

describe('decimal', () => {
  it('reads digits with a point', () => {
    expect(value(decimal(), '1.234')).toBe(1.234);
    expect(value(decimal(), '-99.733743')).toBe(-99.733743);
  });

  it.each([
    ['0,41', 'expected a number from 0 to 90, with a decimal point. Write 0.41.'],
    ['0,410', 'expected a number from 0 to 90, with a decimal point. Write 0.410.'],
    ['1.234,56', 'expected a number from 0 to 90, without thousands separators. Write 1234.56.'],
    ['.5', 'expected a number from 0 to 90. Write 0.5.'],
    ['91', 'expected a number from 0 to 90. Check the number at its source.'],
  ])('refuses %j', (cell, message) => {
    expect(refusal(decimal({ min: 0, max: 90 }), cell)).toBe(message);
  });
});

describe('other cells', () => {
  it('blankOr makes a blank null and never zero', () => {
    expect(value(blankOr(whole), '')).toBeNull();
    expect(value(blankOr(whole), '5')).toBe(5);
    expect(refusal(blankOr(whole), 'x')).toMatch(
      /^expected a whole number, 1 or more, or nothing\./,
    );
  });

  it('flag reads 1 and 0 only', () => {
    expect([value(flag, '1'), value(flag, '0')]).toEqual([true, false]);
    expect(refusal(flag, 'true')).toBe('expected 1 (yes) or 0 (no). Write 1 or 0.');
    expect(refusal(flag, '')).not.toBeNull();
  });

  it('slug and socCode know their patterns', () => {
    expect(value(slug, 'new-york-ny')).toBe('new-york-ny');
    expect(refusal(slug, 'New York')).toContain('lower-case');
    expect(value(socCode, '41-3091')).toBe('41-3091');
    expect(value(socCode, '43414')).toBe('43414');
    expect(refusal(socCode, '')).toContain('41-3091');
  });

  it('slugList reads several ids and refuses two spaces', () => {
    expect(value(slugList, 'ny nj')).toEqual(['ny', 'nj']);
    expect(value(slugList, '')).toEqual([]);
    expect(refusal(slugList, 'ny  nj')).toContain('separated by one space');
  });

  it('oneOf lists its words', () => {
    expect(refusal(oneOf(['nation', 'state']), 'city')).toBe(
      'expected one of "nation", "state". Write one of these words.',
    );
  });
});
