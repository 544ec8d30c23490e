import { describe, expect, it, vi } from 'vitest';
import { citiesPage } from '../../src/views/pages/cities-page.ts';
import { cityPage } from '../../src/views/pages/city-page.ts';
import { competencyPage } from '../../src/views/pages/competency-page.ts';
import { dataPage } from '../../src/views/pages/data-page.ts';
import { differencePage } from '../../src/views/pages/difference-page.ts';
import { glossaryPage } from '../../src/views/pages/glossary-page.ts';
import { homePage } from '../../src/views/pages/home-page.ts';
import { ladderPage } from '../../src/views/pages/ladder-page.ts';
import { ladderWays } from '../../src/views/site/ladder-ways.ts';
import { methodPage } from '../../src/views/pages/method-page.ts';
import { nearestLinks } from '../../src/islands/not-found/NotFoundIsland.tsx';
import { notFoundPage } from '../../src/views/pages/not-found-page.ts';
import { noticePage } from '../../src/views/pages/notice-page.ts';
import { rolePage } from '../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../src/views/pages/role-place-page.ts';
import { rolesPage } from '../../src/views/pages/roles-page.ts';
import { sourcesPage } from '../../src/views/pages/sources-page.ts';
import { atlas, english, models, russian } from './real-model.ts';
import { realProject } from './real-project.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** An area of each kind: with everything, without a price level, without a wage, in several states. */
const difficult = [
  atlas.largestMarkets[0],
  atlas.largestMarkets.find(({ rpp }) => rpp === null),
  atlas.metros.find(({ id }) => atlas.differential[id] === null),
  atlas.metros.find(({ stateIds }) => stateIds.length > 2),
].flatMap((place) => (place ? [place.id] : []));

/** A number that is not one, a hole in a sentence, an object where a word should stand. */
const FAULT = /undefined|\bNaN\b|\[object|[{}]|\u202f|\bnull\b/;

/** Paths of everything in a page that a reader must never see; empty when all is well. */
function faults(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return FAULT.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  // Domain objects are plain JSON: a function or a map would be lost on the way to a page.
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) return [path];
  if (typeof value !== 'object' || value === null) return [];
  // An answer of a role is a message until its page says it.
  if (path.endsWith('.data.faq')) return [];
  return Object.entries(value).flatMap(([key, child]) => faults(child, `${path}.${key}`));
}

const { ladder, sources: listed } = realProject();
const roles = ladder.levels;

describe.each(Object.entries(models))('pages build without a hole: %s', (_, model) => {
  it.each([
    ['home', homePage],
    ['roles', rolesPage],
    ['cities', citiesPage],
    ['ladder', ladderPage],
    ['notice', noticePage],
    ['method', methodPage],
    ['sources', sourcesPage],
    ['data', dataPage],
    ['glossary', glossaryPage],
  ] as const)('%s', (_name, build) => {
    expect(faults(build(model))).toEqual([]);
  });

  it.each(roles)('role: %s', (roleId) => {
    expect(faults(rolePage(model, roleId))).toEqual([]);
  });

  it.each(ladder.competencies)('competency: %s', (id) => {
    expect(faults(competencyPage(model, id))).toEqual([]);
  });

  it.each(ladderWays(english).map(({ id }) => id))('way: %s', (id) => {
    expect(faults(differencePage(model, id))).toEqual([]);
  });

  it.each(difficult)('area: %s', (placeId) => {
    expect(faults(cityPage(model, placeId))).toEqual([]);
  });

  it('every role in the areas that are difficult', () => {
    for (const placeId of difficult.filter((id) => atlas.differential[id] !== null)) {
      for (const roleId of roles) {
        expect(faults(rolePlacePage(model, roleId, placeId)), `${roleId} ${placeId}`).toEqual([]);
      }
    }
  });
});

it('every area builds, the languages in turn', () => {
  atlas.metros.forEach((place, index) => {
    const model = index % 2 === 0 ? english : russian;
    expect(faults(cityPage(model, place.id)), place.id).toEqual([]);
  });
});

it('the page for addresses that lead nowhere speaks every language and stays out of indexes', () => {
  const page = notFoundPage([english, russian]);
  expect(faults(page)).toEqual([]);
  expect(page.texts.map(({ locale }) => locale)).toEqual(['en', 'ru']);
  expect(page.frame).toMatchObject({ canonical: null, alternates: [] });
});

it.each([
  ['/roles/acount-manager/', '/roles/account-manager/'],
  ['/roles/account-manger/denver/', '/roles/account-manager/denver-co/'],
  ['/ru/roles/account_manager/fort-wort/', '/ru/roles/account-manager/'],
  ['/cities/new-yrok/', '/cities/new-york-ny/'],
  ['/denver', '/cities/denver-co/'],
  ['/ladder/account-manager-to-senior/', '/ladder/account-manager-to-senior-account-manager/'],
  ['/salary/', '/salaries/'],
  ['/ru/plans/', '/ru/plan/'],
  ['/serch/', '/search/'],
])('the page for addresses that lead nowhere answers %s with %s first', (asked, expected) => {
  const texts = notFoundPage([english, russian]).texts;
  const text = texts[asked.startsWith('/ru/') ? 1 : 0]!;
  expect(nearestLinks(asked, text)[0]?.href).toBe(expected);
});

it('the page for addresses that lead nowhere guesses nothing of what is like no address', () => {
  const [text] = notFoundPage([english, russian]).texts;
  for (const asked of ['/wp-login.php', '/xyzzy/', '/404.html', '/%E0%A4%A', '/']) {
    expect(nearestLinks(asked, text!), asked).toEqual([]);
  }
});

describe('whole pages', () => {
  it('cities: every area once, under their principal state, in the order of the language', () => {
    for (const model of [english, russian]) {
      const { states } = citiesPage(model);
      const ids = states.flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(atlas.metros.map(({ id }) => id).toSorted());
      const names = states.map(({ name }) => name);
      expect(names).toEqual([...names].sort(model.language.compare));
    }
  });

  it('sources: every source has an address, a period and a citation; nothing is past its budget', () => {
    const { sources } = sourcesPage(english);
    expect(sources.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    for (const { facts, address, stale, id } of sources) {
      expect(address, id).toMatch(/^https:\/\//);
      expect(facts.length, id).toBeGreaterThanOrEqual(4);
      expect(stale, id).toBe(false);
    }
  });

  it('glossary: terms in the order of the language, each related one on the page', () => {
    for (const model of [english, russian]) {
      const { terms } = glossaryPage(model);
      const names = terms.map(({ term }) => term);
      expect(names).toEqual([...names].sort(model.language.compare));
      const ids = new Set(terms.map(({ id }) => `#${id}`));
      for (const { related } of terms) for (const { href } of related) expect(ids).toContain(href);
    }
  });
});
