import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flag,
  leftOutOfList,
  listOf,
  oneOf,
  oneOfNumbers,
  oneOfOrNone,
  shortText,
  formatView,
  parseView,
} from '../../../../src/islands/shared/view-address.ts';
import { NAUGHTY_STRINGS } from '../../../fixtures/naughty-strings.ts';

const CITIES = ['denver-co', 'austin-tx', 'boise-id'] as const;

const parameters = {
  rung: oneOf('rung', ['low', 'high'] as const),
  state: oneOfOrNone('state', ['co', 'tx'] as const),
  least: oneOfNumbers('jobs', [0, 100, 1000]),
  search: shortText('q', 20),
  all: flag('all'),
  places: listOf('with', CITIES, 2),
};
const defaults = {
  rung: 'low' as 'low' | 'high',
  state: null as 'co' | 'tx' | null,
  least: 0,
  search: '',
  all: false,
  places: ['denver-co'],
};
type View = typeof defaults;
const parse = (search: string): View => parseView<View>(search, parameters, defaults);
const format = (view: View): string => formatView<View>(view, parameters, defaults);

const anyView: fc.Arbitrary<View> = fc.record({
  rung: fc.constantFrom('low', 'high'),
  state: fc.constantFrom('co', 'tx', null),
  least: fc.constantFrom(0, 100, 1000),
  search: fc.constantFrom('', 'san jose', 'Сан-Хосе', 'a&b=c', '100% #1', 'É+', '1.234'),
  all: fc.boolean(),
  places: fc.constantFrom(['denver-co'], ['austin-tx', 'denver-co'], ['boise-id']),
});

describe('a view in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(format(view))).toEqual(view);
      }),
    );
  });

  it('is written the same whatever the order it is read in', () => {
    const search = '?jobs=100&q=x&rung=high';
    const turned = '?q=x&rung=high&jobs=100';
    expect(format(parse(search))).toBe(format(parse(turned)));
    expect(format(parse(turned))).toBe('?rung=high&jobs=100&q=x');
  });

  it('is short: the default view has no query at all', () => {
    expect(format(defaults)).toBe('');
    expect(format({ ...defaults, places: ['austin-tx', 'boise-id'], all: true })).toBe(
      '?all=1&with=austin-tx.boise-id',
    );
  });

  it.each([
    ['an unknown word', 'rung=mid'],
    ['a word in capitals', 'rung=HIGH'],
    ['a name of the prototype', 'rung=constructor'],
    ['no text', 'rung='],
    ['the same name twice', 'rung=high&rung=high'],
    ['a number off the list', 'jobs=101'],
    ['a number written otherwise', 'jobs=1e2'],
    ['a number with a blank', 'jobs=100+'],
    ['unknown cities alone', 'with=atlantis.ys'],
    ['an unknown name', 'colour=red'],
    ['a yes in another word', 'all=true'],
    ['a text that is too long', `q=${'a'.repeat(21)}`],
    ['a blank text', 'q=+++'],
    ['a control character', 'q=a%00b'],
    ['a text of unpaired surrogates', 'q=\ud800'],
  ])('shows the default for %s', (_what, search) => {
    const view = parse(search);
    // A lone surrogate becomes the mark of an unknown character, which is harmless text.
    expect({ ...view, search: view.search === '\ufffd' ? '' : view.search }).toEqual(defaults);
  });

  it('takes what it knows and leaves the rest', () => {
    expect(parse('?rung=high&jobs=-5&state=tx')).toEqual({
      ...defaults,
      rung: 'high',
      state: 'tx',
    });
  });

  it.each([
    ['an unknown city among known ones', 'with=austin-tx.atlantis', ['austin-tx']],
    ['a city twice', 'with=austin-tx.austin-tx', ['austin-tx']],
    ['too many cities', 'with=denver-co.austin-tx.boise-id', ['denver-co', 'austin-tx']],
  ])('keeps the cities it knows of %s', (_what, search, places) => {
    expect(parse(search)).toEqual({ ...defaults, places });
  });

  it('says which cities it does not know, and when there are too many', () => {
    const known = ['denver-co', 'austin-tx', 'boise-id'];
    const leftOut = (search: string) => leftOutOfList(search, 'with', known, 2);
    expect(leftOut('?with=austin-tx.atlantis.%3Cb%3Eys%00')).toEqual({
      unknown: ['atlantis', 'bys'],
      kept: 1,
      tooMany: false,
    });
    expect(leftOut('?with=denver-co.austin-tx.boise-id')).toEqual({
      unknown: [],
      kept: 2,
      tooMany: true,
    });
    expect(leftOut(`?with=a.b.c.d.${'e'.repeat(50)}`)!.unknown).toEqual(['a', 'b', 'c']);
    for (const search of ['', '?with=austin-tx', '?with=a&with=b', `?with=${'a'.repeat(2000)}`]) {
      expect(leftOut(search)).toBeNull();
    }
  });

  it('shows the default for a query of more than 2,000 characters', () => {
    expect(parse(`?rung=high&x=${'a'.repeat(2000)}`)).toBe(defaults);
  });

  describe(`with ${NAUGHTY_STRINGS.length} naughty strings`, () => {
    const names = Object.values(parameters).map(({ name }) => name);

    it.each(NAUGHTY_STRINGS)('never throws and gives allowed values: %j', (text) => {
      const raw = names.map((name) => parse(`?${name}=${text}`));
      const encoded = names.map((name) =>
        parse(`?${new URLSearchParams([[name, text]]).toString()}`),
      );
      for (const view of [parse(text), parse(`?${text}=1`), ...raw, ...encoded]) {
        expect(parse(format(view))).toEqual(view);
        expect(['low', 'high']).toContain(view.rung);
        expect(['co', 'tx', null]).toContain(view.state);
        expect([0, 100, 1000]).toContain(view.least);
        expect([true, false]).toContain(view.all);
        expect(view.places.every((id) => CITIES.some((known) => known === id))).toBe(true);
        expect(view.places.length).toBeGreaterThan(0);
        expect(view.places.length).toBeLessThanOrEqual(2);
        expect(view.search.length).toBeLessThanOrEqual(20);
        expect(view.search).not.toMatch(/\p{Cc}/u);
      }
    });
  });

  it('gives allowed values for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const view = parse(text);
        expect(parse(format(view))).toEqual(view);
      }),
    );
  });
});
