import { describe, expect, it } from 'vitest';
import {
  cumulativeTime,
  ladderWay,
  ladderWays,
  stepsOf,
  wayTime,
  wayTitle,
} from '../../../../src/views/site/ladder-ways.ts';
import { english, plain } from '../../../fixtures/small-model.ts';

const { roles } = english;
const way = (from: number, to: number) => ladderWay(english, roles[from - 1]!, roles[to - 1]!);

describe('ways up the ladder', () => {
  it('lead from each of five rungs to every higher one: ten, each with an address of its own', () => {
    const ways = ladderWays(english);
    expect(ways.map(({ lower, upper, steps }) => [lower.rung, upper.rung, steps])).toEqual([
      [1, 2, 1],
      [1, 3, 2],
      [1, 4, 3],
      [1, 5, 4],
      [2, 3, 1],
      [2, 4, 2],
      [2, 5, 3],
      [3, 4, 1],
      [3, 5, 2],
      [4, 5, 1],
    ]);
    expect(new Set(ways.map(({ id }) => id)).size).toBe(10);
  });

  it('take their title from content/ between neighbours, and from both names otherwise', () => {
    expect(wayTitle(english, way(2, 3))).toBe(
      'Step from account-manager to senior-account-manager',
    );
    expect(wayTitle(english, way(2, 4))).toBe('From account manager to account director');
  });

  it('are made of single steps, the lowest first', () => {
    expect(stepsOf(english, way(2, 4)).map(({ id }) => id)).toEqual([
      'account-manager-to-senior-account-manager',
      'senior-account-manager-to-account-director',
    ]);
  });

  it('take the time of all their rungs but the last: 1–2 and 2–3 years, then 4 or more', () => {
    expect(plain(wayTime(english, way(1, 2)))).toBe('1–2 years');
    expect(plain(wayTime(english, way(1, 3)))).toBe('3–5 years');
    expect(plain(wayTime(english, way(1, 4)))).toBe('7 years or more');
  });
});

describe('typical time on several rungs', () => {
  it('adds lower ends and upper ends up', () => {
    const spans = [
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ];
    expect(cumulativeTime(spans)).toEqual({ from: 6, to: 9 });
  });

  it('has no upper end where one rung has none', () => {
    const open = { from: 4, to: null };
    expect(cumulativeTime([{ from: 3, to: 4 }, open])).toEqual({ from: 7, to: null });
    expect(cumulativeTime([open, { from: 3, to: 4 }])).toEqual({ from: 7, to: null });
  });

  it('is none on no rung', () => {
    expect(cumulativeTime([])).toEqual({ from: 0, to: 0 });
  });
});
