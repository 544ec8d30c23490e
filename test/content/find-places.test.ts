import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../src/finder/find-places.ts';
import { findablePlaces } from '../../src/views/sections/findable-places.ts';
import { english } from './real-model.ts';

const finder = placeFinder(findablePlaces(english));
const found = (typed: string): string[] => finder.find(typed).map(({ id }) => id);

describe('the place finder on the shipped places finds first', () => {
  it.each([
    ['Fort Worth', ['dallas-tx']],
    ['Ft Worth', ['dallas-tx']],
    ['Ft. Worth, TX', ['dallas-tx']],
    ['fort worth texas', ['dallas-tx']],
    ['DFW', ['dallas-tx']],
    ['Saint Paul', ['minneapolis-mn']],
    ['St Paul', ['minneapolis-mn']],
    ['St. Paul', ['minneapolis-mn']],
    ['st.paul', ['minneapolis-mn']],
    ['Twin Cities', ['minneapolis-mn']],
    ['Oakland', ['san-francisco-ca']],
    ['Bay Area', ['san-francisco-ca', 'san-jose-ca']],
    ['Silicon Valley', ['san-jose-ca']],
    ['Brooklyn', ['new-york-ny']],
    ['Newark', ['new-york-ny']],
    ['Jersey City', ['new-york-ny']],
    ['NYC', ['new-york-ny']],
    ['newyork', ['new-york-ny']],
    ['New York, NY', ['new-york-ny']],
    ['ny', ['new-york-ny']],
    ['Colorado', ['denver-co', 'boulder-co']],
    ['D.C.', ['washington-dc']],
    ['DC', ['washington-dc']],
    ['Washington, D.C.', ['washington-dc']],
    ['Washington', ['washington-dc', 'seattle-wa']],
    ['Denvr', ['denver-co']],
    ['Dnever', ['denver-co']],
    ['denver co', ['denver-co']],
    ['co denver', ['denver-co']],
    ['DENVER', ['denver-co']],
    ['Vegas', ['las-vegas-nv']],
    ['Philly', ['philadelphia-pa']],
    ['L.A.', ['los-angeles-ca']],
    ['LA', ['los-angeles-ca', 'new-orleans-la']],
    ['Pheonix', ['phoenix-az']],
    ['Pittsburg', ['pittsburgh-pa']],
    ['San Fransisco', ['san-francisco-ca']],
    ['Coeur d’Alene', ['coeur-dalene-id']],
    ["coeur d'alene", ['coeur-dalene-id']],
    ['Mayagüez', ['mayaguez-pr']],
    ['Winston Salem', ['winston-salem-nc']],
    ['Portland', ['portland-or', 'portland-me']],
    ['portland me', ['portland-me']],
    ['Kansas City', ['kansas-city-mo']],
    ['MT', ['billings-mt']],
    ['Нью-Йорк', ['new-york-ny']],
    ['нью йорк', ['new-york-ny']],
    ['Денвер', ['denver-co']],
    ['Денвере', ['denver-co']],
    ['денвр', ['denver-co']],
    ['Мичиган', ['detroit-mi']],
    ['Форт-Уэрт', ['dallas-tx']],
    ['Форт-Уэрте', ['dallas-tx']],
    ['Техас', ['dallas-tx', 'houston-tx']],
    ['Бруклин', ['new-york-ny']],
    ['Кремниевая долина', ['san-jose-ca']],
    ['Остин, Техас', ['austin-tx']],
    ['Сент-Пол', ['minneapolis-mn']],
    ['Вашингтон', ['washington-dc']],
  ])('%j: %j', (typed, ids) => {
    expect(found(typed).slice(0, ids.length || 1)).toEqual(ids);
  });
});

describe('the place finder on the shipped places', () => {
  const inState = (state: string): string[] => {
    const { metros, largestMarkets } = english.atlas;
    const all = [...largestMarkets, ...metros.filter((place) => !largestMarkets.includes(place))];
    return all.filter(({ stateIds }) => stateIds.includes(state)).map(({ id }) => id);
  };

  it.each([
    ['Texas', 'tx'],
    ['tx', 'tx'],
    ['CO', 'co'],
    ['Colorado', 'co'],
    ['Колорадо', 'co'],
  ])('gives for %s its areas and no other, the largest first', (typed, state) => {
    expect(found(typed)).toEqual(inState(state));
  });

  it('finds every area first by its short name in every language', () => {
    for (const { id, names, regions } of findablePlaces(english)) {
      for (const name of names) expect(found(`${name}, ${regions[0] ?? ''}`)[0]).toBe(id);
    }
  });

  it('says by which other name an area was found', () => {
    expect(finder.find('fort wor')[0]).toEqual({ id: 'dallas-tx', by: 'Fort Worth' });
    expect(finder.find('Dallas')[0]).toEqual({ id: 'dallas-tx', by: null });
    expect(finder.find('Texas')[0]).toEqual({ id: 'dallas-tx', by: null });
  });

  it('names the closest where nothing is found', () => {
    expect(found('Cincinatti')).toEqual([]);
    expect(finder.closest('Cincinatti')[0]?.id).toBe('cincinnati-oh');
    expect(finder.closest('xyzzy')).toEqual([]);
  });
});
