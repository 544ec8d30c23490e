import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describePeopleStrip } from '../../../src/charts/people-strip/describe.ts';
import { layoutPeopleStrip } from '../../../src/charts/people-strip/layout.ts';
import { packDots } from '../../../src/charts/people-strip/layout-dots.ts';
import { binPay, payBinWidth } from '../../../src/charts/people-strip/pay-bins.ts';
import type { PeopleStripData } from '../../../src/charts/people-strip/people-strip-data.ts';
import { PeopleStripChart } from '../../../src/charts/people-strip/PeopleStripChart.tsx';
import { laneRises } from '../../../src/charts/people-strip/place-row.ts';
import { unpackLanguage } from '../../../src/i18n/language.ts';
import { languageOf, packMessages } from '../../../src/i18n/language-of.ts';
import { emptyRows, fourteenPeople, manyPeople, stripPerson } from '../../fixtures/team-strip.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const options = { width: 984, narrow: false, language, names: true };
const context = { language, names: true };

/** Two rungs with the given pays on the lower, whose range is 44,400 to 66,600. */
function assistants(...pays: number[]): PeopleStripData {
  const rows = emptyRows('en').slice(0, 2);
  rows[0]!.people = pays.map((pay, index) => stripPerson(1, `p${index}`, `Ada ${index}`, pay));
  return { currency: 'USD', rows };
}

/** People who have a range, by their pay. */
const ranged = (pays: readonly number[]) => pays.map((pay) => ({ pay, compaRatio: 1 }));

describe('packDots', () => {
  test('dots that do not meet stay on the line', () => {
    expect(packDots([0, 15, 30], 15, 100)).toEqual([0, 0, 0]);
  });

  test('dots on one spot stack above and below', () => {
    expect(packDots([5, 5, 5], 10, 100)).toEqual([0, -10, 10]);
  });

  test('too many on one spot find no room', () => {
    expect(packDots([5, 5, 5, 5], 10, 15)).toBeNull();
  });

  test('no two dots cover each other', () => {
    const xs = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(xs, (positions) => {
        const sorted = [...positions].sort((a, b) => a - b);
        const ys = packDots(sorted, 9, Infinity)!;
        sorted.forEach((x, index) =>
          sorted.slice(0, index).forEach((other, place) => {
            expect(Math.hypot(x - other, ys[index]! - ys[place]!)).toBeGreaterThan(9 - 1e-3);
          }),
        );
      }),
      { seed: 20261126, numRuns: 100 },
    );
  });
});

describe('counting by steps of pay', () => {
  test('steps are round and at most 120', () => {
    expect(payBinWidth(40_000, 240_000)).toBe(2000);
    expect(payBinWidth(50_000, 50_000)).toBe(1);
    expect(payBinWidth(0, 120_000)).toBe(1000);
    expect(payBinWidth(0, 120_001)).toBe(2000);
  });

  test('the range is counted to the cent, inside, below and above', () => {
    const range = { min: 44_400, midpoint: 55_500, max: 66_600 };
    const counted = binPay(ranged([44_399.99, 44_400, 66_600, 66_600.5, 67_600]), range, 1000);
    expect(counted).toMatchObject({ count: 5, below: { count: 1 }, above: { count: 2 } });
    expect(counted.below.amount).toBeCloseTo(0.01, 6);
    expect(counted.above.amount).toBeCloseTo(1000.5, 6);
    expect(counted.bins).toEqual([
      { low: 44_000, below: 1, inside: 1, above: 0 },
      { low: 66_000, below: 0, inside: 1, above: 1 },
      { low: 67_000, below: 0, inside: 0, above: 1 },
    ]);
  });

  test('somebody without a range is outside of nobody else’s', () => {
    const range = { min: 44_400, midpoint: 55_500, max: 66_600 };
    const counted = binPay([{ pay: 10_000, compaRatio: null }], range, 1000);
    expect(counted).toMatchObject({ count: 1, below: { count: 0 }, above: { count: 0 } });
    expect(counted.bins).toEqual([{ low: 10_000, below: 0, inside: 1, above: 0 }]);
  });

  test('nobody is lost', () => {
    const pays = fc.array(fc.integer({ min: 0, max: 400_000 }));
    fc.assert(
      fc.property(pays, (all) => {
        const { bins, count } = binPay(
          ranged(all),
          { min: 50_000, midpoint: 60_000, max: 70_000 },
          2000,
        );
        const sum = bins.reduce((total, bin) => total + bin.below + bin.inside + bin.above, 0);
        expect([sum, count]).toEqual([all.length, all.length]);
      }),
      { seed: 20261126, numRuns: 100 },
    );
  });
});

describe('laneRises', () => {
  const rise = (id: string, from: number, to: number) => ({ id, from, to, label: '+8.5%' });

  test('treads that would meet take lanes of their own', () => {
    const laned = laneRises([rise('a', 0, 50), rise('b', 20, 70), rise('c', 80, 100)])!;
    expect(laned.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  test('more than three at one place: the dots alone say it', () => {
    expect(laneRises(['a', 'b', 'c', 'd'].map((id, index) => rise(id, index, 60)))).toBeNull();
  });
});

describe('layoutPeopleStrip', () => {
  test('who stands on the minimum or the maximum is inside', () => {
    const { rows } = layoutPeopleStrip(assistants(44_399, 44_400, 66_600, 66_601), options);
    expect(rows[1]!.dots.map(({ kind }) => kind)).toEqual([
      'outside',
      'inside',
      'inside',
      'outside',
    ]);
    expect(rows[1]!.warnings.map(({ text }) => text)).toEqual([
      '$1 below the minimum',
      '$1 above the maximum',
    ]);
  });

  test('several on one side are summed', () => {
    const { rows } = layoutPeopleStrip(assistants(40_000, 43_000), options);
    expect(rows[1]!.warnings[0]!.text).toBe('2 below the minimum, $5,800 in all');
  });

  test('without a range nobody is outside', () => {
    const data = assistants(1000, 900_000);
    data.rows[0]!.range = null;
    const { rows } = layoutPeopleStrip(data, options);
    expect(rows[1]!.dots.every(({ kind }) => kind === 'inside')).toBe(true);
    expect(rows[1]!.missing).not.toBeNull();
    expect(rows[1]!.note.text).toBe('2 people, no range');
  });

  test('items are read from the top, pay ascending, with everything the picture says', () => {
    const { items } = layoutPeopleStrip(fourteenPeople('en'), options);
    expect(items).toHaveLength(14);
    expect(items[0]!.label).toBe(
      'Karim, VP, account management, $176,000, compa-ratio 0.95, range penetration 38%',
    );
    expect(items.at(-1)!.label).toContain(
      'Li, Assistant account manager, $58,500, compa-ratio 1.05, range penetration 64%, to Account manager, $71,400, +22.1%',
    );
    expect(items.find(({ label }) => label.startsWith('Emil'))!.label).toContain(
      '$2,500 above the maximum',
    );
  });

  test('names switched off stand nowhere in the picture', () => {
    const layout = layoutPeopleStrip(fourteenPeople('en'), { ...options, names: false });
    expect(layout.rows.flatMap(({ names }) => names)).toEqual([]);
    expect(JSON.stringify(layout)).not.toMatch(/Karim|Emil|Ines/);
  });

  test('a proposed place stands in its row, a stair leads to it', () => {
    const { rows, stairs } = layoutPeopleStrip(fourteenPeople('en'), options);
    expect(rows.map(({ dots }) => dots.filter(({ kind }) => kind === 'after').length)).toEqual([
      0, 1, 1, 1, 0,
    ]);
    expect(stairs.map(({ label }) => label?.text).sort()).toEqual(['+22.1%', '+8.5%', '+8.5%']);
  });

  test('more than 300 people are counted, and 300 on one pay as well', () => {
    const { rows, items } = layoutPeopleStrip(manyPeople('en', [301, 10]), options);
    expect([rows[4]!.dots.length, rows[3]!.bars.length]).toEqual([0, 0]);
    expect(rows[4]!.bars.length).toBeGreaterThan(10);
    expect(items.at(-1)!.id).toBeNull();
    const same = layoutPeopleStrip(
      assistants(...Array.from({ length: 300 }, () => 50_000)),
      options,
    );
    expect(same.rows[1]!.bars).toHaveLength(1);
    expect(same.items[0]!.label).toContain('300 people');
  });

  test.each(['en', 'ru'] as const)('no text is cut or touches another: %s', (locale) => {
    const states = [
      fourteenPeople(locale),
      manyPeople(locale, [18, 22, 12, 6, 2]),
      manyPeople(locale, [90, 120, 60, 25, 5]),
      manyPeople(locale, [3000, 4000, 2000, 800, 200]),
      { currency: 'USD', rows: emptyRows(locale) },
      { currency: 'USD', rows: [] },
    ];
    for (const data of states) {
      for (const width of [1248, 984, 720, 328]) {
        const narrow = width === 328;
        const layout = layoutPeopleStrip(data, {
          width,
          narrow,
          language: languageOf(locale),
          names: true,
        });
        const markup = renderToStaticMarkup(
          <PeopleStripChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
      }
    }
  });

  test('any people and ranges stay inside the picture', () => {
    const pays = fc.array(fc.integer({ min: 10_000, max: 400_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(pays, fc.constantFrom(984, 328), (all, width) => {
        const layout = layoutPeopleStrip(assistants(...all), {
          ...options,
          width,
          narrow: width === 328,
        });
        const markup = renderToStaticMarkup(
          <PeopleStripChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        for (const { x, y } of layout.rows.flatMap(({ dots }) => dots)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeLessThan(layout.axisY);
        }
      }),
      { seed: 20261126, numRuns: 150 },
    );
  });
});

describe('describePeopleStrip', () => {
  const headline = (data: PeopleStripData): string => describePeopleStrip(data, context).headline;

  test('the headline says who is outside', () => {
    expect(headline(fourteenPeople('en'))).toBe('One person is paid below the range, one above');
    expect(headline(assistants(50_000))).toBe('Nobody is paid outside the range');
    expect(headline(assistants(40_000, 41_000))).toBe('2 people are paid below the range');
    expect(headline(assistants(70_000))).toBe('One person is paid above the range');
    expect(headline(assistants())).toBe('Nobody to show yet');
  });

  test('in Russian, with its plurals', () => {
    const people = (...pays: number[]) =>
      describePeopleStrip(assistants(...pays), { language: languageOf('ru'), names: true })
        .headline;
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(people(40_000, 70_000))).toBe(
      'Один человек получает меньше минимума, один — больше максимума',
    );
    expect(plain(people(70_000, 70_001))).toBe('2 человека получают больше максимума');
  });

  test('the table has a line for each person and the figures of the picture', () => {
    const { table } = describePeopleStrip(fourteenPeople('en'), context);
    expect(table.rows).toHaveLength(14);
    expect(table.rows[0]).toEqual([
      'Karim',
      'VP, account management',
      '$176,000',
      '0.95',
      '38%',
      '–',
      '–',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  test('without names the table has no column for them', () => {
    const { table } = describePeopleStrip(fourteenPeople('en'), { language, names: false });
    expect(table.columns[0]!.label).toBe('Level');
    expect(JSON.stringify(table)).not.toMatch(/Karim|Emil|Ines/);
  });

  test('many people: a line for each rung, with sums that agree', () => {
    const data = manyPeople('en', [3000, 4000, 2000, 800, 200]);
    const { table } = describePeopleStrip(data, context);
    expect(table.rows).toHaveLength(5);
    for (const [, count, below, inside, above] of table.rows) {
      const [all, ...parts] = [count, below, inside, above].map((cell) =>
        Number(cell!.replaceAll(',', '')),
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    }
  });

  test('an island needs the messages of two areas, and of the columns', () => {
    const own = unpackLanguage(
      'en',
      packMessages(languageOf('en'), ['teamChart', 'peopleStrip', 'column']),
    );
    expect(() =>
      describePeopleStrip(fourteenPeople('en'), { language: own, names: true }),
    ).not.toThrow();
  });
});
