import { test } from 'vitest';
import { layoutPeopleStrip } from '../../src/charts/people-strip/layout.ts';
import type { PeopleStripData } from '../../src/charts/people-strip/people-strip-data.ts';
import { PeopleStripChart } from '../../src/charts/people-strip/PeopleStripChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { emptyRows, fourteenPeople, manyPeople, manyPromotions, stripPerson } from '../fixtures/team-strip.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function draw(data: PeopleStripData, width = 984, locale = 'en', names = true) {
  const language = languageOf(locale);
  const layout = layoutPeopleStrip(data, { width, narrow: width < 560, language, names });
  return <PeopleStripChart layout={layout} id="people" label="People" />;
}

const match = (name: string, chart: ReturnType<typeof draw>): void =>
  matchGolden(`people-strip${name}`, chart, SHEETS);

test('fourteen people', () => {
  match('', draw(fourteenPeople('en')));
});

test('medium', () => {
  match('-720', draw(fourteenPeople('en'), 720));
});

test('narrow', () => {
  match('-narrow', draw(fourteenPeople('en'), 328));
});

test('Russian', () => {
  match('-ru', draw(fourteenPeople('ru'), 984, 'ru'));
});

test('Russian, narrow', () => {
  match('-narrow-ru', draw(fourteenPeople('ru'), 328, 'ru'));
});

test('names switched off, one stepped to', () => {
  const language = languageOf('en');
  const layout = layoutPeopleStrip(fourteenPeople('en'), {
    width: 720,
    narrow: false,
    language,
    names: false,
  });
  match('-unnamed', <PeopleStripChart layout={layout} id="people" label="People" current={4} />);
});

test('empty: no rungs', () => {
  match('-empty', draw({ currency: 'USD', rows: [] }));
});

test('nobody on the rungs', () => {
  match('-nobody', draw({ currency: 'USD', rows: emptyRows('en') }, 720));
});

test('one person, no range', () => {
  const [first] = emptyRows('en');
  const row = { ...first!, range: null, people: [stripPerson(1, 'a', 'Ada', 52_000)] };
  match('-one', draw({ currency: 'USD', rows: [row] }, 720));
});

test('many promotions from one rung', () => {
  match('-promotions', draw(manyPromotions('en', 3)));
});

test('more promotions than stairs have room for', () => {
  match('-promotions-crowded', draw(manyPromotions('en', 8), 720));
});

test('sixty people', () => {
  match('-60', draw(manyPeople('en', [18, 22, 12, 6, 2])));
});

test('three hundred people', () => {
  match('-300', draw(manyPeople('en', [90, 120, 60, 25, 5])));
});

test('three hundred people, narrow', () => {
  match('-300-narrow', draw(manyPeople('en', [90, 120, 60, 25, 5]), 328));
});

test('a hundred thousand people', () => {
  match('-100000', draw(manyPeople('en', [30_000, 40_000, 20_000, 8_000, 2_000])));
});

test('a hundred thousand people, Russian, narrow', () => {
  const data = manyPeople('ru', [30_000, 40_000, 20_000, 8_000, 2_000]);
  match('-100000-narrow-ru', draw(data, 328, 'ru'));
});

test('long names in two zones', () => {
  const rows = fourteenPeople('en')
    .rows.slice(1, 3)
    .flatMap((row) =>
      ['Colorado', 'New York and New Jersey'].map((zone) => ({
        ...row,
        key: `${row.key} ${zone}`,
        zone,
        people: row.people.map((person) => ({
          ...person,
          name: `${person.name} Fernanda de Albuquerque Cavalcanti`,
          promotion: null,
        })),
      })),
    );
  match('-long', draw({ currency: 'USD', rows }, 720));
});
