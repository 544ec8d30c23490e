import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LadderChart } from '../../../src/charts/ladder/LadderChart.tsx';
import type { LadderRung } from '../../../src/charts/ladder/ladder-data.ts';
import type { LadderOptions } from '../../../src/charts/ladder/layout.ts';
import { layoutLadder } from '../../../src/charts/ladder/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { denverRungs, nationRungs, withoutPay } from '../../fixtures/ladder-rungs.ts';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const wide: LadderOptions = {
  width: 1248,
  narrow: false,
  language: languageOf('en'),
  shortNames: false,
};
const narrow: LadderOptions = { ...wide, width: 328, narrow: true };

function faults(rungs: LadderRung[], options: LadderOptions): string[] {
  const layout = layoutLadder(rungs, options);
  const markup = renderToStaticMarkup(<LadderChart layout={layout} id="ladder" label="Ladder" />);
  // The policy of the site forbids inline style, and three decimals are noise.
  return [...textFaults(markup), ...(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g) ?? [])];
}

/** Points of a path made of M x y, V y and H x. */
function pointsOf(path: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MVH])([\d. -]+)/g)].map(([, command, text]) => {
    const [first = 0, second = 0] = text!.trim().split(' ').map(Number);
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'V') y = first;
    else x = first;
    return { x, y };
  });
}

describe('order and place', () => {
  test('the highest rung stands first and on top, the lowest at the bottom', () => {
    const { rows, axisY } = layoutLadder(nationRungs('en'), wide);
    expect(rows.map(({ rung }) => rung)).toEqual([5, 4, 3, 2, 1]);
    const centres = rows.map(({ range }) => range!.y);
    expect(centres).toEqual([...centres].sort((a, b) => a - b));
    expect(centres.at(-1)).toBeLessThan(axisY);
  });

  test('rows keep the same pitch: 74 wide, 88 narrow', () => {
    for (const [options, pitch] of [[wide, 74] as const, [narrow, 88] as const]) {
      const centres = layoutLadder(nationRungs('en'), options).rows.map(({ range }) => range!.y);
      expect(centres.slice(1).map((y, index) => y - centres[index]!)).toEqual(
        Array.from({ length: 4 }, () => pitch),
      );
    }
  });

  test('medians climb to the right and lie on the axis', () => {
    const { rows, axis } = layoutLadder(nationRungs('en'), wide);
    const medians = rows.map(({ range }) => range!.median.x).reverse();
    expect(medians).toEqual([...medians].sort((a, b) => a - b));
    expect(medians[0]).toBeGreaterThan(axis.x1);
    expect(medians.at(-1)).toBeLessThan(axis.x2);
  });
});

describe('words', () => {
  const states = (['en', 'ru'] as const).flatMap((locale) =>
    [328, 720, 780, 1016, 1248].flatMap((width) =>
      [true, false].map((shortNames) => ({ locale, width, shortNames })),
    ),
  );

  test.each(states)('nothing is cut or touches: $locale, $width, $shortNames', (state) => {
    const { locale, ...rest } = state;
    const options = { ...rest, narrow: rest.width < 700, language: languageOf(locale) };
    for (const own of [undefined, 1, 2, 5]) {
      expect(faults(nationRungs(locale, own), options)).toEqual([]);
    }
    const city = denverRungs(locale);
    expect(faults(city, options)).toEqual([]);
    for (const missing of [1, 3, 5]) {
      const rungs = city.map((rung) => (rung.rung === missing ? withoutPay(rung) : rung));
      expect(faults(rungs, options)).toEqual([]);
    }
    expect(faults(city.slice(0, 1), options)).toEqual([]);
    expect(faults([], options)).toEqual([]);
  });

  test('a median beside the names moves right of its riser: no stair runs through the amount', () => {
    const { rows, steps } = layoutLadder(nationRungs('en'), { ...wide, width: 720 });
    const lowest = rows.at(-1)!;
    expect(lowest.median).toMatchObject({ text: '$56,500', anchor: 'start' });
    expect(lowest.median!.x).toBeGreaterThan(pointsOf(steps[0]!.path)[0]!.x);
    const others = rows.slice(0, -1).map(({ median, range }) => range!.median.x - median!.x);
    expect(others).toEqual([9, 9, 9, 9]);
  });

  test('names are short where asked, where a long one leaves no room, and one by one when narrow', () => {
    const names = (rungs: LadderRung[], options: LadderOptions): string[] =>
      layoutLadder(rungs, options).rows.map(({ name }) => name.text);
    expect(names(nationRungs('en'), wide)[0]).toBe('VP, account management');
    expect(names(nationRungs('en'), { ...wide, shortNames: true })).toEqual([
      'Vice president',
      'Director',
      'Senior',
      'Account manager',
      'Assistant',
    ]);
    const russian = { ...wide, language: languageOf('ru') };
    expect(names(nationRungs('ru'), { ...russian, width: 1016 })[1]).toMatch(/^Директор по/);
    expect(names(nationRungs('ru'), { ...russian, width: 720 })[1]).toBe('Директор');
    expect(names(nationRungs('ru'), { ...russian, ...narrow, language: languageOf('ru') })).toEqual(
      [
        'Вице-президент',
        'Директор',
        'Старший аккаунт-менеджер',
        'Аккаунт-менеджер',
        'Ассистент аккаунт-менеджера',
      ],
    );
  });

  test('a rung without a figure keeps a line of less height and says so in words', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 3 ? withoutPay(rung) : rung));
    for (const [options, least] of [
      [wide, 37 + 36 + 37] as const,
      [narrow, 44 + 56 + 44] as const,
    ]) {
      const { rows } = layoutLadder(rungs, options);
      const row = rows[2]!;
      expect(row).toMatchObject({ range: null, missing: null, median: null, warning: null });
      expect(row.note!.text).toBe('too few responses');
      expect(rows[3]!.range!.y - rows[1]!.range!.y).toBe(least);
    }
  });

  test('over a rung without a figure a stair says how many steps it spans; narrow there is none', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 3 ? withoutPay(rung) : rung));
    const labels = (options: LadderOptions): string[] =>
      layoutLadder(rungs, options).steps.map(({ label }) => label.text);
    // 121,400 ÷ 82,000 and 160,800 ÷ 121,400.
    expect(labels(wide)).toEqual(['+44%', '+48% in 2 steps', '+32%']);
    expect(labels(narrow)).toEqual(['+44%', '+32%']);
    const russian = { ...wide, language: languageOf('ru') };
    expect(labels(russian)[1]).toBe('+48\u00a0% за\u00a02 шага');
  });

  test('words of a rung without a figure keep clear of a stair that passes', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 2 ? withoutPay(rung) : rung));
    const { rows, steps, axis } = layoutLadder(rungs, { ...wide, width: 720 });
    const riser = pointsOf(steps[0]!.path)[0]!.x;
    expect(riser - axis.x1).toBeLessThan(textWidth('too few responses', 14));
    expect(rows[3]!.note!.x).toBe(riser + 10);
  });
});

describe('tracks', () => {
  const flights = [
    { name: 'Experts', levelIds: ['assistant-account-manager', 'account-manager'] },
    { name: 'Managers', levelIds: ['assistant-account-manager', 'senior-account-manager'] },
  ];
  const forkedRungs = (): LadderRung[] =>
    nationRungs('en')
      .slice(0, 3)
      .map((rung) =>
        rung.rung === 3 ? { ...rung, belowId: 'assistant-account-manager', step: 0.74 } : rung,
      );

  test('repeat the rung where they part, and stand under their names', () => {
    const { rows, heads } = layoutLadder(forkedRungs(), { ...wide, flights });
    expect(rows.map(({ rung, muted }) => [rung, muted])).toEqual([
      [3, false],
      [1, true],
      [2, false],
      [1, false],
    ]);
    expect(heads.map(({ text }) => text)).toEqual(['Experts', 'Managers']);
  });

  test('repeat nothing where the stair runs past rungs without a figure, which name their track', () => {
    const rungs = forkedRungs().map((rung) => (rung.rung === 2 ? withoutPay(rung) : rung));
    const { rows, heads, steps } = layoutLadder(rungs, { ...wide, flights });
    expect(rows.map(({ rung, note }) => [rung, note?.text])).toEqual([
      [3, '134 responses'],
      [2, 'Experts: too few responses'],
      [1, '50 responses'],
    ]);
    expect(heads.map(({ text }) => text)).toEqual(['Managers']);
    // One step of its track, though a row lies between.
    expect(steps.map(({ label }) => label.text)).toEqual(['+74%']);
  });
});

describe('the warning of a thin figure', () => {
  const thin = (percentiles: Partial<Record<'p25' | 'p50' | 'p75', number>>): LadderRung[] => {
    const rungs = nationRungs('en');
    const top = rungs[4]!;
    const statistic = {
      ...top.statistic!,
      medianInterval: null,
      likelyRange: null,
      percentiles: { ...top.statistic!.percentiles, ...percentiles },
    };
    return [...rungs.slice(0, 4), { ...top, statistic }];
  };
  const warningOf = (rungs: LadderRung[], options: LadderOptions) =>
    layoutLadder(rungs, options).rows[0]!;

  test('stands left of the range, its interval included', () => {
    const { warning, range } = warningOf(nationRungs('en'), wide);
    expect(warning).toMatchObject({
      text: '15 responses, too few to show the 10th and 90th percentiles',
      anchor: 'end',
      x: range!.band!.x1 - 10,
    });
    expect(range!.band!.x1).toBeLessThan(range!.bar!.x1);
    expect(warningOf(nationRungs('en'), narrow).warning!.text).toBe('15 responses');
  });

  test('moves right where the range begins too early', () => {
    const rungs = thin({ p25: 42_000, p50: 60_000, p75: 70_000 });
    const { warning, range } = warningOf(rungs, wide);
    expect(warning).toMatchObject({ anchor: 'start', x: range!.bar!.x2 + 10 });
    expect(faults(rungs, wide)).toEqual([]);
  });

  test('takes the line of the note where the range leaves no room on either side', () => {
    const rungs = thin({ p25: 42_000, p50: 160_000, p75: 190_000 });
    const { warning, note } = warningOf(rungs, wide);
    expect(warning).toMatchObject({ x: 30, anchor: 'start', text: '15 responses' });
    expect(note).toBeNull();
    expect(faults(rungs, wide)).toEqual([]);
    expect(faults(rungs, narrow)).toEqual([]);
  });
});

describe('own and muted', () => {
  test('a role mutes the others, and its step up is in ink', () => {
    const { rows, steps } = layoutLadder(nationRungs('en', 2), wide);
    expect(rows.map(({ own }) => own)).toEqual([false, false, false, true, false]);
    expect(rows.map(({ muted }) => muted)).toEqual([true, true, true, false, true]);
    expect(rows.map(({ range }) => range!.barHeight)).toEqual([20.2, 20.2, 20.2, 28, 20.2]);
    expect(steps.map(({ own }) => own)).toEqual([false, true, false, false]);
  });

  test('the highest rung owns the step that led to it', () => {
    const { steps } = layoutLadder(nationRungs('en', 5), wide);
    expect(steps.map(({ own }) => own)).toEqual([false, false, false, true]);
  });

  test('without an own rung nothing is muted and every step is in ink', () => {
    const { rows, steps } = layoutLadder(nationRungs('en'), wide);
    expect(rows.some(({ muted }) => muted)).toBe(false);
    expect(steps.every(({ own }) => own)).toBe(true);
  });
});

test('the drawing has one row group a rung, and its width and height are those of the layout', () => {
  const layout = layoutLadder(nationRungs('en', 2), narrow);
  const markup = renderToStaticMarkup(<LadderChart layout={layout} id="l" label="Pay by rung" />);
  expect(markup).toContain(`viewBox="0 0 328 ${layout.height}"`);
  expect(markup).toContain('role="img" aria-label="Pay by rung"');
  expect(markup.match(/<g class="row( own)?">/g)).toHaveLength(5);
  expect(markup.match(/<g class="row own">/g)).toHaveLength(1);
  expect(markup.match(/<g class="step quiet">/g)).toHaveLength(3);
  expect(markup).toContain('class="chart ladder narrow"');
});
