import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSansWidths } from '../../../src/charts/shared/source-sans-widths.ts';
import { textWidth, twoLines } from '../../../src/charts/shared/text.ts';

describe('textWidth', () => {
  // Advance widths of Source Sans 3 in thousandths of an em: $ 497, 4 497, 0 497, k 495.
  test.each([
    ['$40k', 1000, 400, 1986],
    ['$40k', 14, 400, 27.804],
    ['Pay', 1000, 400, 566 + 504 + 467],
    ['Pay', 1000, 600, 582 + 516 + 495],
    ['Оплата', 1000, 400, 664 + 553 + 531 + 504 + 460 + 504],
    ['+44\u00a0%', 1000, 600, 513 * 3 + 200 + 841],
    ['', 17, 400, 0],
  ] as const)('"%s" at %i px, weight %i, is %f px wide', (text, size, weight, width) => {
    expect(textWidth(text, size, weight)).toBeCloseTo(width, 9);
  });

  test('figures are tabular, and a no-break space is as wide as a space', () => {
    const digits = [...'0123456789'].map((digit) => textWidth(digit, 1000));
    expect(new Set(digits)).toEqual(new Set([497]));
    expect(textWidth('\u00a0', 1000)).toBe(textWidth(' ', 1000));
    expect(textWidth('−', 1000)).toBe(textWidth('+', 1000));
  });

  test('a character outside the table is as wide as a capital, whatever its code', () => {
    expect(textWidth('漢', 10)).toBe(6);
    expect(textWidth('🙂', 10)).toBe(6);
    expect(textWidth('__proto__', 10)).toBeGreaterThan(0);
  });

  test('holds every character of both alphabets, semibold never narrower than most regular ones', () => {
    for (const character of 'ABCXYZabcxyzАБВЭЮЯабвэюяЁё$%−–—«»’·0123456789 \u00a0') {
      expect(sourceSansWidths[character], character).toBeDefined();
    }
    for (const [regular, semibold] of Object.values(sourceSansWidths)) {
      expect(semibold).toBeGreaterThan(regular * 0.97);
    }
  });

  test('grows with size and adds up over texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc АБВ 123$%') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a + b, 17)).toBeCloseTo(textWidth(a, 17) + textWidth(b, 17), 6);
        expect(textWidth(a, 34)).toBeCloseTo(textWidth(a, 17) * 2, 6);
      }),
      { seed: 20261123 },
    );
  });
});

describe('twoLines', () => {
  test('breaks where the wider line is narrowest, at ordinary spaces only', () => {
    expect(twoLines('Senior director of strategic accounts', 15)).toEqual([
      'Senior director of',
      'strategic accounts',
    ]);
    expect(twoLines('Median', 15)).toEqual(['Median']);
    expect(twoLines('96\u00a0500\u00a0$', 15)).toEqual(['96\u00a0500\u00a0$']);
  });

  test('loses no word and is never wider than the text', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdeклмн'), minLength: 1 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        const lines = twoLines(text, 15);
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) {
          expect(textWidth(line, 15)).toBeLessThanOrEqual(textWidth(text, 15));
        }
      }),
      { seed: 20261123 },
    );
  });
});
