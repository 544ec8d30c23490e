import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/ladder/line-difference.ts';
import { lineDifference } from '../../../src/ladder/line-difference.ts';

const lines = (texts: Record<string, string>): Line[] =>
  Object.entries(texts).map(([id, text]) => ({ id, text }));

const anyLines = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.constantFrom('x', 'y', 'z') }),
  { selector: ({ id }) => id },
);

describe('lineDifference', () => {
  it('tells the same, the changed, the new and what is no longer there, in this order', () => {
    const before = lines({ contact: 'Answer', notes: 'Take notes', reviews: 'Hold reviews' });
    const after = lines({ forecast: 'Forecast', reviews: 'Hold reviews', contact: 'Lead' });
    expect(lineDifference(before, after)).toEqual([
      { id: 'reviews', change: 'same', before: 'Hold reviews', after: 'Hold reviews' },
      { id: 'contact', change: 'changed', before: 'Answer', after: 'Lead' },
      { id: 'forecast', change: 'new', before: null, after: 'Forecast' },
      { id: 'notes', change: 'no-longer', before: 'Take notes', after: null },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(lineDifference([], [])).toEqual([]);
  });

  it('refuses an id that stands twice in a list', () => {
    const twice = [...lines({ contact: 'Answer' }), ...lines({ contact: 'Lead' })];
    expect(() => lineDifference(twice, [])).toThrow(
      'before must have each id once, received contact twice',
    );
    expect(() => lineDifference([], twice)).toThrow('after must have each id once');
  });

  it('names every line of either list once', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const ids = lineDifference(before, after).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(
          [...new Set([...before, ...after].map(({ id }) => id))].toSorted(),
        );
      }),
    );
  });

  it('finds a list the same as itself', () => {
    fc.assert(
      fc.property(anyLines, (list) => {
        expect(lineDifference(list, list).every(({ change }) => change === 'same')).toBe(true);
      }),
    );
  });

  it('read downwards turns new into no longer, and keeps the rest', () => {
    const reversed = { same: 'same', changed: 'changed', new: 'no-longer', 'no-longer': 'new' };
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const up = lineDifference(before, after).map(({ id, change }) => [id, reversed[change]]);
        const down = lineDifference(after, before).map(({ id, change }) => [id, change]);
        expect(new Map(down as [string, string][])).toEqual(new Map(up as [string, string][]));
      }),
    );
  });
});
