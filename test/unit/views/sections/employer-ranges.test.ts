import { describe, expect, it } from 'vitest';
import { citiesPage } from '../../../../src/views/pages/cities-page.ts';
import { cityPage } from '../../../../src/views/pages/city-page.ts';
import { rangesTable, zonesTable } from '../../../../src/views/sections/csv-tables.ts';
import { differencePage } from '../../../../src/views/pages/difference-page.ts';
import { homePage } from '../../../../src/views/pages/home-page.ts';
import { noticePage } from '../../../../src/views/pages/notice-page.ts';
import { rolePage } from '../../../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../../../src/views/pages/role-place-page.ts';
import { sourcesPage } from '../../../../src/views/pages/sources-page.ts';
import type { RangeSummary } from '../../../../src/views/sections/employer-range-words.ts';
import { rungList } from '../../../../src/views/sections/rung-list.ts';
import type { SiteModel } from '../../../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { english, plain } from '../../../fixtures/small-model.ts';
import { smallRanges } from '../../../fixtures/small-ranges.ts';

const project = smallRanges();
const model = buildSiteModel(project, atlasOf(project), 'en');
const russian = buildSiteModel(project, atlasOf(project), 'ru');

const manager = rolePage(model, 'account-manager');

/** "$45,000–$63,001: Denver" for each range. */
const linesOf = ({ ranges }: RangeSummary): string[] =>
  ranges.map(({ amounts, where }) => plain([amounts, ...(where ? [where] : [])].join(': ')));

describe('the ranges of an employer on the page of a role', () => {
  const { ranges } = manager;
  const [figure, ...others] = ranges!.figures;

  it('say which places a zone is of, unless those are too many to name', () => {
    expect(figure!.words.notes[0]).toBe('Mountain states: Boulder and Denver.');
    const many = project.places.map((place) =>
      place.kind === 'metro' ? { ...place, zoneId: 'mountains' } : place,
    );
    const wide = { ...project, places: many };
    const [first] = rolePage(buildSiteModel(wide, atlasOf(wide), 'en'), 'account-manager').ranges!
      .figures;
    expect(first!.words.notes.filter((note) => note.startsWith('Mountain states'))).toEqual([]);
  });

  it('stand in one picture, with what a zone makes of the base range as a sum', () => {
    expect(others).toEqual([]);
    const { table } = figure!.words.description;
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Where',
      'Minimum',
      'Midpoint',
      'Maximum',
      'Variable pay target',
      'In force from',
      'How',
    ]);
    expect(table.rows.map((row) => row.map(plain))).toEqual([
      [
        'Base range',
        '$50,000',
        '$60,001',
        '$70,001',
        '15%',
        'January 1, 2026',
        'set by the employer',
      ],
      [
        'Mountain states',
        '$45,000',
        '$54,001',
        '$63,001',
        '15%',
        'January 1, 2026',
        '$50,000–$70,001 × 0.9, computed',
      ],
      ['New York', '$62,000', '$75,000', '$90,000', '–', 'January 1, 2026', 'set by the employer'],
    ]);
  });

  it('say in a headline where they begin', () => {
    expect(plain(figure!.words.description.headline)).toBe(
      'The range starts between $45,000 (Mountain states) and $62,000 (New York)',
    );
    expect(figure!.words.notes).toEqual([
      'Mountain states: Boulder and Denver.',
      'Where the employer sets no midpoint, it is halfway between the minimum and the maximum.',
    ]);
  });

  it('open the page of a role where no survey tells the pay of a market', () => {
    const surveyless = {
      ...project,
      statistics: project.statistics.filter(({ subject }) => subject.kind !== 'level'),
    };
    const page = rolePage(buildSiteModel(surveyless, atlasOf(surveyless), 'en'), 'account-manager');
    expect(page.ladder).toBeNull();
    expect(page.ranges).toBeNull();
    expect(page.openingRanges!.figures).toHaveLength(1);
    expect(page.answers.pay).toMatchObject({
      answer: null,
      range: { text: 'Lowest and highest of this employer’s ranges in 8 areas' },
    });
    // The lowest end of one place and the highest of another are no range that anybody has.
    expect(linesOf(page.answers.pay!.range!)).toEqual([
      '$45,000–$63,001: Boulder and Denver, plus 15% target variable pay',
      '$62,000–$90,000: New York',
    ]);
    expect(manager.openingRanges).toBeNull();
    expect(manager.answers.pay!.range).toBeNull();
  });

  it('are a decision, and say so', () => {
    expect(figure!.words.evidence).toMatchObject([
      { evidence: 'decided', word: 'Set by the employer' },
      { evidence: 'computed', word: 'Computed: base range × zone factor' },
    ]);
    expect(figure!.narrow.rows.map(({ computed }) => computed)).toEqual([false, true, false]);
    expect(plain(figure!.words.description.alternative)).toContain(
      'Mountain states, $45,000–$63,001, plus 15% target variable pay, midpoint $54,001, computed',
    );
    expect(manager.contents.items).toContainEqual({
      id: 'ranges',
      label: 'This employer’s range',
    });
    expect(manager.sources.map(({ label }) => label)).toContainEqual(
      expect.stringContaining('ay policy'),
    );
  });

  it('have a history of what has been in force, and nothing of what is to come', () => {
    expect(ranges!.changes!.items.map(plain)).toEqual([
      'From January 1, 2026 (Base range): $50,000–$70,001 instead of $45,000–$65,000.',
    ]);
    expect(rolePage(model, 'account-director').ranges!.changes).toBeNull();
    expect(JSON.stringify(ranges)).not.toContain('80,000');
  });

  it('are never on one scale in two currencies', () => {
    const { figures } = rolePage(model, 'senior-account-manager').ranges!;
    expect(figures.map(({ words }) => plain(words.description.headline))).toEqual([
      'The range starts between $54,000 (Mountain states) and $60,000 (Base range)',
      'This employer pays €40,000–€60,000 at this level',
    ]);
  });

  it('have a row for each sublevel', () => {
    const [own] = rolePage(model, 'account-director').ranges!.figures;
    expect(own!.words.description.table.rows.map(([name]) => name)).toEqual([
      'Base range, I',
      'Base range, II',
      'Mountain states, I',
      'Mountain states, II',
    ]);
  });

  it('are absent where the rung has none, and where the site has none', () => {
    expect(rolePage(model, 'vp-account-management').ranges).toBeNull();
    const without = rolePage(english, 'account-manager');
    expect(without.ranges).toBeNull();
    expect(without.contents.items.map(({ id }) => id)).not.toContain('ranges');
  });

  it('are said in Russian as well', () => {
    const [own] = rolePage(russian, 'account-manager').ranges!.figures;
    expect(plain(own!.words.description.headline)).toBe(
      'Начало диапазона — от 45 000 $ (Горные штаты) до 62 000 $ (Нью-Йорк)',
    );
  });
});

describe('the ranges of an employer in the list of cities', () => {
  it('are those of the rung that stands for the ladder', () => {
    const { columns, states } = citiesPage(model);
    expect(columns.range).toBe('Account manager, this employer’s range');
    const rows = states.flatMap(({ rows }) => rows);
    const rangeIn = (id: string) => plain(rows.find((row) => row.id === id)?.range ?? '');
    expect(rangeIn('denver-co')).toBe('$45,000–$63,001, plus 15% target variable pay');
    expect(rangeIn('new-york-ny')).toBe('$62,000–$90,000');
  });

  it('have no column where there are none', () => {
    expect(citiesPage(english).columns.range).toBeNull();
  });
});

describe('the range of an employer on the page of a role in a city', () => {
  const range = (roleId: string, placeId: string) => rolePlacePage(model, roleId, placeId).range;

  it('stands beside the market, which has a place in it', () => {
    // The estimate in New York is 72,000, of 62,000 to 90,000.
    const own = range('account-manager', 'new-york-ny')!;
    const { words } = own.figures[0]!;
    expect(plain(words.description.headline)).toBe(
      'The market median is 36% of the way up this employer’s range',
    );
    expect(words.evidence.map(({ evidence }) => evidence)).toEqual(['decided', 'estimated']);
    expect(words.description.table.rows.map((row) => row.map(plain))).toEqual([
      ['This employer’s range', '$62,000', '$75,000', '$90,000', 'minimum, maximum, midpoint'],
      ['The market', '$60,000', '$72,000', '$96,000', 'middle half, median'],
    ]);
    expect(own.sum).toBeNull();
  });

  it('says how far the market lies outside of it', () => {
    // The estimate in Boulder is 78,000, above 45,000 to 63,001.
    const own = range('account-manager', 'boulder-co')!;
    expect(plain(own.figures[0]!.words.description.headline)).toBe(
      'The market median is $15,000 above this employer’s range',
    );
    expect(own.figures[0]!.words.evidence.map(({ evidence }) => evidence)).toEqual([
      'computed',
      'estimated',
    ]);
    expect(own.figures[0]!.words.description.table.rows.map((row) => row.map(plain))).toEqual([
      [
        'This employer’s range',
        '$45,000',
        '$54,001',
        '$63,001',
        '15%',
        'minimum, maximum, midpoint',
      ],
      expect.arrayContaining(['The market', '–']),
    ]);
    expect(plain(own.sum!)).toBe('Base range $50,000–$70,001 × 0.9 (Mountain states), computed.');
  });

  it('stands alone where the market has another currency', () => {
    const own = range('senior-account-manager', 'austin-tx')!;
    expect(own.apart).toBe(
      'The market figures here are not comparable: they are in another currency, and nothing is converted.',
    );
    expect(own.figures[0]!.words.evidence).toHaveLength(1);
    expect(plain(own.figures[0]!.words.description.headline)).toBe(
      'This employer pays €40,000–€60,000 here',
    );
  });

  it('stands alone where the market counts more than base pay', () => {
    const statistics = project.statistics.map((statistic) =>
      statistic.evidence === 'observed'
        ? { ...statistic, basis: 'total-cash' as const }
        : statistic,
    );
    const changed = { ...project, statistics };
    const cash = buildSiteModel(changed, atlasOf(changed), 'en');
    expect(rolePlacePage(cash, 'account-manager', 'denver-co').range!.apart).toBe(
      'The market figures here are not comparable: they include more than base pay.',
    );
  });

  it('stands alone, without a reason, where nothing is known of the market', () => {
    const own = range('account-manager', 'ogden-ut')!;
    expect(own.apart).toBeNull();
    expect(plain(own.figures[0]!.words.description.headline)).toBe(
      'This employer pays $50,000–$70,001 here',
    );
  });

  it('is absent where nothing is set', () => {
    expect(range('vp-account-management', 'denver-co')).toBeNull();
    expect(rolePlacePage(english, 'account-manager', 'denver-co').range).toBeNull();
  });
});

describe('the range of an employer elsewhere', () => {
  it('is a cell of each rung on the page of a city', () => {
    const page = cityPage(model, 'denver-co');
    expect(page.rungs.map(({ range }) => range && plain(range))).toEqual([
      '$34,200–$43,200',
      '$45,000–$63,001, plus 15% target variable pay',
      '$54,000–$76,500',
      'I: $72,000–$85,500; II: $81,000–$99,000',
      null,
    ]);
    expect(page.measures.rungs!.evidence.map(({ evidence }) => evidence)).toEqual([
      'estimated',
      'computed',
    ]);
    expect(page.sources.map(({ label }) => label)).toContainEqual(
      expect.stringContaining('ay policy'),
    );
    expect(cityPage(english, 'denver-co').rungs.every(({ range }) => range === null)).toBe(true);
  });

  it('is drawn for all rungs of a city, one picture a currency', () => {
    const [dollars, ...others] = cityPage(model, 'denver-co').ranges;
    expect(others).toEqual([]);
    const { headline, table } = dollars!.words.description;
    expect(plain(headline)).toBe(
      'Ranges here run from $34,200 (Assistant account manager) to $99,000 (Account director, II)',
    );
    expect(table.columns[0]!.label).toBe('Level');
    expect(table.rows).toHaveLength(5);
    expect(dollars!.narrow.rows).toHaveLength(5);
    expect(cityPage(english, 'denver-co').ranges).toEqual([]);
  });

  it('stands in the list of rungs as it is in the cities, the lowest and the highest of several', () => {
    const items = rungList(model);
    expect(items.map(({ range }) => range && linesOf(range))).toEqual([
      ['$34,200–$43,200: Boulder and Denver', '$38,000–$48,000: 6 areas'],
      [
        '$45,000–$63,001: Boulder and Denver, plus 15% target variable pay',
        '$62,000–$90,000: New York',
      ],
      [
        '€40,000–€60,000: Austin',
        '$54,000–$76,500: Boulder and Denver',
        '$60,000–$85,000: 5 areas',
      ],
      ['$72,000–$85,500: Boulder and Denver, I', '$90,000–$110,000: 6 areas, II'],
      null,
    ]);
    expect(items.map(({ range }) => range?.text)).toEqual([
      'This employer’s range',
      'Lowest and highest of this employer’s ranges in 8 areas',
      'This employer’s range',
      'Lowest and highest of this employer’s ranges in 8 areas',
      undefined,
    ]);
    expect(rungList(english).every(({ range }) => range === null)).toBe(true);
  });

  it('stands once for all cities where it is the same in each, with its variable pay', () => {
    const everywhere = {
      ...project,
      zones: [],
      places: project.places.map(({ zoneId: _, ...place }) => place),
      ranges: project.ranges.filter(({ placeId }) => placeId === null),
    };
    const [, range] = rungList(buildSiteModel(everywhere, atlasOf(everywhere), 'en')).map(
      (item) => item.range!,
    );
    expect(linesOf(range!)).toEqual(['$50,000–$70,001']);
    expect(range!.text).toBe('This employer’s range, all areas, plus 15% target variable pay');
  });

  it('is drawn on the home page for one city, where no survey tells the pay of a market', () => {
    const surveyless = {
      ...project,
      statistics: project.statistics.filter(({ subject }) => subject.kind !== 'level'),
    };
    const home = homePage(buildSiteModel(surveyless, atlasOf(surveyless), 'en'));
    expect(home.ladder).toBeNull();
    // Four rungs have a range in every city; in Austin and New York one is set for the city, Austin’s in euros.
    expect(plain(home.ranges!.words.description.headline)).toBe(
      'Ranges in New York run from $38,000 (Assistant account manager) to $110,000 (Account director, II)',
    );
    expect(homePage(model).ranges).toBeNull();
    expect(homePage(english).ranges).toBeNull();
  });

  it('is drawn on the home page in the currency of the site, where another one comes first', () => {
    const euros = {
      ...project,
      statistics: project.statistics.filter(({ subject }) => subject.kind !== 'level'),
      ranges: project.ranges.map((range) =>
        range.levelId === 'assistant-account-manager' ? { ...range, currency: 'EUR' } : range,
      ),
    };
    const model = buildSiteModel(euros, atlasOf(euros), 'en');
    expect(plain(homePage(model).ranges!.words.description.headline)).toMatch(/ run from \$/);
    expect(cityPage(model, 'new-york-ny').ranges).toHaveLength(2);
  });

  it('names the city where only one of several has a range', () => {
    const one = {
      ...project,
      ranges: project.ranges.filter(({ placeId }) => placeId === 'new-york-ny'),
    };
    const [, range] = rungList(buildSiteModel(one, atlasOf(one), 'en')).map((item) => item.range!);
    expect(linesOf(range!)).toEqual(['$62,000–$90,000: New York']);
    expect(range!.text).toBe('This employer’s range');
  });

  it('is all that the page of a city without an estimate says of the rungs', () => {
    const { rungs } = cityPage(model, 'ogden-ut');
    expect(rungs).toHaveLength(4);
    expect(rungs[0]).toMatchObject({ median: null, half: null });
    expect(cityPage(english, 'ogden-ut').rungs).toEqual([]);
  });

  it('is filled into the notice, and left to the employer where there is none', () => {
    const { rungs, sources } = noticePage(model);
    expect(rungs[1]!.ranges.map(plain)).toEqual([
      'Base range: $50,000–$70,001 a year, plus target variable pay of 15% of base pay, from January 1, 2026',
      'Mountain states: $45,000–$63,001 a year, plus target variable pay of 15% of base pay, from January 1, 2026; base range × 0.9, computed',
      'New York: $62,000–$90,000 a year, from January 1, 2026',
    ]);
    expect(rungs.at(-1)!.ranges).toEqual([]);
    expect(sources.map(({ label }) => label)).toContainEqual(expect.stringContaining('ay policy'));
    expect(noticePage(english).rungs.every(({ ranges }) => ranges.length === 0)).toBe(true);
  });

  it('is not cited on the page of a step, where no range stands', () => {
    const cited: SiteModel = {
      ...model,
      roles: model.roles.map((role) => ({
        ...role,
        data: { ...role.data, sources: [...role.data.sources, 'policy'] },
      })),
    };
    const labels = differencePage(cited, 'account-manager-to-senior-account-manager').sources;
    expect(labels.length).toBeGreaterThan(0);
    expect(JSON.stringify(labels)).not.toMatch(/ay policy/);
    expect(JSON.stringify(rolePage(cited, 'account-manager').sources)).toMatch(/ay policy/);
  });

  it('is a table of its own to take along, without what is not yet in force', () => {
    const { header, rows } = rangesTable(model);
    expect(rows).toHaveLength(project.ranges.length - 1);
    expect(rows[1]![header.indexOf('valid_from')]).toBe('2025-01-01');
    expect(new Set(rows.map((row) => row[header.indexOf('evidence')]))).toEqual(
      new Set(['decided']),
    );
    expect(zonesTable(model).rows).toEqual([
      ['mountains', 'Mountain states', 'Горные штаты', 0.9, null, 'boulder-co denver-co', 'policy'],
    ]);
    const files = (site: typeof model) => sourcesPage(site).files.links.map(({ file }) => file);
    expect(files(model)).toEqual(expect.arrayContaining(['ranges.csv', 'zones.csv']));
    expect(files(english)).not.toContain('ranges.csv');
    expect(files(english)).not.toContain('zones.csv');
  });

  it('is never a percentile, a median or an interval', () => {
    const texts = JSON.stringify([manager.ranges, noticePage(model).rungs[1]!.ranges]);
    expect(texts).not.toMatch(/percentile|median|interval|middle half/i);
  });
});

describe('ranges that have not begun', () => {
  it('are shown nowhere', () => {
    const early = { ...project, site: { ...project.site, asOf: '2024-06-01' } };
    const before = buildSiteModel(early, atlasOf(early), 'en');
    expect(before.ranges).toBeNull();
    expect(rolePage(before, 'account-manager').ranges).toBeNull();
    expect(noticePage(before).rungs[1]!.ranges).toEqual([]);
  });
});
