import { describe, expect, test } from 'vitest';
import type { LadderContext } from '../../../src/charts/ladder/describe.ts';
import { describeLadder } from '../../../src/charts/ladder/describe.ts';
import type { LadderRung } from '../../../src/charts/ladder/ladder-data.ts';
import { layoutLadder } from '../../../src/charts/ladder/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { denverRungs, nationRungs, withoutPay } from '../../fixtures/ladder-rungs.ts';

const context: LadderContext = {
  language: languageOf('en'),
  currency: 'USD',
  month: '2025-05',
  area: null,
};
const russian: LadderContext = { ...context, language: languageOf('ru') };
const denver = { inPlace: 'in Denver', fromId: 'account-manager' };

const headline = (rungs: LadderRung[], own: LadderContext = context): string =>
  describeLadder(rungs, own).headline.replaceAll('\u00a0', ' ');

describe('the headline', () => {
  test('of the nation says the smallest and the largest step as far as they are known', () => {
    expect(headline(nationRungs('en'))).toBe(
      'At each step up, the median rises by about a fifth to a half',
    );
    expect(headline(nationRungs('ru'), russian)).toBe(
      'На каждой следующей ступени медианный оклад больше примерно на пятую часть — половину',
    );
  });

  test('of the nation says percent where no word lies in the interval, and what is not certain', () => {
    const stepsOf = (...steps: [step: number, low: number, high: number][]): string =>
      headline(
        nationRungs('en')
          .slice(0, steps.length + 1)
          .map((rung, index) => {
            if (index === 0) return rung;
            const [step, low, high] = steps[index - 1]!;
            return { ...rung, step, stepInterval: { low, high } };
          }),
      );
    expect(stepsOf([0.33, 0.2, 0.4], [0.34, 0.3, 0.4])).toBe(
      'At each step up, the median rises by about a third',
    );
    expect(stepsOf([0.06, 0.04, 0.08], [0.29, 0.27, 0.31])).toBe(
      'At each step up, the median rises by about 6% to 29%',
    );
    expect(stepsOf([0.2, -0.02, 0.5], [0.5, 0.3, 0.8])).toBe(
      'At each step up, the median rises by about a fifth to a half, but not every step is certain',
    );
    expect(stepsOf([1.1, 0.8, 1.4])).toBe('At the step up, the median rises by about 110%');
  });

  test('of a role names what the step up from it adds: 99,000 less 82,000', () => {
    expect(headline(nationRungs('en', 2))).toBe(
      'The median senior account manager earns about $17,000 more than the median account manager',
    );
    expect(headline(nationRungs('ru', 2), russian)).toBe(
      'Медианный оклад старшего аккаунт-менеджера примерно на 17 000 $ больше, чем у аккаунт-менеджера',
    );
  });

  test('of the highest rung names the step that led to it: 161,000 less 121,500', () => {
    expect(headline(nationRungs('en', 5))).toBe(
      'The median VP of account management earns about $39,500 more than the median account director',
    );
    expect(headline(nationRungs('ru', 5), russian)).toBe(
      'Медианный оклад вице-президента по работе с клиентами примерно на 39 500 $ больше, чем у директора по работе с клиентами',
    );
  });

  test('of a city names the money of the step there: 106,165 less 87,809', () => {
    expect(headline(denverRungs('en'), { ...context, area: denver })).toBe(
      'We estimate that, at the median, senior account managers in Denver earn about $18,500 more than account managers',
    );
    const area = { inPlace: 'в Денвере', fromId: 'account-manager' };
    expect(headline(denverRungs('ru'), { ...russian, area })).toBe(
      'По расчёту медиана у старшего аккаунт-менеджера в Денвере на 18 500 $ выше, чем у аккаунт-менеджера',
    );
    // The highest rung has no next one.
    expect(
      headline(denverRungs('en'), {
        ...context,
        area: { ...denver, fromId: 'vp-account-management' },
      }),
    ).toBe(
      'We estimate that, at the median, VPs of account management in Denver earn about $42,500 more than account directors',
    );
  });

  test('claims nothing without a step, or where a step does not pay more', () => {
    expect(headline([])).toBe('Pay by level');
    expect(headline(nationRungs('en').slice(0, 1))).toBe('Pay by level');
    expect(headline(nationRungs('en', 3).map(withoutPay))).toBe('Pay by level');
    const own = nationRungs('en', 3).map((rung) => (rung.rung === 3 ? withoutPay(rung) : rung));
    expect(headline(own)).toBe('Too few survey responses to show pay for senior account managers');
    const even = nationRungs('en').map((rung) => (rung.rung === 4 ? { ...rung, step: 0 } : rung));
    expect(headline(even)).toBe('Pay by level');
    // Medians that are shown alike are not "about $0" apart.
    const [first, second] = nationRungs('en', 1);
    const near = {
      ...first!.statistic!,
      percentiles: { ...first!.statistic!.percentiles, p50: 56_500 },
    };
    expect(headline([first!, { ...second!, statistic: near }])).toBe('Pay by level');
  });

  test('counts only steps between rungs that are shown', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 1 ? withoutPay(rung) : rung));
    expect(headline(rungs)).toBe(
      'At each single step with pay data, the median rises by about a fifth to a third',
    );
  });
});

test('the subtitle names unit and month, in a city that the percent is national, and what was rounded apart', () => {
  expect(describeLadder(nationRungs('en'), context).subtitle).toBe(
    'Base pay by level, US dollars a year, May 2025, and the step from median to median.',
  );
  expect(describeLadder(denverRungs('en'), { ...context, area: denver }).subtitle).toBe(
    'Base pay by level, US dollars a year, May 2025. The percentage of each step is national; only the amount varies by city. Differences are rounded separately.',
  );
});

test('the alternative text tells the rungs upwards, and names those that are not shown', () => {
  const rungs = nationRungs('en').map((rung) => (rung.rung === 4 ? withoutPay(rung) : rung));
  expect(describeLadder(rungs, context).alternative).toBe(
    'At each single step with pay data, the median rises by about a fifth to a half. From the lowest level to the highest: ' +
      'Assistant account manager, median $56,500; Account manager, median $82,000; ' +
      'Senior account manager, median $99,000; VP, account management, median $161,000. ' +
      'Too few survey responses: Account director.',
  );
});

describe('the table', () => {
  test('has the figures of the drawing in the order of its rows', () => {
    for (const [rungs, own] of [
      [nationRungs('en'), context],
      [nationRungs('ru', 2), russian],
      [denverRungs('en'), { ...context, area: denver }],
    ] as const) {
      const { table } = describeLadder(rungs, own);
      const { rows, steps } = layoutLadder(rungs, {
        width: 1248,
        narrow: false,
        language: own.language,
        shortNames: false,
      });
      expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
      expect(table.rows.map(([name]) => name)).toEqual(rows.map(({ name }) => name.text));
      const medians = rows.map(({ median }) => median!.text.replace(/^≈\s/, ''));
      expect(table.rows.map((row) => row[3])).toEqual(medians);
      const shares = table.rows.map((row) => row[7]!.replace(/ \(.*\)$/, ''));
      expect(shares).toEqual([...steps.map(({ label }) => label.text).reverse(), '–']);
    }
  });

  test('gives a dash for what is not known', () => {
    const [vice] = describeLadder(nationRungs('en'), context).table.rows;
    expect(vice).toEqual([
      'VP, account management',
      '–',
      '$140,000',
      '$161,000',
      '$189,500',
      '–',
      '$137,500–$192,000',
      '+32% (9 to 61)',
      '15',
      'Survey, adjusted',
    ]);
  });

  test('keeps the row of a rung that is not shown, with the reason, and says what a step spans', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 4 ? withoutPay(rung) : rung));
    const { rows } = describeLadder(rungs, context).table;
    expect(rows[1]).toEqual([
      'Account director',
      ...Array.from({ length: 8 }, () => '–'),
      'too few responses',
    ]);
    expect(rows.map((row) => row[7])).toEqual([
      '+63% (36 to 95) in 2 steps',
      '–',
      '+21% (11 to 32)',
      '+44% (34 to 56)',
      '–',
    ]);
  });

  test('gives a step with its interval, which the head names, and alone where there is none', () => {
    const stepsOf = (rungs: LadderRung[], own: LadderContext): string[] => {
      const { columns, rows } = describeLadder(rungs, own).table;
      return [columns[7]!.label, rows[0]![7]!].map((text) => text.replaceAll('\u00a0', ' '));
    };
    const wide = (rung: LadderRung): LadderRung => ({
      ...rung,
      step: 0.1,
      stepInterval: { low: -0.052, high: 0.304 },
    });
    expect(stepsOf(nationRungs('en').map(wide), context)).toEqual([
      'Step from the level below (95% interval)',
      '+10% (−5 to 30)',
    ]);
    expect(stepsOf(nationRungs('ru').map(wide), russian)).toEqual([
      'Шаг от предыдущей ступени (доверительный интервал 95 %)',
      '+10 % (от −5 до 30)',
    ]);
    const alone = nationRungs('en').map((rung) => ({ ...rung, stepInterval: null }));
    expect(stepsOf(alone, context)).toEqual(['Step from the level below', '+32%']);
  });

  test('has no rows where the ladder has no rungs', () => {
    expect(describeLadder([], context).table.rows).toEqual([]);
  });
});
