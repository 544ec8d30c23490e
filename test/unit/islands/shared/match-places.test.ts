import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { matchPlaces } from '../../../../src/islands/shared/match-places.ts';
import type { PlaceName } from '../../../../src/islands/shared/match-places.ts';

const place = (id: string, name: string): PlaceName => ({ id, name, inPlace: `in ${name}` });
const places = [
  place('new-york-ny', 'New York, NY'),
  place('denver-co', 'Denver, CO'),
  place('san-jose-ca', 'San Jose, CA'),
  place('canon-city-co', 'Cañon City, CO'),
  place('st-louis-mo', 'St. Louis, MO'),
  place('york-pa', 'York, PA'),
  place('coeur-d-alene-id', 'Coeur d’Alene, ID'),
  place('orel-ru', 'Орёл, Россия'),
];
const found = (typed: string, most = 10): string[] =>
  matchPlaces(typed, places, most).map(({ id }) => id);

test.each([
  ['den', ['denver-co']],
  ['DENVER', ['denver-co']],
  ['denver co', ['denver-co']],
  ['co denver', ['denver-co']],
  ['denver, co', ['denver-co']],
  ['co', ['coeur-d-alene-id', 'denver-co', 'canon-city-co']],
  ['canon', ['canon-city-co']],
  ['cañon', ['canon-city-co']],
  ['st louis', ['st-louis-mo']],
  ['d’alene', ['coeur-d-alene-id']],
  ['орел', ['orel-ru']],
  ['орёл', ['orel-ru']],
  ['york', ['york-pa', 'new-york-ny']],
  ['enver', []],
  ['denver tx', []],
])('%j finds %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

it('matchPlaces finds every place, in their order, when nothing is typed', () => {
  expect(found('')).toEqual(places.map(({ id }) => id));
  expect(found('  ,', 3)).toEqual(['new-york-ny', 'denver-co', 'san-jose-ca']);
});

it('matchPlaces takes any text and gives only known places, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const ids = found(typed);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('matchPlaces finds a place by any beginning of its name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(30), ({ id, name }, length) => {
      expect(found(name.slice(0, length + 1))).toContain(id);
    }),
  );
});
