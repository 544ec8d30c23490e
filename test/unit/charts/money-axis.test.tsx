import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MoneyAxisMark } from '../../../src/charts/shared/AxisMarks.tsx';
import type { MoneyAxisOptions } from '../../../src/charts/shared/axis.ts';
import { layoutMoneyAxis } from '../../../src/charts/shared/axis.ts';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';

const options: MoneyAxisOptions = {
  x1: 200,
  x2: 1000,
  currency: 'USD',
  language: languageOf('en'),
};

const labels = (amounts: number[], own = options): string[] =>
  layoutMoneyAxis(amounts, own).ticks.map(({ label }) => label);

describe('layoutMoneyAxis', () => {
  test('starts at the round amount below the smallest and ends just above the largest', () => {
    const axis = layoutMoneyAxis([45_900, 192_100], options);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['$40k', '$80k', '$120k', '$160k']);
    // 3 % of 40,000 to 192,100 stay free at the right: 156,663 on 800 pixels.
    expect(axis.position(40_000)).toBe(200);
    expect(axis.position(120_000)).toBe(608.5);
    expect(axis.position(192_100)).toBe(976.7);
  });

  test.each([
    [
      [50_000, 52_000],
      ['$48k', '$52k'],
    ],
    [
      [20_000, 60_000],
      ['$20k', '$30k', '$40k', '$50k', '$60k'],
    ],
    [
      [20_000, 130_000],
      ['$20k', '$40k', '$60k', '$80k', '$100k', '$120k'],
    ],
    [
      [45_900, 192_100],
      ['$40k', '$80k', '$120k', '$160k'],
    ],
    [
      [10_000, 640_000],
      ['$0', '$100k', '$200k', '$300k', '$400k', '$500k', '$600k'],
    ],
  ])('%j: ticks every 1, 2 or 4 times a power of ten', (amounts, expected) => {
    expect(labels(amounts)).toEqual(expected);
  });

  test('is broken where it does not start at zero', () => {
    expect(layoutMoneyAxis([45_900, 192_100], options).broken).toBe(true);
    const whole = layoutMoneyAxis([5_000, 192_100], options);
    expect(whole.broken).toBe(false);
    expect(whole.ticks[0]!.label).toBe('$0');
  });

  test('pushes the first label in where it would be cut at the left edge', () => {
    const { ticks } = layoutMoneyAxis([45_900, 192_100], { ...options, x1: 2 });
    expect(ticks[0]!.x).toBe(2);
    expect(ticks[0]!.labelX).toBe(Math.round(textWidth('$40k', 14) * 50) / 100);
    expect(ticks.slice(1).every(({ x, labelX }) => x === labelX)).toBe(true);
  });

  test('pushes the last label in where the drawing ends, if it knows where', () => {
    const amounts = [40_000, 199_000];
    const own = { ...options, x1: 10, x2: 326, language: languageOf('ru') };
    const free = layoutMoneyAxis([...amounts, 201_000], own).ticks.at(-1)!;
    const held = layoutMoneyAxis([...amounts, 201_000], { ...own, width: 328 }).ticks.at(-1)!;
    expect(free).toMatchObject({ label: '200\u00a0тыс.', labelX: free.x });
    expect(held.x).toBe(free.x);
    expect(held.labelX + textWidth(held.label, 14) / 2).toBeCloseTo(328, 1);
  });

  test('leaves out every second tick where labels have no room, and none in between alone', () => {
    const amounts = [144_000, 499_000];
    const own = { ...options, currency: 'PLN', x1: 2, x2: 326, width: 328 };
    const { ticks } = layoutMoneyAxis(amounts, { ...own, language: languageOf('ru') });
    const gaps = ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x);
    expect(ticks.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 1);
  });

  test('one amount, and none at all', () => {
    expect(labels([82_000])).toEqual(['$80k']);
    expect(layoutMoneyAxis([], options)).toMatchObject({ ticks: [], broken: false });
    expect(layoutMoneyAxis([], options).position(5)).toBe(200);
  });

  test('no label touches another or an edge, for any amounts and any width', () => {
    const amount = fc.integer({ min: 1000, max: 5_000_000 });
    const width = fc.integer({ min: 300, max: 1248 });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        width,
        fc.integer({ min: 2, max: 180 }),
        fc.constantFrom('en', 'ru'),
        (amounts, right, x1, locale) => {
          const axis = layoutMoneyAxis(amounts, {
            x1,
            x2: right - 2,
            currency: 'USD',
            language: languageOf(locale),
            width: right,
          });
          expect(axis.ticks.length).toBeGreaterThan(0);
          expect(axis.ticks.length).toBeLessThanOrEqual(8);
          const boxes = axis.ticks.map(({ labelX, label }) => {
            const half = textWidth(label, 14) / 2;
            return { left: labelX - half, right: labelX + half };
          });
          expect(boxes[0]!.left).toBeGreaterThan(-0.051);
          expect(boxes.at(-1)!.right).toBeLessThan(right + 0.051);
          boxes.slice(1).forEach((box, index) => {
            expect(box.left - boxes[index]!.right).toBeGreaterThan(7.899);
          });
          for (const value of amounts) {
            expect(axis.position(value)).toBeGreaterThanOrEqual(x1);
            expect(axis.position(value)).toBeLessThanOrEqual(right - 2);
          }
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

describe('MoneyAxisMark', () => {
  const axis = layoutMoneyAxis([45_900, 192_100], options);
  /** All lines of a grid are one path. */
  const gridLines = (markup: string): string[] =>
    /<path class="grid" d="([^"]*)"/.exec(markup)![1]!.match(/M[\d.]+ \d+V\d+/g)!;

  test('draws a grid line and a label a tick, and the break mark before the line', () => {
    const markup = renderToStaticMarkup(<MoneyAxisMark axis={axis} top={8} y={400} />);
    expect(gridLines(markup)).toHaveLength(4);
    expect(markup.match(/y="420"/g)).toHaveLength(4);
    expect(markup).toContain('d="M200 400H1000M191 405l4 -10M196 405l4 -10"');
    const whole = renderToStaticMarkup(
      <MoneyAxisMark axis={{ ...axis, broken: false }} top={8} y={400} />,
    );
    expect(whole).not.toContain('l4 -10');
  });

  test('an emptied label leaves its grid line; labels stand above where asked', () => {
    const ticks = axis.ticks.map((tick, index) => (index === 1 ? { ...tick, label: '' } : tick));
    const markup = renderToStaticMarkup(
      <MoneyAxisMark axis={{ ...axis, ticks }} top={30} y={40} labels="above" bottom={300} />,
    );
    expect(gridLines(markup)).toHaveLength(4);
    expect(markup.match(/<text /g)).toHaveLength(3);
    expect(markup).toContain('y="31"');
    expect(markup).toContain('M200 30V300');
  });
});
