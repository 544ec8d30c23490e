import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LadderRung } from '../../../src/charts/ladder/ladder-data.ts';
import type { LadderOptions } from '../../../src/charts/ladder/layout.ts';
import { layoutLadder } from '../../../src/charts/ladder/layout.ts';
import { rangeEnds } from '../../../src/charts/shared/range-layout.ts';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { denverRungs, nationRungs, surveySteps, withoutPay } from '../../fixtures/ladder-rungs.ts';

const wide: LadderOptions = {
  width: 1248,
  narrow: false,
  language: languageOf('en'),
  shortNames: false,
};
const narrow: LadderOptions = { ...wide, width: 328, narrow: true };

/** Rungs at other medians; the rest of each range follows its median. */
function moved(medians: number[]): LadderRung[] {
  return nationRungs('en').map((rung, index) => {
    const p50 = medians[index]!;
    const percentiles = { p10: p50 - 9000, p25: p50 - 5000, p50, p75: p50 + 5000, p90: p50 + 9000 };
    const statistic = { ...rung.statistic!, percentiles, medianInterval: null, thin: [] };
    const step = index === 0 ? null : p50 / medians[index - 1]! - 1;
    return { ...rung, statistic, step, warning: null };
  });
}

describe('the stair', () => {
  test('goes up from the lower median, along half-way between the rows, up to the upper median', () => {
    const { rows, steps } = layoutLadder(nationRungs('en'), wide);
    const upwards = [...rows].reverse();
    steps.forEach(({ path }, index) => {
      const [lower, upper] = [upwards[index]!.range!, upwards[index + 1]!.range!];
      // 3 px clear of each mark: half of 28 + 14, and 3.
      const tread = (lower.y + upper.y) / 2;
      expect(path).toBe(
        `M${lower.median.x} ${lower.y - 24}V${tread}H${upper.median.x}V${upper.y + 24}`,
      );
    });
  });

  test('keeps, narrow, to the gap between a range and the line of the next name', () => {
    const { rows, steps } = layoutLadder(nationRungs('en'), narrow);
    const upwards = [...rows].reverse();
    steps.forEach(({ path }, index) => {
      const { range } = upwards[index + 1]!;
      const name = upwards[index]!.name;
      const heights = /^M\S+ (\S+)V(\S+)H\S+V(\S+)$/.exec(path)!.slice(1).map(Number);
      expect(Math.min(...heights)).toBe(range!.y + 18);
      expect(Math.max(...heights)).toBeLessThan(name.y - 16 * 0.66);
    });
  });

  test('is labelled with the step in whole percent, in the language', () => {
    expect(surveySteps.map((step) => Number(step.toFixed(4)))).toEqual([
      0.4427, 0.209, 0.2275, 0.3245,
    ]);
    const labels = (locale: 'en' | 'ru') =>
      layoutLadder(nationRungs(locale), { ...wide, language: languageOf(locale) }).steps.map(
        ({ label }) => label.text,
      );
    expect(labels('en')).toEqual(['+44%', '+21%', '+23%', '+32%']);
    expect(labels('ru')).toEqual(['+44\u00a0%', '+21\u00a0%', '+23\u00a0%', '+32\u00a0%']);
  });

  test('stands above the middle of the tread, or left of the riser where the tread is short', () => {
    const [first] = layoutLadder(nationRungs('en'), wide).steps;
    expect(first!.label).toMatchObject({ anchor: 'middle' });
    const near = layoutLadder(moved([80_000, 81_000, 120_000, 150_000, 190_000]), wide);
    const upper = [...near.rows].reverse()[1]!.range!;
    expect(near.steps[0]!.label).toMatchObject({ anchor: 'end', x: upper.median.x - 8 });
    expect(near.steps[0]!.label.text).toBe('+1%');
  });

  test('says a step down with a real minus', () => {
    const { steps } = layoutLadder(moved([80_000, 76_000, 120_000, 150_000, 190_000]), wide);
    expect(steps[0]!.label.text).toBe('−5%');
  });

  test('at the right edge of a narrow drawing the percent stands under the tread', () => {
    const { steps } = layoutLadder(moved([50_000, 60_000, 70_000, 80_000, 300_000]), narrow);
    expect(steps[3]!.label).toMatchObject({ x: 328, anchor: 'end' });
  });

  test('nothing but shown medians is joined: one rung has no step, none has no step', () => {
    expect(layoutLadder(nationRungs('en').slice(0, 1), wide).steps).toEqual([]);
    expect(layoutLadder(nationRungs('en').map(withoutPay), wide).steps).toEqual([]);
  });
});

describe('everything drawn stays inside', () => {
  test('for any rising medians, at any width', () => {
    const gap = fc.integer({ min: 0, max: 90_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 200_000 }),
        fc.tuple(gap, gap, gap, gap),
        fc.constantFrom(328, 720, 780, 1016, 1248),
        (lowest, gaps, width) => {
          const medians = gaps.reduce((all, next) => [...all, all.at(-1)! + next], [lowest]);
          const layout = layoutLadder(moved(medians), { ...wide, width, narrow: width < 700 });
          for (const { range, median } of layout.rows) {
            const { left, right } = rangeEnds(range!);
            expect(left).toBeGreaterThanOrEqual(layout.axis.x1);
            expect(right).toBeLessThanOrEqual(layout.axis.x2);
            const half = textWidth(median!.text, layout.narrow ? 16 : 17, 600);
            expect(median!.anchor === 'end' ? median!.x : median!.x + half).toBeLessThanOrEqual(
              width,
            );
          }
          for (const { label } of layout.steps) {
            expect(label.x).toBeGreaterThan(0);
            expect(label.x).toBeLessThanOrEqual(width);
          }
        },
      ),
      { seed: 20261123, numRuns: 200 },
    );
  });
});

describe('the legend', () => {
  test.each(['en', 'ru'] as const)('its words do not touch: %s', (locale) => {
    const language = languageOf(locale);
    const { legend, axis } = layoutLadder(nationRungs(locale), { ...wide, language });
    const boxes = legend!.labels.map(({ x, y, text, anchor }) => {
      const width = textWidth(text, 14);
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { y, left, right: left + width };
    });
    for (const y of new Set(boxes.map((box) => box.y))) {
      const line = boxes.filter((box) => box.y === y).sort((a, b) => a.left - b.left);
      line
        .slice(1)
        .forEach((box, index) => expect(box.left).toBeGreaterThan(line[index]!.right + 6));
      expect(line.at(-1)!.right).toBeLessThanOrEqual(axis.x2);
    }
    expect(boxes).toHaveLength(6);
  });

  test('shows all parts of a range below the axis, inside the drawing', () => {
    for (const width of [720, 1016, 1248]) {
      const { legend, axis, axisY, height } = layoutLadder(denverRungs('en'), { ...wide, width });
      const { left, right } = rangeEnds(legend!.range);
      expect(legend!.range).toMatchObject({ rung: null, evidence: 'estimated', thin: false });
      expect(left).toBeGreaterThanOrEqual(axis.x1);
      expect(right).toBeLessThanOrEqual(axis.x2);
      const lines = legend!.labels.map(({ y }) => y);
      expect(Math.min(...lines) - 14).toBeGreaterThan(axisY + 18);
      expect(Math.max(...lines) + 4).toBeLessThanOrEqual(height);
    }
  });

  test.each([
    ['narrow', nationRungs('en'), narrow],
    ['no room for it', nationRungs('en'), { ...wide, width: 420 }],
    ['no rung has pay', nationRungs('en').map(withoutPay), wide],
    ['empty', [], wide],
  ])('is left out: %s', (_, rungs, options) => {
    expect(layoutLadder(rungs, options).legend).toBeNull();
  });
});

test('a ladder without rungs has an axis without ticks and a height above zero', () => {
  for (const options of [wide, narrow]) {
    const layout = layoutLadder([], options);
    expect(layout).toMatchObject({ rows: [], steps: [], legend: null });
    expect(layout.axis.ticks).toEqual([]);
    expect(layout.height).toBeGreaterThan(0);
  }
});
