import { describe, expect, test } from 'vitest';
import { cumulativeTime } from '../../../src/views/site/ladder-ways.ts';

describe('typical time on several rungs', () => {
  test('lower ends and upper ends are added up', () => {
    const spans = [
      { from: 1, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ];
    expect(cumulativeTime(spans)).toEqual({ from: 6, to: 9 });
  });

  test('one rung without an upper end leaves the whole without one', () => {
    const open = { from: 4, to: null };
    expect(cumulativeTime([{ from: 3, to: 4 }, open])).toEqual({ from: 7, to: null });
    expect(cumulativeTime([open, { from: 3, to: 4 }])).toEqual({ from: 7, to: null });
  });

  test('no rung takes no time', () => {
    expect(cumulativeTime([])).toEqual({ from: 0, to: 0 });
  });
});
