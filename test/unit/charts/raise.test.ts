import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRaise } from '../../../src/charts/raise/describe.ts';
import { layoutRaise } from '../../../src/charts/raise/layout.ts';
import type { RaiseData } from '../../../src/charts/raise/raise-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { marketStep } from '../../../src/ladder/market-step.ts';
import { promotionGap } from '../../../src/ladder/promotion-gap.ts';
import { managerPay, managerWords } from '../../fixtures/account-managers.ts';
import { seniorPay, seniorWords } from '../../fixtures/seniors.ts';

function step(
  share: number | null,
  raise = 0.085,
  locale: 'en' | 'ru' = 'en',
  interval: RaiseData['interval'] = null,
): RaiseData {
  return {
    rung: 3,
    lower: managerWords[locale],
    upper: seniorWords[locale],
    step: share,
    interval,
    evidence: 'observed',
    raise,
    raiseYear: null,
    gap: share === null ? null : promotionGap(share, raise),
  };
}

const observed = marketStep(managerPay, seniorPay);
const language = languageOf('en');
const context = { language, month: '2025-05' };

describe('layoutRaise', () => {
  test('bar and bracket start at zero and share one scale', () => {
    const { bar, raise, zeroX } = layoutRaise(step(0.2, 0.1), { width: 392, language });
    expect(bar!.x).toBe(zeroX);
    expect(raise.x1).toBe(zeroX);
    expect((raise.x2 - raise.x1) / bar!.width).toBeCloseTo(0.5, 2);
  });

  test('everything stays inside for any step and raise', () => {
    const share = fc.double({ min: -0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 0.5, noNaN: true }), (market, raise) => {
        for (const width of [328, 392]) {
          const layout = layoutRaise(step(market, raise), { width, language });
          for (const x of [layout.raise.x2, (layout.bar?.x ?? 0) + (layout.bar?.width ?? 0)]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
          }
          expect(layout.ticks.every(({ x }) => x > 0 && x <= width)).toBe(true);
          if (layout.shortfall) expect(layout.verdict).toMatchObject({ short: true });
        }
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  test.each([
    [0.06, 'more than covers'],
    [0.085, 'just covers'],
  ])('a raise of 8.5 percent that covers a step of %f leaves no shortfall: it %s it', (share) => {
    const { shortfall, verdict } = layoutRaise(step(share), { width: 392, language });
    expect(shortfall).toBeNull();
    expect(verdict).toMatchObject({ text: 'covers the step', short: false });
  });

  test('no step up: no bar and no verdict', () => {
    const layout = layoutRaise(step(-0.02), { width: 392, language });
    expect(layout.bar).toBeNull();
    expect(layout.verdict).toBeNull();
  });

  test('draws a dotted line where the step is not known', () => {
    const layout = layoutRaise(step(null), { width: 392, language });
    expect(layout.bar).toBeNull();
    expect(layout.missing).not.toBeNull();
    expect(layout.stepLabel).toBeNull();
  });
});

describe('describeRaise', () => {
  test.each([
    [0.281, '30%'],
    [observed, '40%'],
    [0.17, '50%'],
    [0.086, '95%'],
    [5, '2%'],
  ])('against a step of %f a raise of 8.5 percent covers about %s', (share, words) => {
    expect(describeRaise(step(share), context).headline).toBe(
      `A typical promotion raise covers about ${words} of the step to senior account manager`,
    );
  });

  test('names the year that the raise is quoted from', () => {
    const quoted = { ...step(0.17), raiseYear: '2016' };
    expect(describeRaise(quoted, context).headline).toBe(
      'A typical promotion raise (2016) covers about 50% of the step to senior account manager',
    );
  });

  test('says so where the raise covers the step, or there is none', () => {
    expect(describeRaise(step(0.06), context).headline).toBe(
      'A typical promotion raise covers the whole step to senior account manager',
    );
    expect(describeRaise(step(-0.01), context).headline).toBe(
      'The median senior account manager earns no more than the median account manager',
    );
    expect(describeRaise(step(null), context).headline).toBe('A typical promotion raise is 8.5%');
  });

  test.each([
    [0.21, [0.11, 0.32], 'about 40% of the step'],
    [0.25, [0.24, 0.26], 'about 35% of the step'],
    [0.2, [0.05, 0.4], 'at least about a fifth of the step'],
  ])('against a step of %f, %j, it covers %s', (share, [low, high], words) => {
    const interval = { low: low!, high: high! };
    expect(describeRaise(step(share, 0.085, 'en', interval), context).headline).toBe(
      `A typical promotion raise covers ${words} to senior account manager`,
    );
  });

  test('that covers the median step claims the whole step only where the interval allows', () => {
    const narrow = step(0.06, 0.085, 'en', { low: 0.04, high: 0.08 });
    expect(describeRaise(narrow, context).headline).toMatch(/covers the whole step to/);
    const wide = step(0.06, 0.085, 'en', { low: -0.02, high: 0.17 });
    expect(describeRaise(wide, context).headline).toMatch(
      /covers the step to senior account manager, or at least about half of it$/,
    );
  });

  test('says the same in Russian, with its cases', () => {
    const russian = { ...context, language: languageOf('ru') };
    const { headline } = describeRaise(step(observed, 0.085, 'ru'), russian);
    expect(headline.replaceAll('\u00a0', ' ')).toBe(
      'Обычная прибавка покрывает около 40 % шага до старшего аккаунт-менеджера',
    );
  });

  test('the table holds the figures of the chart', () => {
    const layout = layoutRaise(step(observed), { width: 392, language });
    const { rows } = describeRaise(step(observed), context).table;
    expect(rows).toEqual([
      ['Step from median to median', '21%', 'Survey, adjusted'],
      ['Typical promotion raise', '8.5%', 'Quoted'],
      ['Difference', 'about 12 points short', '–'],
    ]);
    expect(layout.stepLabel!.text).toBe('Step from median to median, 21%');
    expect(layout.raiseLabel.text).toBe('Typical promotion raise, 8.5%');
    expect(layout.verdict!.text).toBe(rows[2]![1]);
  });
});
