import { describe, expect, it } from 'vitest';
import { nextPlace, placeAt } from '../../../../src/islands/salaries/map-reading.ts';

const places = [
  { placeId: 'middle', x: 100, y: 100 },
  { placeId: 'near-left', x: 80, y: 110 },
  { placeId: 'far-left', x: 20, y: 100 },
  { placeId: 'right', x: 150, y: 130 },
  { placeId: 'above', x: 110, y: 50 },
  { placeId: 'below', x: 100, y: 101 },
];

describe('nextPlace', () => {
  it.each([
    ['ArrowLeft', 'near-left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'below'],
  ])('%s leads to the nearest within a quarter turn', (key, expected) => {
    expect(nextPlace(places, 'middle', key)).toBe(expected);
  });

  it('leads nowhere from the edge, from an unknown place, or by another key', () => {
    expect(nextPlace(places, 'far-left', 'ArrowLeft')).toBeNull();
    expect(nextPlace(places, 'nowhere', 'ArrowLeft')).toBeNull();
    expect(nextPlace(places, 'middle', 'Enter')).toBeNull();
    expect(nextPlace([], 'middle', 'ArrowLeft')).toBeNull();
  });
});

describe('placeAt', () => {
  it('is the nearest place within reach', () => {
    expect(placeAt(places, { x: 84, y: 108 }, 10)).toBe('near-left');
    expect(placeAt(places, { x: 100, y: 100.6 }, 10)).toBe('below');
    expect(placeAt(places, { x: 50, y: 50 }, 10)).toBeNull();
  });
});
