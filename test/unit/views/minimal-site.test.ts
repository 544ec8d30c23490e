import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { mapFigure } from '../../../src/views/figures/map-figure.ts';
import { payRangeFigure } from '../../../src/views/figures/role-figures.ts';
import { citiesPage } from '../../../src/views/pages/cities-page.ts';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { differencePage } from '../../../src/views/pages/difference-page.ts';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { ladderPage } from '../../../src/views/pages/ladder-page.ts';
import { methodPage } from '../../../src/views/pages/method-page.ts';
import { noticePage } from '../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../src/views/pages/plan-page.ts';
import { rolePage } from '../../../src/views/pages/role-page.ts';
import { rolesPage } from '../../../src/views/pages/roles-page.ts';
import { sourcesPage } from '../../../src/views/pages/sources-page.ts';
import { teamPage } from '../../../src/views/pages/team-page.ts';
import { wholeLadderPage } from '../../../src/views/pages/whole-ladder-page.ts';
import { waysOn } from '../../../src/views/sections/ways-on.ts';
import { cityFinder } from '../../../src/views/sections/city-finder.ts';
import { officialOccupations } from '../../../src/views/sections/occupation-outlook.ts';
import { dataFiles } from '../../../src/views/sections/data-files.ts';
import { standingSection } from '../../../src/views/sections/pay-answer.ts';
import { hasPage } from '../../../src/views/site/page-frame.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import type { FixtureProject } from '../../fixtures/fixture-project.ts';
import { minimalProject } from '../../fixtures/minimal-project.ts';

function siteOf(files: FixtureProject, locale = 'en'): SiteModel {
  const { project, problems } = parseProject(files.files);
  expect(problems).toEqual([]);
  return buildSiteModel(project!, atlasOf(project!), locale);
}

describe.each(['en', 'ru'])('the site of a project with places alone, in %s', (locale) => {
  const model = siteOf(minimalProject(), locale);

  it('has neither explorer nor comparison, and nothing leads to them', () => {
    expect([hasPage(model, 'salaries'), hasPage(model, 'compare')]).toEqual([false, false]);
    expect(standingSection(model)).toBeNull();
    const home = homePage(model);
    expect(JSON.stringify(home.frame.navigation)).not.toMatch(/salaries|compare/);
    expect(home.links!.most.label).toBeNull();
  });

  it('draws no picture and gives no table of figures', () => {
    const home = homePage(model);
    expect([home.ladder, home.swarm, home.findings, home.rungs.measure]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(mapFigure(model)).toBeNull();
    for (const role of model.roles) {
      expect(payRangeFigure(model, role, [])).toBeNull();
      expect(officialOccupations(model, role)).toBeNull();
    }
    expect(dataFiles(model)).toEqual(['places']);
    expect(sourcesPage(model).files.links.map(({ file }) => file)).toEqual(['places.csv']);
  });

  it('lists its cities under their nation, with no column that would be empty', () => {
    const page = citiesPage(model);
    expect(page.states.map(({ id, rows }) => [id, rows.length])).toEqual([['valdora', 2]]);
    expect(page.columns).toMatchObject({ median: null, wages: null, prices: null, jobs: null });
    expect([page.map, page.jump, page.bridge, page.measure]).toEqual([null, null, null, null]);
    expect(cityFinder(model, 'path')).toBeNull();
  });

  it('has pages of cities and roles without a word of pay', () => {
    const city = cityPage(model, 'lindholm');
    expect(city).toMatchObject({
      title: model.placeName(model.atlas.placeById['lindholm']!),
      area: null,
      ladder: null,
      noEstimate: null,
      lenses: null,
      jobs: null,
      rank: null,
      occupations: null,
      nearest: null,
      rungs: [],
      sources: [],
    });
    expect(city.roles!.links).toHaveLength(2);
    const role = rolePage(model, 'nurse');
    expect(role).toMatchObject({ ladder: null, payByCity: null, survey: null, official: null });
    expect(role.answers.pay).toBeNull();
    expect(role.steps[0]!.lines.join(' ')).not.toContain('market');
    expect(role.waysOn.links.map(({ href }) => href)).toEqual([
      expect.stringContaining('/plan/?from=nurse&to=ward-lead'),
      expect.stringContaining('/team/'),
    ]);
    const way = differencePage(model, 'nurse-to-ward-lead');
    expect([way.answers.pay, way.gap, way.pay]).toEqual([null, null, null]);
    expect(way.path).toBeNull();
    expect(noticePage(model).rungs.map(({ market }) => market)).toEqual([null, null]);
  });

  it('promises no pay where it leads to the ladder', () => {
    const [link] = waysOn(model, ['ladder']).links;
    expect(link!.text).not.toMatch(/pay|платят/);
    expect(teamPage(model).noScript.text).not.toMatch(/pay|платят/);
    expect(wholeLadderPage(model).lead).not.toMatch(/\bpay\b|зарплат/);
  });

  it('says on no page that something is not available, nor a number that is none', () => {
    const { language } = model;
    const pages = [
      homePage(model),
      citiesPage(model),
      cityPage(model, 'lindholm'),
      rolesPage(model),
      rolePage(model, 'nurse'),
      ladderPage(model),
      differencePage(model, 'nurse-to-ward-lead'),
      planPage(model),
      sourcesPage(model),
    ].map((page) =>
      JSON.stringify(page, (key, value: unknown) => (key === 'messages' ? '' : value)),
    );
    for (const page of pages) {
      expect(page).not.toContain(language.t('format.notAvailable'));
      expect(page).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('asks on the method page for no more settings than the team page uses', () => {
    const page = methodPage(model);
    expect(page.settings.rows).toHaveLength(5);
    expect(page.sections.length).toBeGreaterThan(0);
    expect(page.sections.every(({ example }) => example === null)).toBe(true);
    expect(model.markdown('[x](method:estimate)')).toContain('/method/"');
  });

  it('finds cities in rosters by their other names, and knows no market', () => {
    const { island } = teamPage(model);
    const lindholm = island.site.places.find(({ id }) => id === 'lindholm')!;
    expect(lindholm.cities).toEqual(expect.arrayContaining(['Lindholm', 'Линдхольм', 'Lindhölm']));
    expect(lindholm.states).toContain('Valdora');
    expect(island).toMatchObject({
      marketLine: null,
      site: { currency: 'EUR', market: { levelPay: {}, differential: {}, model: null } },
    });
  });
});

describe('the site of a project with several nations', () => {
  const files = minimalProject();
  files.write(
    'data/places.csv',
    `${files.text('data/places.csv')}ostland,nation,,PLN,,Ostland,Остланд,in Ostland,в Остланде\nkrak,city,ostland,,,Krak,Крак,in Krak,в Краке\n`,
  );
  const model = siteOf(files);

  it('groups cities by nation and tells them apart by it', () => {
    expect(citiesPage(model).states.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Ostland', 1],
      ['Valdora', 2],
    ]);
    const krak = model.atlas.placeById['krak']!;
    expect([model.placeLabel(krak), model.placeShort(krak), model.areaName(krak)]).toEqual([
      'Krak, Ostland',
      'Krak, Ostland',
      'Krak, Ostland',
    ]);
  });
});
