import { describe, expect, it } from 'vitest';
import type { SearchProps } from '../../src/islands/search/search-props.ts';
import { answerFinder } from '../../src/finder/find-answers.ts';
import { placeFinder } from '../../src/finder/find-places.ts';
import { unpackPlaceNames } from '../../src/finder/packed-places.ts';
import { searchPage } from '../../src/views/pages/search-page.ts';
import { english, russian } from './real-model.ts';

const finderOf = (island: SearchProps) =>
  answerFinder(island.roles, placeFinder(unpackPlaceNames(island.names)), island.silent);
const pages = { en: searchPage(english, [russian]), ru: searchPage(russian, [english]) };
const finders = { en: finderOf(pages.en.island), ru: finderOf(pages.ru.island) };

/** The first answer as the end of its address: role, place or role/place. */
const first = (locale: 'en' | 'ru', typed: string): string => {
  const [answer] = finders[locale](typed).answers;
  return [answer?.roleId, answer?.placeId].filter(Boolean).join('/');
};

describe('a search that names a role or a place is answered directly', () => {
  it.each([
    ['account manager denver', 'account-manager/denver-co'],
    ['denver account manager', 'account-manager/denver-co'],
    ['account manager in Fort Worth', 'account-manager/dallas-tx'],
    ['Account Manager, Fort Worth, TX', 'account-manager/dallas-tx'],
    ['vp nyc', 'vp-account-management/new-york-ny'],
    ['senior account manager san jose', 'senior-account-manager/san-jose-ca'],
    ['director in austin', 'account-director/austin-tx'],
    ['sr account manager d.c.', 'senior-account-manager/washington-dc'],
    ['acount manager denvr', 'account-manager/denver-co'],
    ['customer success manager seattle', 'account-manager/seattle-wa'],
    ['assistant bay area', 'assistant-account-manager/san-francisco-ca'],
    ['Fort Worth', 'dallas-tx'],
    ['salary in Colorado', 'denver-co'],
    ['account director', 'account-director'],
    ['VP', 'vp-account-management'],
    ['how much does an account manager in Boise make', 'account-manager/boise-id'],
    ['директор в остине', 'account-director/austin-tx'],
    ['аккаунт-менеджер денвер', 'account-manager/denver-co'],
    ['менеджер по работе с клиентами в Денвере', 'account-manager/denver-co'],
    ['Чикаго старший аккаунт-менеджер', 'senior-account-manager/chicago-il'],
    ['вице-президент нью-йорк', 'vp-account-management/new-york-ny'],
    ['зарплата в Далласе', 'dallas-tx'],
    ['Форт-Уэрт', 'dallas-tx'],
    ['Мичиган', 'detroit-mi'],
    ['директор', 'account-director'],
  ])('in both languages: %s', (typed, expected) => {
    expect([first('en', typed), first('ru', typed)]).toEqual([expected, expected]);
  });

  it.each(['churn', 'how estimates are made', 'отток', 'qqq', 'in the', ''])(
    'and one that names none is not: %s',
    (typed) => {
      expect([finders.en(typed).answers, finders.ru(typed).answers]).toEqual([[], []]);
    },
  );
});

describe('the search page without JavaScript', () => {
  it('lists every area once, with all its cities, its page and the main role there', () => {
    const { states } = pages.en.places!;
    const all = states.flatMap(({ places }) => places);
    expect(all).toHaveLength(english.atlas.metros.length);
    const dallas = all.find(({ name }) => name === 'Dallas');
    expect(dallas).toEqual({
      name: 'Dallas',
      others: 'Fort Worth–Arlington',
      href: '/cities/dallas-tx/',
      role: { label: 'Account manager', href: '/roles/account-manager/dallas-tx/' },
    });
  });

  it('lists every role, way, competency, term, section of the method and page', () => {
    for (const page of Object.values(pages)) {
      expect(page.all.kinds.map(({ id }) => id)).toEqual([
        'role',
        'way',
        'competency',
        'term',
        'method',
        'page',
      ]);
    }
  });
});
