import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindablePlace } from '../../../src/finder/find-places.ts';
import { placeFinder } from '../../../src/finder/find-places.ts';
import { meet, placeWordsOf, wordsOf } from '../../../src/finder/name-words.ts';
import { packPlaceNames, unpackPlaceNames } from '../../../src/finder/packed-places.ts';
import { payPlaces } from '../../../src/views/sections/findable-places.ts';
import { english } from '../../fixtures/small-model.ts';

const place = (id: string, names: string, others = '', regions = ''): FindablePlace => ({
  id,
  names: names.split(';'),
  others: others === '' ? [] : others.split(';'),
  regions: regions === '' ? [] : regions.split(';'),
});

/** Those with most jobs first. */
const places = [
  place('new-york', 'New York;Нью-Йорк', 'Newark;Jersey City;NYC', 'NY;New York;NJ;New Jersey'),
  place('dallas', 'Dallas;Даллас', 'Fort Worth;Arlington;DFW', 'TX;Texas;Техас'),
  place('austin', 'Austin;Остин', 'San Marcos', 'TX;Texas;Техас'),
  place('saint-paul', 'St. Paul;Сент-Пол', '', 'MN;Minnesota'),
  place('denver', 'Denver;Денвер', 'Aurora', 'CO;Colorado;Колорадо'),
  place('springs', 'Colorado Springs', '', 'CO;Colorado;Колорадо'),
  place('columbus', 'Columbus', '', 'OH;Ohio'),
  place('alene', 'Coeur d’Alene', '', 'ID;Idaho'),
  place('canon', 'Cañon City', '', 'CO;Colorado'),
  place('texarkana', 'Texarkana', '', 'TX;Texas;AR;Arkansas'),
  place('york', 'York', 'New Holland', 'PA;Pennsylvania'),
  place('stamford', 'Stamford', '', 'CT;Connecticut'),
  place('billings', 'Billings', '', 'MT;Montana'),
];
const finder = placeFinder(places);
const found = (typed: string): string[] => finder.find(typed).map(({ id }) => id);

describe('a place finder', () => {
  it.each<[string, string, string[]]>([
    ['a name in full before one that begins with it', 'York', ['york', 'new-york']],
    ['a name before its state', 'New York', ['new-york']],
    ['a state in full before a name that begins so', 'Colorado', ['denver', 'springs', 'canon']],
    ['a beginning of a name before one of a state', 'tex', ['texarkana', 'dallas', 'austin']],
    ['a beginning of a name before another name', 'new', ['new-york', 'york']],
    ['a code alone where one is meant in full', 'co', ['denver', 'springs', 'canon']],
    ['a code that is a short form elsewhere', 'MT', ['billings']],
    ['beginnings where no code is meant', 'col', ['springs', 'columbus', 'denver', 'canon']],
    ['another name', 'Fort Worth', ['dallas']],
    ['another name by its short form', 'Ft. Worth', ['dallas']],
    ['a name by its long form', 'Saint Paul', ['saint-paul']],
    ['two letters as a short form and as a beginning', 'st', ['saint-paul', 'stamford']],
    ['a name without its hyphen, dot or accent', 'canon city', ['canon']],
    ['a name with its apostrophe', "coeur d'alene", ['alene']],
    ['a name without a space', 'newyork', ['new-york']],
    ['a name before its state in full', 'Denver, Colorado', ['denver']],
    ['a name behind its state', 'co denver', ['denver']],
    ['a name before a state that is being typed', 'denver col', ['denver']],
    ['no name in another state', 'denver tx', []],
    ['a name in another language', 'Денвер', ['denver']],
    ['a name in another case', 'Далласе', ['dallas']],
    ['a name in another case before its state', 'Остине, Техасе', ['austin']],
    ['words in another order', 'york new', ['new-york']],
    ['a letter missing', 'Denvr', ['denver']],
    ['a letter wrong', 'Denber', ['denver']],
    ['a letter too many', 'Dennver', ['denver']],
    ['two letters swapped', 'Dnever', ['denver']],
    ['a letter wrong in a beginning', 'Colunb', ['columbus']],
    ['no short word with a letter wrong', 'Yrk', []],
    ['the first letter missing', 'enver', ['denver']],
    ['nothing where nothing is typed', ' , ', []],
  ])('finds %s: %s', (_what, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('says by which other name a place was found, and says no name of its own or of its state', () => {
    expect(finder.find('fort')[0]).toEqual({ id: 'dallas', by: 'Fort Worth' });
    expect(finder.find('dal')[0]).toEqual({ id: 'dallas', by: null });
    expect(finder.find('Texas')[0]).toEqual({ id: 'dallas', by: null });
  });

  it('names at most three places closest to what it does not find', () => {
    expect(found('Stanfort')).toEqual([]);
    expect(finder.closest('Stanfort')[0]).toEqual({ id: 'stamford', by: null });
    expect(finder.closest('fortwoort')[0]).toEqual({ id: 'dallas', by: 'Fort Worth' });
    expect(finder.closest('zzz')).toEqual([]);
    expect(finder.closest('')).toEqual([]);
    expect(finder.closest('new').length).toBeLessThanOrEqual(3);
  });

  it('takes any text, and gives only known places, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const ids of [found(typed), finder.closest(typed).map(({ id }) => id)]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('finds a place by any beginning of any of its names', () => {
    const named = places.flatMap(({ id, names, others }) =>
      [...names, ...others].map((name) => ({ id, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(20), ({ id, name }, length) => {
        const typed = name.slice(0, length + 3);
        // A code in full means nothing else.
        if (typed.length > 3) expect(found(typed)).toContain(id);
      }),
    );
  });

  it('needs neither states nor other names', () => {
    const bare = placeFinder([place('berlin', 'Berlin'), place('muenchen', 'München')]);
    expect(bare.find('munchen').map(({ id }) => id)).toEqual(['muenchen']);
    expect(bare.find('berlin de').map(({ id }) => id)).toEqual([]);
    expect(bare.closest('berlinn mitte').map(({ id }) => id)).toEqual(['berlin']);
  });
});

describe('the places of a site', () => {
  const packed = payPlaces(english);

  it('are the nation and its areas, the largest market first, with names in every language', () => {
    expect(packed[0]?.id).toBe('us');
    expect(packed[0]?.regions).toContain('US');
    expect(packed[1]?.id).toBe(english.atlas.largestMarkets[0]?.id);
    const denver = packed.find(({ id }) => id === 'denver-co');
    expect(denver?.names).toEqual(['Denver', 'Денвер']);
    expect(denver?.others).toEqual(['Aurora', 'Орора']);
    expect(denver?.regions).toEqual(['CO', 'Colorado', 'Колорадо']);
  });

  it('are the same after they were packed', () => {
    expect(unpackPlaceNames(packPlaceNames(packed))).toEqual(packed);
  });
});

describe('words that are searched for', () => {
  it.each([
    ['Washington, D.C.', ['washington', 'dc']],
    ['St.Paul', ['st', 'paul']],
    ['Coeur d’Alene–Orël', ['coeur', 'dalene', 'orel']],
  ])('%s: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('meet a name in the nearest way', () => {
    const how = (typed: string, name: string) =>
      meet(placeWordsOf(typed), placeWordsOf(name), true);
    expect(how('Ft Worth', 'Fort Worth')).toBe('whole');
    expect(how('Остине', 'Остин')).toBe('case');
    expect(how('fort w', 'Fort Worth')).toBe('start');
    expect(how('worth', 'Fort Worth')).toBe('words');
    expect(how('Wroth', 'Fort Worth')).toBe('letter');
    expect(how('Worms', 'Fort Worth')).toBeNull();
  });
});
