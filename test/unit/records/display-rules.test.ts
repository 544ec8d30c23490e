import { describe, expect, it } from 'vitest';
import { judgeCell, publishCell } from '../../../src/records/display-rules.ts';
import { DISPLAY_PROFILES } from '../../../src/schemas/display-profile.ts';
import { recordCell } from '../../fixtures/record-cell.ts';

const { confidential, public: open } = DISPLAY_PROFILES;

/** Which figures of a cell are shown. */
function shownOf(
  contributors: number,
  profile = confidential,
  rest: Parameters<typeof recordCell>[1] = {},
) {
  const shown = publishCell(
    recordCell(contributors, rest),
    profile,
    (rest.employers ?? null) !== null,
  );
  if (shown === null) return [];
  const { percentiles, medianInterval } = shown;
  return [
    ...Object.entries(percentiles).flatMap(([name, pay]) => (pay === null ? [] : [name])),
    ...(medianInterval === null ? [] : ['interval']),
  ];
}

const MEDIAN = ['p50'];
const QUARTILES = ['p25', 'p50', 'p75'];
const ALL = ['p10', 'p25', 'p50', 'p75', 'p90'];

describe('a cell of confidential records', () => {
  it.each([
    [0, []],
    [1, []],
    [9, []],
    [10, MEDIAN],
    [19, MEDIAN],
    [20, [...QUARTILES, 'interval']],
    [49, [...QUARTILES, 'interval']],
    [50, [...ALL, 'interval']],
  ])('of %i people shows %j', (contributors, figures) => {
    expect(shownOf(contributors)).toEqual(figures);
  });

  it('rounds every amount to a thousand and says a band instead of the number of people', () => {
    expect(publishCell(recordCell(73), confidential, false)).toEqual({
      levelId: null,
      placeId: null,
      contributors: { from: 50, to: 99 },
      percentiles: { p10: 40_000, p25: 50_000, p50: 60_000, p75: 70_000, p90: 81_000 },
      medianInterval: { low: 58_000, high: 63_000 },
    });
  });

  it('has no interval where the records gave none', () => {
    expect(shownOf(60, confidential, { medianInterval: null })).toEqual(ALL);
  });

  it('needs three different amounts', () => {
    expect(shownOf(60, confidential, { values: 2 })).toEqual([]);
    expect(shownOf(60, confidential, { values: 3 })).not.toEqual([]);
    expect(judgeCell(recordCell(60, { values: 1 }), confidential, false).forbiddenBy.p50).toEqual([
      'too-few-values',
    ]);
  });

  it('is hidden where more than nine in ten have the same pay', () => {
    expect(shownOf(60, confidential, { mostFrequentShare: 0.9 })).not.toEqual([]);
    const cell = recordCell(60, { mostFrequentShare: 55 / 60 });
    expect(judgeCell(cell, confidential, false).forbiddenBy.p50).toEqual(['dominant-value']);
  });

  it('needs five employers, ten for the outer percentiles, and none above a quarter', () => {
    const of = (employers: number, largestEmployerShare: number) =>
      shownOf(80, confidential, { employers, largestEmployerShare });
    expect(of(4, 0.25)).toEqual([]);
    expect(of(5, 0.25)).toEqual([...QUARTILES, 'interval']);
    expect(of(9, 0.25)).toEqual([...QUARTILES, 'interval']);
    expect(of(10, 0.25)).toEqual([...ALL, 'interval']);
    expect(of(10, 0.3)).toEqual([]);
  });

  it('is judged by employers only where the records have several', () => {
    const cell = recordCell(80, { employers: 1, largestEmployerShare: 1 });
    expect(judgeCell(cell, confidential, false).forbiddenBy.p10).toEqual([]);
    expect(judgeCell(cell, confidential, true).forbiddenBy.p50).toEqual([
      'too-few-employers',
      'dominant-employer',
    ]);
  });

  it('has no employers at all where it does not say them and the records have several', () => {
    expect(judgeCell(recordCell(80), confidential, true).forbiddenBy.p50).toEqual([
      'too-few-employers',
      'dominant-employer',
    ]);
  });
});

describe('a cell of public records', () => {
  it.each([
    [5, []],
    [6, MEDIAN],
    // Up to eight the interval would run from the lowest pay to the highest.
    [8, MEDIAN],
    [9, [...MEDIAN, 'interval']],
    [12, [...MEDIAN, 'interval']],
    [13, [...QUARTILES, 'interval']],
    [35, [...QUARTILES, 'interval']],
    [36, [...ALL, 'interval']],
  ])('of %i people shows %j', (contributors, figures) => {
    expect(shownOf(contributors, open)).toEqual(figures);
  });

  it('rounds to five hundred and says the number of people', () => {
    expect(publishCell(recordCell(37), open, false)).toMatchObject({
      contributors: { from: 37, to: 37 },
      percentiles: { p10: 40_000, p25: 50_000, p50: 60_500, p75: 70_500, p90: 80_500 },
      medianInterval: { low: 58_500, high: 62_500 },
    });
  });

  it('has no rule about equal amounts', () => {
    expect(shownOf(40, open, { values: 1, mostFrequentShare: 1 })).toEqual([...ALL, 'interval']);
  });

  it('only warns of few employers and of a large one', () => {
    const cell = recordCell(40, { employers: 9, largestEmployerShare: 0.3 });
    const verdict = judgeCell(cell, open, true);
    expect(verdict.forbiddenBy.p90).toEqual([]);
    expect(verdict.warnings).toEqual(['too-few-employers', 'dominant-employer']);
    const smaller = recordCell(20, { employers: 5, largestEmployerShare: 0.25 });
    expect(judgeCell(smaller, open, true).warnings).toEqual([]);
    const warnings = (contributors: number) =>
      judgeCell({ ...smaller, contributors }, open, true).warnings;
    expect([warnings(35), warnings(36)]).toEqual([[], ['too-few-employers']]);
    expect(judgeCell(cell, confidential, true).warnings).toEqual([]);
  });
});

describe('the rounding of a cell', () => {
  it('keeps its percentiles in order', () => {
    const percentiles = { p10: 499, p25: 500, p50: 1499, p75: 1500, p90: 1501 };
    const shown = publishCell(recordCell(50, { percentiles }), confidential, false);
    expect(shown?.percentiles).toEqual({ p10: 0, p25: 1000, p50: 1000, p75: 2000, p90: 2000 });
  });
});
