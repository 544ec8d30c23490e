import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePromotionGap } from '../../../src/charts/promotion-gap/describe.ts';
import { layoutPromotionGap } from '../../../src/charts/promotion-gap/layout.ts';
import type { PromotionGapData } from '../../../src/charts/promotion-gap/promotion-gap-data.ts';
import { PromotionGapChart } from '../../../src/charts/promotion-gap/PromotionGapChart.tsx';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { everyWay, fallingGap, promotionGapOf, unknownGap } from '../../fixtures/promotion-gaps.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const wide = { width: 720, narrow: false, language };

function describeIn(locale: string, data: PromotionGapData) {
  return describePromotionGap(data, {
    language: languageOf(locale),
    currency: 'USD',
    month: '2025-05',
    inNation: locale === 'en' ? 'in the United States' : 'в США',
  });
}

const numbers = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('layoutPromotionGap', () => {
  test('the solid part of the tread is the raise’s share of the step', () => {
    const data = promotionGapOf(2, 3);
    const { stair } = layoutPromotionGap(data, wide);
    const [from, , raised] = numbers(stair!.raise);
    const [, , to] = numbers(stair!.shortfall!);
    expect((raised! - from!) / (to! - from!)).toBeCloseTo(data.raise / data.step!, 1);
  });

  test('a raise that covers the step leaves no dashes, and the words do not warn', () => {
    const { stair } = layoutPromotionGap(promotionGapOf(2, 3, 'en', 0.3), wide);
    expect(stair).toMatchObject({ shortfall: null, short: false });
    expect(stair!.gapWords.map(({ text }) => text)).toEqual(['covers the step']);
  });

  test('a step that is covered but for the rounding of the raised pay leaves no dashes either', () => {
    const data = promotionGapOf(2, 3, 'en', 0.3);
    const raisedPay = data.upper.statistic!.percentiles.p50 - 200;
    const { stair } = layoutPromotionGap({ ...data, gap: 0, raisedPay }, wide);
    expect(stair).toMatchObject({ shortfall: null, short: false });
  });

  test('the higher rung stands on top', () => {
    const { rows } = layoutPromotionGap(promotionGapOf(1, 4), wide);
    expect(rows.map(({ rung }) => rung)).toEqual([4, 1]);
  });

  test('an unknown end has a dotted line and no stair', () => {
    const { rows, stair } = layoutPromotionGap(unknownGap(), wide);
    expect(stair).toBeNull();
    expect(rows[0]).toMatchObject({ range: null, median: null });
    expect(rows[0]!.missing).not.toBeNull();
  });

  test('the words stay inside for any raise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.6, noNaN: true }), (raise) => {
        for (const width of [328, 720]) {
          const options = { width, narrow: width < 500, language };
          const { stair } = layoutPromotionGap(promotionGapOf(1, 3, 'en', raise), options);
          for (const { x } of [...stair!.raiseWords, ...stair!.gapWords]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
        }
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});

const drawn = ['en', 'ru'].flatMap((locale) =>
  [328, 720].flatMap((width) =>
    everyWay.map(([lower, upper]) => ({ locale, width, lower, upper })),
  ),
);

test.each(drawn)(
  'no text is cut or touches another: $locale, $width, rung $lower to $upper',
  ({ locale, width, lower, upper }) => {
    const layout = layoutPromotionGap(promotionGapOf(lower, upper, locale), {
      width,
      narrow: width < 500,
      language: languageOf(locale),
    });
    const markup = renderToStaticMarkup(<PromotionGapChart layout={layout} id="gap" label="Gap" />);
    expect(textFaults(markup)).toEqual([]);
    expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
  },
);

describe('describePromotionGap', () => {
  test('the headline says where the raise ends', () => {
    expect(describeIn('en', promotionGapOf(2, 3)).headline).toBe(
      'After a typical promotion raise you are still about $10,000 below the median senior account manager',
    );
    expect(describeIn('en', promotionGapOf(1, 3)).headline).toMatch(
      /^The median senior account manager earns \d+% more than the median assistant account manager$/,
    );
    expect(describeIn('ru', promotionGapOf(2, 3, 'ru')).headline).toBe(
      'Обычная прибавка при повышении не\u00a0доводит оклад до\u00a0медианы старших аккаунт-менеджеров: не\u00a0хватает около 10\u00a0000\u00a0$',
    );
  });

  test('each state has a headline of its own', () => {
    expect(describeIn('en', promotionGapOf(2, 3, 'en', 0.3)).headline).toMatch(
      /reaches the median/,
    );
    expect(describeIn('en', fallingGap()).headline).toMatch(/earns no more than/);
    expect(describeIn('en', unknownGap()).headline).toBe('A typical promotion raise is 8.5%');
  });

  test('the table has every number of the picture', () => {
    for (const [lower, upper] of everyWay) {
      const data = promotionGapOf(lower, upper);
      const cells = describeIn('en', data).table.rows.flat().join(' ');
      const { rows, stair } = layoutPromotionGap(data, wide);
      const words = [
        ...rows.flatMap(({ median, warning }) => [median?.text ?? '', warning?.text ?? '']),
        ...[...stair!.raiseWords, ...stair!.gapWords].map(({ text }) => text),
      ];
      for (const number of words.flatMap((text) => text.match(/\d[\d,.]*\d(?!th)|\b\d\b/g) ?? [])) {
        // A raise is counted in words of its own: "2 raises of 8.5%"; "10th" names a percentile.
        expect(cells, `${lower} to ${upper}`).toContain(number);
      }
    }
  });

  test('every row is as long as the head', () => {
    const { columns, rows } = describeIn('ru', promotionGapOf(4, 5)).table;
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
