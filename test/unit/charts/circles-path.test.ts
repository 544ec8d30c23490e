import { expect, test } from 'vitest';
import { circlesPath } from '../../../src/charts/shared/paths.ts';

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
