import { singleTrack } from '../../../src/ladder/order.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describePayStructure } from '../../../src/charts/pay-structure/describe.ts';
import { layoutPayStructure } from '../../../src/charts/pay-structure/layout.ts';
import { PayStructureChart } from '../../../src/charts/pay-structure/PayStructureChart.tsx';
import { toPayStructure } from '../../../src/charts/pay-structure/pay-structure-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { payStructure } from '../../../src/team/structure/pay-structure.ts';
import { rungLabels, teamTerms } from '../../fixtures/team-scenario.ts';
import { faultyRanges, fiveRanges, structureOf } from '../../fixtures/team-structure.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const options = { width: 984, narrow: false, language };

describe('layoutPayStructure', () => {
  test('the stair goes from midpoint to midpoint and says the progression', () => {
    const { rows, steps } = layoutPayStructure(fiveRanges('en'), options);
    expect(steps.map(({ label }) => label.text)).toEqual(['+51%', '+24%', '+23%', '+46%']);
    const [lowest, next] = [rows[4]!.range!, rows[3]!.range!];
    expect(steps[0]!.path).toContain(`M${lowest.midpointX} `);
    expect(steps[0]!.path).toContain(`H${next.midpointX}V`);
  });

  test('the common part reaches from the next minimum to the own maximum', () => {
    const { rows } = layoutPayStructure(fiveRanges('en'), options);
    const [senior, director] = [rows[2]!, rows[1]!];
    expect(senior.common!.x).toBe(director.range!.x);
    expect(senior.common!.x + senior.common!.width).toBeCloseTo(
      senior.range!.x + senior.range!.width,
      2,
    );
    // 66,600 is below 67,200: nothing in common.
    expect(rows[4]!.common).toBeNull();
    expect(rows[0]!.common).toBeNull();
  });

  test('a rung without a range keeps its row and breaks the stair', () => {
    const { rows, steps } = layoutPayStructure(faultyRanges('en'), options);
    expect(rows).toHaveLength(5);
    expect(rows[2]!.missing).not.toBeNull();
    expect(rows[2]!.note.text).toBe('no range');
    expect(steps.map(({ label }) => label.text)).toEqual(['+3%', '−6%']);
  });

  test.each(['en', 'ru'] as const)('no text is cut or touches another: %s', (locale) => {
    const one = structureOf(locale, [{ min: 44_400, midpoint: 55_500, max: 66_600 }]);
    const empty = { ...one, rungs: [] };
    for (const data of [fiveRanges(locale), faultyRanges(locale), one, empty]) {
      for (const width of [1248, 984, 720, 328]) {
        const layout = layoutPayStructure(data, {
          width,
          narrow: width === 328,
          language: languageOf(locale),
        });
        const markup = renderToStaticMarkup(
          <PayStructureChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
      }
    }
  });
});

describe('describePayStructure', () => {
  test('the headline says how midpoints rise', () => {
    const headline = (data: Parameters<typeof describePayStructure>[0], locale = 'en'): string =>
      describePayStructure(data, languageOf(locale)).headline.replaceAll('\u00a0', ' ');
    expect(headline(fiveRanges('en'))).toBe('Midpoints rise by 23–51% from level to level');
    expect(headline(fiveRanges('ru'), 'ru')).toBe(
      'Между соседними ступенями с диапазонами середина растёт на 23–51 %',
    );
    expect(headline(faultyRanges('en'))).toBe(
      'The midpoint does not rise from one level to the next: Account director, VP, account management',
    );
    expect(headline(structureOf('en', [{ min: 1, midpoint: 2, max: 3 }]))).toBe(
      'Pay ranges by level',
    );
    expect(headline(structureOf('en', [null]))).toBe('No pay ranges yet');
  });

  test('the table has the figures of the picture, highest rung first', () => {
    const { table } = describePayStructure(faultyRanges('en'), language);
    expect(table.rows).toEqual([
      ['VP, account management', '$100,000', '$120,000', '$140,000', '40%', '–', '–', '0.75', '3'],
      [
        'Account director',
        '$98,000',
        '$127,500',
        '$157,000',
        '60%',
        '−6%',
        'holds the next',
        '1.05',
        '3',
      ],
      ['Senior account manager', '–', '–', '–', '–', '–', '–', '–', '–'],
      ['Account manager', '$45,000', '$62,000', '$90,000', '100%', '–', '–', '0.74', '3'],
      [
        'Assistant account manager',
        '$50,000',
        '$60,000',
        '$70,000',
        '40%',
        '+3%',
        'inside the next',
        '–',
        '3',
      ],
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

const person = { placeId: 'us', city: '', currency: 'USD' };

describe('toPayStructure', () => {
  test('takes what the structure says, in currency units', () => {
    const rows = payStructure(
      { zone: null, currency: 'USD' },
      {
        order: singleTrack(rungLabels.map(({ levelId }) => levelId)),
        rangeBook: teamTerms.rangeBook,
        marketBook: () => ({ kind: 'none', reason: 'unknown-level' }),
        nationId: 'us',
        peopleOf: () => ({ people: 2, compaMedian: 1 }),
      },
    );
    const { rungs } = toPayStructure(rows, rungLabels, 'USD', () => 83_900);
    expect(rungs[1]).toEqual({
      key: 'level-2',
      rung: 2,
      of: 5,
      name: 'Account manager',
      shortName: 'Account manager',
      range: { min: 67_200, midpoint: 84_000, max: 100_800 },
      market: 83_900,
      spread: 0.5,
      marketRatio: null,
      toNext: [
        {
          key: 'level-3',
          progression: 104 / 84 - 1,
          overlap: (100_800 - 83_200) / (124_800 - 83_200),
          contained: null,
        },
      ],
      people: 2,
    });
    expect(rungs[4]!.toNext).toEqual([]);
  });

  test('says which of two ranges lies inside the other', () => {
    const range = (min: number, max: number) => ({
      kind: 'range' as const,
      range: {
        minHundredths: min * 100,
        midpointHundredths: (min + max) * 50,
        maxHundredths: max * 100,
      },
      spread: null,
      marketRatio: null,
      people: 0,
    });
    const inside = (contained: 'this' | 'next') => [
      { levelId: '', progression: 0.1, overlap: { share: null, contained } },
    ];
    const rows = [
      { levelId: 'level-1', ...range(50_000, 90_000), toNext: inside('next') },
      { levelId: 'level-2', ...range(60_000, 80_000), toNext: inside('this') },
      { levelId: 'level-3', ...range(55_000, 95_000), toNext: [] },
    ] as unknown as Parameters<typeof toPayStructure>[0];
    const { rungs } = toPayStructure(rows, rungLabels, 'USD', () => null);
    expect(rungs.map(({ toNext }) => toNext[0]?.contained)).toEqual([
      'next',
      'this',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has a row for each step within a rung, and leads from the highest to the next rung', () => {
    const rows = payStructure(
      { zone: null, currency: 'USD' },
      {
        order: singleTrack(['level-1', 'level-2', 'level-3']),
        sublevels: { 'level-2': ['I', 'II'] },
        rangeBook: ({ levelId, sublevel }) => teamTerms.rangeBook({ ...person, levelId, sublevel }),
        marketBook: () => ({ kind: 'none', reason: 'unknown-level' }),
        nationId: 'us',
        peopleOf: () => ({ people: 1, compaMedian: 1 }),
      },
    );
    const { rungs } = toPayStructure(rows, rungLabels.slice(0, 3), 'USD', () => null);
    expect(rungs.map(({ key, name, toNext }) => [key, name, toNext[0]?.key])).toEqual([
      ['level-1', 'Assistant account manager', 'level-2 I'],
      ['level-2 I', 'Account manager I', undefined],
      ['level-2 II', 'Account manager II', 'level-3'],
      ['level-3', 'Senior account manager', undefined],
    ]);
  });

  test('a rung that the structure does not know has no range', () => {
    const { rungs } = toPayStructure([], rungLabels, 'USD', () => null);
    expect(rungs).toHaveLength(5);
    expect(rungs.every(({ range, market }) => range === null && market === null)).toBe(true);
  });
});
