import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeGapQuarters } from '../../../src/charts/gap-quarters/describe.ts';
import { wholeShares, womenOfAll } from '../../../src/charts/gap-quarters/gap-quarters-data.ts';
import { GapQuartersChart } from '../../../src/charts/gap-quarters/GapQuartersChart.tsx';
import { layoutGapQuarters } from '../../../src/charts/gap-quarters/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { refused } from '../../../src/team/gap/gap-measure.ts';
import { evenQuarters, refusedQuarters, sixtyTwoPeople } from '../../fixtures/team-quarters.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const options = { width: 720, narrow: false, language };

describe('shares', () => {
  test('printed shares add up to a hundred', () => {
    expect(wholeShares(0.625)).toEqual({ women: 0.63, men: 0.37 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, (women) => {
        const whole = wholeShares(women);
        expect(Math.round(whole.women * 100) + Math.round(whole.men * 100)).toBe(100);
      }),
      { seed: 20261126 },
    );
  });

  test('the share of all weighs groups by their people', () => {
    const { quarters } = evenQuarters(0.5);
    if (quarters.kind !== 'shown') throw new RangeError('expected quarters');
    const [first, ...others] = quarters.value.quarters;
    const uneven = { ...quarters.value, quarters: [{ ...first, people: 60, women: 0 }, ...others] };
    expect(womenOfAll(uneven as typeof quarters.value)).toBeCloseTo(30 / 120, 12);
  });
});

describe('layoutGapQuarters', () => {
  test('the highest pay stands on top, and each bar is full', () => {
    const { rows } = layoutGapQuarters(sixtyTwoPeople(), options);
    expect(rows.map(({ quarter }) => quarter)).toEqual(['highest', 'third', 'second', 'lowest']);
    const [widest] = rows.map(({ women, men }) => women!.width + men!.width);
    for (const { women, men } of rows) expect(women!.width + men!.width).toBeCloseTo(widest!, 1);
    expect(rows[3]!.women!.width).toBeGreaterThan(rows[0]!.women!.width);
  });

  test('groups like the whole end at its line', () => {
    const { rows, all } = layoutGapQuarters(evenQuarters(0.4), options);
    for (const { men } of rows) expect(men!.x).toBe(all!.x);
  });

  test('what is refused carries no number into the picture', () => {
    const layout = layoutGapQuarters(refusedQuarters, options);
    expect(layout.rows.every(({ women, men, note }) => !women && !men && !note)).toBe(true);
    expect(layout.notShown!.text).toBe('not shown (too few people)');
    expect(layout.all).toBeNull();
  });

  test.each(['en', 'ru'] as const)('no text is cut or touches another: %s', (locale) => {
    const states = [
      sixtyTwoPeople(),
      evenQuarters(0),
      evenQuarters(1),
      evenQuarters(0.01),
      refusedQuarters,
    ];
    for (const data of states) {
      for (const width of [984, 720, 328]) {
        const layout = layoutGapQuarters(data, {
          width,
          narrow: width === 328,
          language: languageOf(locale),
        });
        const markup = renderToStaticMarkup(
          <GapQuartersChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
      }
    }
  });
});

describe('describeGapQuarters', () => {
  test('the headline sets the highest quarter against the lowest', () => {
    const { headline, table } = describeGapQuarters(sixtyTwoPeople(), language);
    expect(headline).toBe(
      `Women are ${table.rows[0]![2]} of the highest-paid quarter and ${table.rows[3]![2]} of the lowest`,
    );
    expect(describeGapQuarters(evenQuarters(0.4), language).headline).toBe(
      'Women are 40% of the highest-paid quarter, the same as in the lowest',
    );
    expect(
      describeGapQuarters(evenQuarters(0.4), languageOf('ru')).headline.replaceAll('\u00a0', ' '),
    ).toBe('Женщины составляют 40 % и верхней, и нижней четверти по зарплате');
  });

  test('ties and people in no group are said', () => {
    const { subtitle } = describeGapQuarters(sixtyTwoPeople(), language);
    expect(subtitle).toContain('People with the same pay');
    expect(subtitle).toContain(
      '6 people whose sex is not recorded as female or male are not in any group.',
    );
    expect(describeGapQuarters(evenQuarters(0.4), language).subtitle).not.toContain('no group');
  });

  test('a number that is refused is not said', () => {
    const words = describeGapQuarters(
      { ...sixtyTwoPeople(), leftOut: refused('group-size') },
      language,
    );
    expect(words.subtitle).toContain('too few of them to give a number');
    const all = JSON.stringify(describeGapQuarters(refusedQuarters, language));
    expect(all).not.toMatch(/\d/);
    expect(all).toContain('not shown (too few people)');
  });
});
