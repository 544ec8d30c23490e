import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  also,
  byKind,
  day,
  list,
  number,
  oneOf,
  orNull,
  pair,
  positive,
  record,
  text,
  whole,
} from '../../../src/schemas/file-shape.ts';

const person = record({ name: text(5), pay: whole(1), since: orNull(day) });
const choice = byKind<{ kind: 'a'; n: number } | { kind: 'b' }>({
  a: record({ kind: oneOf(['a']), n: number(0, 1) }),
  b: record({ kind: oneOf(['b']) }),
});

describe('the shape of a file', () => {
  it('has nothing to say of what fits', () => {
    expect(person({ name: 'Ada', pay: 3, since: null })).toBeNull();
    expect(person({ since: '2024-02-29', pay: 1, name: '' })).toBeNull();
    expect(
      list(pair(text(), orNull(oneOf(['x']))))([
        ['a', 'x'],
        ['b', null],
      ]),
    ).toBeNull();
    expect(choice({ kind: 'a', n: 0.5 })).toBeNull();
  });

  it.each([
    [{ name: 'Ada', pay: 0, since: null }, ['pay']],
    [{ name: 'Ada Ward', pay: 1, since: null }, ['name']],
    [{ name: 'Ada', pay: 1.5, since: null }, ['pay']],
    [{ name: 'Ada', pay: 1, since: '2023-02-29' }, ['since']],
    [{ name: 'Ada', pay: 1 }, ['since']],
    [{ name: 'Ada', pay: 1, since: null, more: 1 }, []],
    [[], []],
    [null, []],
  ])('leads to what is wrong in %j', (value, path) => {
    expect(person(value)).toEqual(path);
    expect(list(person)([{ name: 'A', pay: 1, since: null }, value])).toEqual([1, ...path]);
  });

  it('leads to the kind of an object that is none of several', () => {
    expect(choice({ kind: 'c' })).toEqual(['kind']);
    expect(choice({ kind: 'toString' })).toEqual(['kind']);
    expect(choice({ kind: 'a', n: 2 })).toEqual(['n']);
  });

  it('takes no number that is infinite, none or 0 where it must be above', () => {
    for (const value of [Infinity, Number.NaN, -1, '1']) expect(number(0, 9)(value)).toEqual([]);
    expect(positive(1)(0)).toEqual([]);
    expect(whole()(2 ** 53)).toEqual([]);
  });

  it('tests the whole of what fits, and only that', () => {
    const rising = also(pair(whole(), whole()), ([a, b]) => a <= b);
    expect(rising([1, 2])).toBeNull();
    expect(rising([2, 1])).toEqual([]);
    expect(rising(['2', 1])).toEqual([]);
  });

  it('never throws, whatever is read, and no name of an object’s own passes for a field', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => person(value)).not.toThrow();
      }),
    );
    expect(person(JSON.parse('{"name":"A","pay":1,"since":null,"__proto__":{}}'))).toEqual([]);
  });
});
