import { describe, it } from 'vitest';
import { layoutPeopleStrip } from '../../src/charts/people-strip/layout.ts';
import type { PeopleStripData } from '../../src/charts/people-strip/people-strip-data.ts';
import { PeopleStripChart } from '../../src/charts/people-strip/PeopleStripChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import {
  emptyRows,
  fourteenPeople,
  manyPeople,
  manyPromotions,
  stripPerson,
} from '../fixtures/team-strip.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function draw(data: PeopleStripData, width = 984, locale = 'en', names = true) {
  const language = languageOf(locale);
  const layout = layoutPeopleStrip(data, { width, narrow: width < 560, language, names });
  return <PeopleStripChart layout={layout} id="people" label="People" />;
}

const match = (name: string, chart: ReturnType<typeof draw>): void =>
  matchGolden(`people-strip${name}`, chart, SHEETS);

describe('the drawing of the people on their ranges', () => {
  it('is as before: fourteen people', () => {
    match('', draw(fourteenPeople('en')));
  });

  it('is as before: medium', () => {
    match('-720', draw(fourteenPeople('en'), 720));
  });

  it('is as before: narrow', () => {
    match('-narrow', draw(fourteenPeople('en'), 328));
  });

  it('is as before: Russian', () => {
    match('-ru', draw(fourteenPeople('ru'), 984, 'ru'));
  });

  it('is as before: Russian, narrow', () => {
    match('-narrow-ru', draw(fourteenPeople('ru'), 328, 'ru'));
  });

  it('is as before: names switched off, one stepped to', () => {
    const language = languageOf('en');
    const layout = layoutPeopleStrip(fourteenPeople('en'), {
      width: 720,
      narrow: false,
      language,
      names: false,
    });
    match('-unnamed', <PeopleStripChart layout={layout} id="people" label="People" current={4} />);
  });

  it('is as before: empty: no rungs', () => {
    match('-empty', draw({ currency: 'USD', rows: [] }));
  });

  it('is as before: nobody on the rungs', () => {
    match('-nobody', draw({ currency: 'USD', rows: emptyRows('en') }, 720));
  });

  it('is as before: one person, no range', () => {
    const [first] = emptyRows('en');
    const row = { ...first!, range: null, people: [stripPerson(1, 'a', 'Ada', 52_000)] };
    match('-one', draw({ currency: 'USD', rows: [row] }, 720));
  });

  it('is as before: many promotions from one rung', () => {
    match('-promotions', draw(manyPromotions('en', 3)));
  });

  it('is as before: more promotions than stairs have room for', () => {
    match('-promotions-crowded', draw(manyPromotions('en', 8), 720));
  });

  it('is as before: sixty people', () => {
    match('-60', draw(manyPeople('en', [18, 22, 12, 6, 2])));
  });

  it('is as before: three hundred people', () => {
    match('-300', draw(manyPeople('en', [90, 120, 60, 25, 5])));
  });

  it('is as before: three hundred people, narrow', () => {
    match('-300-narrow', draw(manyPeople('en', [90, 120, 60, 25, 5]), 328));
  });

  it('is as before: a hundred thousand people', () => {
    match('-100000', draw(manyPeople('en', [30_000, 40_000, 20_000, 8_000, 2_000])));
  });

  it('is as before: a hundred thousand people, Russian, narrow', () => {
    const data = manyPeople('ru', [30_000, 40_000, 20_000, 8_000, 2_000]);
    match('-100000-narrow-ru', draw(data, 328, 'ru'));
  });

  it('is as before: long names in two zones', () => {
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
});
