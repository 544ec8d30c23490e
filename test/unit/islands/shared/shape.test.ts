import { describe, expect, it } from 'vitest';
import {
  anyOf,
  array,
  number,
  object,
  orNull,
  parseShape,
  text,
  tuple,
} from '../../../../src/islands/shared/shape.ts';

describe('the shape of a value read from JSON', () => {
  const place = object({ id: text, rank: orNull(number) });

  it('takes an object with its fields, whatever else it has', () => {
    expect(place({ id: 'a', rank: 1 })).toBe(true);
    expect(place({ id: 'a', rank: null, more: [] })).toBe(true);
  });

  it.each([
    ['a field that is missing', { id: 'a' }],
    ['a field of another kind', { id: 1, rank: 1 }],
    ['null', null],
    ['a text', 'a'],
    ['an infinite number', JSON.parse('{"id":"a","rank":1e999}')],
  ])('refuses %s', (_what, value: unknown) => {
    expect(place(value)).toBe(false);
  });

  it('refuses a list in which one thing has another shape', () => {
    expect(array(number)([1, 2, 3])).toBe(true);
    expect(array(number)([])).toBe(true);
    expect(array(number)([1, '2', 3])).toBe(false);
    expect(array(number)({ length: 0 })).toBe(false);
  });

  it('refuses a tuple that is too short, too long or in another order', () => {
    const pair = tuple(number, text);
    expect(pair([1, 'a'])).toBe(true);
    expect(pair([1])).toBe(false);
    expect(pair([1, 'a', 'b'])).toBe(false);
    expect(pair(['a', 1])).toBe(false);
  });

  it('takes only the values that it lists', () => {
    expect(anyOf('base', 'ote')('ote')).toBe(true);
    expect(anyOf('base', 'ote')('OTE')).toBe(false);
    expect(anyOf(1)('1')).toBe(false);
  });

  it('names what was read when it throws', () => {
    expect(() => parseShape(place, {}, 'atlas')).toThrow(
      new TypeError('atlas: expected the shape of this version'),
    );
    expect(parseShape(place, { id: 'a', rank: 2 }, 'atlas')).toEqual({ id: 'a', rank: 2 });
  });
});
