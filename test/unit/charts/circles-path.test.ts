import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesPath, relativePath } from '../../../src/charts/shared/paths.ts';

test('a circle is one arc from its top', () => {
  expect(circlesPath([{ x: 10, y: 20, radius: 4 }])).toBe('m10 16a4 4 0 1 0 .1 0z');
});

test('moves are relative, and roundings do not add up', () => {
  const circles = Array.from({ length: 100 }, (_, index) => ({
    x: index * 1.04,
    y: 5,
    radius: 0.5,
  }));
  const moves = [...circlesPath(circles).matchAll(/m(-?[\d.]+)/g)].map((match) => Number(match[1]));
  const end = moves.reduce((sum, move) => sum + move, 0);
  expect(end).toBeCloseTo(103, 1);
});

test('no circles make no path', () => {
  expect(circlesPath([])).toBe('');
});

test('an outline goes from corner to corner, and back to the first where it closes', () => {
  expect(relativePath('M10.5,20L10.1,18.5L10.1,18.5L12,20ZM11,21L0,0')).toBe(
    'm10.5 20-.4-1.5 1.9 1.5zm.5 1-11-21',
  );
  expect(relativePath('')).toBe('');
});

test('an outline comes back to a tenth of a pixel, however long it is', () => {
  const tenths = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 10);
  const line = fc.array(fc.tuple(tenths, tenths), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const drawn = lines
        .map((points) => `M${points.map(([x, y]) => `${x},${y}`).join('L')}Z`)
        .join('');
      let at: [number, number] = [0, 0];
      const read = [...relativePath(drawn).matchAll(/m([^z]*)z/g)].map(([, steps = '']) => {
        const numbers = steps.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g)!.map(Number);
        const points: string[] = [];
        let [x, y] = at;
        for (let index = 0; index < numbers.length; index += 2) {
          [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
          if (index === 0) at = [x, y];
          points.push(`${x.toFixed(1)} ${y.toFixed(1)}`.replaceAll('-0.0', '0.0'));
        }
        return points;
      });
      // A corner that is the same as the one before says nothing.
      const expected = lines.map((points) =>
        points
          .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .filter((point, index, all) => index === 0 || point !== all[index - 1]),
      );
      expect(read).toEqual(expected);
    }),
    { seed: 31, numRuns: 100 },
  );
});
