import { describe, expect, it } from 'vitest';
import { packAtlas } from '../../../src/pay/pack-atlas.ts';
import type { PackedAtlas } from '../../../src/pay/packed-atlas.ts';
import type { PayAtlasInput } from '../../../src/pay/pay-atlas.ts';
import { buildPayAtlas } from '../../../src/pay/pay-atlas.ts';
import { placeRanks } from '../../../src/pay/place-rank.ts';
import { unpackAtlas } from '../../../src/pay/unpack-atlas.ts';
import { toPlaceEntries } from '../../../src/project/entries.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import type { Project } from '../../../src/project/project.ts';
import { byId } from '../../../src/schemas/by-id.ts';
import { citiesPage } from '../../../src/views/pages/cities-page.ts';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { comparePage } from '../../../src/views/pages/compare-page.ts';
import { competencyPage } from '../../../src/views/pages/competency-page.ts';
import {
  estimatesTable,
  officialTable,
  placePayTable,
  placesTable,
} from '../../../src/views/sections/csv-tables.ts';
import { differencePage } from '../../../src/views/pages/difference-page.ts';
import { glossaryPage } from '../../../src/views/pages/glossary-page.ts';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { ladderPage } from '../../../src/views/pages/ladder-page.ts';
import { methodPage } from '../../../src/views/pages/method-page.ts';
import { noticePage } from '../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../src/views/pages/plan-page.ts';
import { rolePage } from '../../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { rolesPage } from '../../../src/views/pages/roles-page.ts';
import { salariesPage } from '../../../src/views/pages/salaries-page.ts';
import { sourcesPage } from '../../../src/views/pages/sources-page.ts';
import { teamPage } from '../../../src/views/pages/team-page.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { atlasInput, atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

/** Names that every object of the language answers to. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

/** An id of each kind in the fixture; a level both at the bottom and at the top. */
const IDS = {
  'the lowest level': 'nurse',
  'the highest level': 'ward-lead',
  'a competency': 'teaching',
  'a measure': 'falls',
  'a term': 'shift',
  'a source': 'wage-register',
  'the nation': 'valdora',
  'a state': 'north',
  'an area': 'lindholm-north',
};

/** The same letters in another order: as wide where an id is drawn. */
const HARMLESS = 'constrcutor';

/** The fixture with an id changed wherever it stands, in names of files as well. */
function renamed(from: string, to: string): FixtureProject {
  const project = new FixtureProject();
  // `north` is a part of other ids and of sentences.
  const whole = new RegExp(`(?<![\\w-])${from}(?![\\w-])|${from}(?=-to-)|(?<=-to-)${from}`, 'g');
  for (const file of [...project.files.keys()]) {
    const text = project.text(file).replace(whole, to);
    project.remove(file).write(file.replace(whole, to), text);
  }
  return project;
}

function parsed(files: FixtureProject): Project {
  const { project, problems } = parseProject(files.files);
  expect(problems.map(formatProblem)).toEqual([]);
  return project!;
}

/** Every page and table of a model. */
function drawAll(model: SiteModel): unknown[] {
  const { roles, atlas, project } = model;
  const pages = [
    citiesPage,
    comparePage,
    estimatesTable,
    glossaryPage,
    homePage,
    ladderPage,
    methodPage,
    noticePage,
    officialTable,
    placesTable,
    planPage,
    rolesPage,
    salariesPage,
    sourcesPage,
    teamPage,
  ];
  return [
    ...pages.map((page) => page(model)),
    ...roles.map(({ id }) => rolePage(model, id)),
    ...roles.flatMap(({ id }) => atlas.largestMarkets.map((at) => rolePlacePage(model, id, at.id))),
    ...atlas.metros.map(({ id }) => [cityPage(model, id), placePayTable(model, id)]),
    ...project.ladder.competencies.map((id) => competencyPage(model, id)),
    differencePage(model, `${roles[0]!.id}-to-${roles[1]!.id}`),
  ];
}

describe('an id that every object answers to', () => {
  it.each(Object.entries(IDS))(
    'constructor as %s changes nothing but the id',
    (_what, id) => {
      const before = Object.getOwnPropertyNames(Object);
      const project = parsed(renamed(id, 'constructor'));
      const usual = parsed(renamed(id, HARMLESS));
      const [drawn, expected] = [project, usual].map((each) =>
        JSON.stringify(drawAll(buildSiteModel(each, atlasOf(each), 'en'))),
      );
      const translated = drawn!
        .replaceAll('constructor', HARMLESS)
        .replaceAll('CONSTRUCTOR', HARMLESS.toUpperCase());
      // Not toBe: a difference would print both pages.
      expect(translated === expected).toBe(true);
      expect(toPlaceEntries(project).map(({ data }) => data.statistics.length)).toEqual(
        toPlaceEntries(usual).map(({ data }) => data.statistics.length),
      );
      expect(Object.getOwnPropertyNames(Object)).toEqual(before);
      // Every page twice, which a busy machine is slow at.
    },
    30_000,
  );

  it.each(NAMES.slice(1))('%s is no id, which check says', (name) => {
    for (const id of Object.values(IDS)) {
      const before = Object.getOwnPropertyNames(Object.prototype);
      expect(renamed(id, name).messages().length).toBeGreaterThan(0);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    }
  });
});

describe('the atlas', () => {
  const usual = atlasInput(parsed(new FixtureProject()));
  /** The same figures with other ids, whatever the schemas would say. */
  const withIds = (ids: ReadonlyMap<string, string>): PayAtlasInput =>
    JSON.parse(
      JSON.stringify(usual, (_key, value: unknown) =>
        typeof value === 'string' ? (ids.get(value) ?? value) : value,
      ),
    ) as PayAtlasInput;
  const sent = (packed: PackedAtlas): PackedAtlas =>
    JSON.parse(JSON.stringify(packed)) as PackedAtlas;

  it.each(NAMES)('finds %s only where it was put, also after its way to a browser', (name) => {
    const area = 'lindholm-north';
    const input = withIds(new Map([[area, name]]));
    const whole = buildPayAtlas(input);
    const arrived = unpackAtlas(sent(packAtlas(input)));
    for (const atlas of [whole, arrived]) {
      expect(atlas.placeById[name]!.id).toBe(name);
      expect(atlas.official[name]!['22-2101']!.placeId).toBe(name);
      expect(atlas.jobs[name]!['22-2102']).toBe(60);
      expect(atlas.differential[name]).toBeCloseTo(44 / 42);
      expect(atlas.estimates[name]!['nurse']!.kind).toBe('estimate');
      expect(placeRanks(atlas, [name], '22-2101')[name]!.pay!.rank).toBe(1);
    }
    const rung = buildPayAtlas(withIds(new Map([['ward-lead', name]])));
    expect(rung.levelPay[name]!.percentiles.p50).toBe(57000);
    expect(rung.estimates[area]![name]!.kind).toBe('estimate');

    const without = buildPayAtlas(usual);
    for (const found of [
      without.placeById[name],
      without.official[name],
      without.official[area]![name],
      without.jobs[name],
      without.quotients[name],
      without.levelPay[name],
      without.differential[name],
      without.estimates[name],
      without.estimates[area]![name],
    ]) {
      expect(found).toBeUndefined();
    }
    expect(() => without.nationalWage(name)).toThrow(`valdora must have a wage of ${name}`);
  });

  it('gives the wage of an occupation in the nation', () => {
    expect(buildPayAtlas(usual).nationalWage('22-2102').percentiles.p50).toBe(58000);
  });
});

describe('byId', () => {
  it('keeps every id, the last of equal ones, and touches nothing else', () => {
    const record = byId([...NAMES.map((name) => [name, 1] as const), ['__proto__', 2] as const]);
    expect(Object.keys(record)).toEqual(NAMES);
    expect(record['__proto__']).toBe(2);
    expect(byId<number>()['constructor']).toBeUndefined();
  });
});
