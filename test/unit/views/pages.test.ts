import { describe, expect, it, vi } from 'vitest';
import { citiesPage } from '../../../src/views/pages/cities-page.ts';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { competencyPage } from '../../../src/views/pages/competency-page.ts';
import { differencePage } from '../../../src/views/pages/difference-page.ts';
import { glossaryPage } from '../../../src/views/pages/glossary-page.ts';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { ladderPage } from '../../../src/views/pages/ladder-page.ts';
import { ladderWays } from '../../../src/views/site/ladder-ways.ts';
import { methodPage } from '../../../src/views/pages/method-page.ts';
import { notFoundPage } from '../../../src/views/pages/not-found-page.ts';
import { noticePage } from '../../../src/views/pages/notice-page.ts';
import { rolePage } from '../../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { rolesPage } from '../../../src/views/pages/roles-page.ts';
import { sourcesPage } from '../../../src/views/pages/sources-page.ts';
import { atlas, english, models, plain, realProject, russian } from './real-model.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const difficult = ['ogden-ut', 'guayama-pr', 'san-juan-pr', 'new-york-ny', 'winston-salem-nc'];

/** A number that is not one, a hole in a sentence, an object where a word should stand. */
const FAULT = /undefined|\bNaN\b|\[object|[{}]|\u202f|\bnull\b/;

/** Paths of everything in a page that a reader must never see; empty when all is well. */
function faults(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return FAULT.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  // Domain objects are plain JSON: a function or a map would be lost on the way to a page.
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => faults(child, `${path}.${key}`));
}

const roles = realProject.ladder.levels;

describe.each(Object.entries(models))('pages build without a hole: %s', (_, model) => {
  it.each([
    ['home', homePage],
    ['roles', rolesPage],
    ['cities', citiesPage],
    ['ladder', ladderPage],
    ['notice', noticePage],
    ['method', methodPage],
    ['sources', sourcesPage],
    ['glossary', glossaryPage],
  ] as const)('%s', (_name, build) => {
    expect(faults(build(model))).toEqual([]);
  });

  it.each(roles)('role: %s', (roleId) => {
    expect(faults(rolePage(model, roleId))).toEqual([]);
  });

  it.each(realProject.ladder.competencies)('competency: %s', (id) => {
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

it('all 393 areas build, the languages in turn', () => {
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
  expect(page.texts[1]!.links.every(({ href }) => href.includes('/ru/'))).toBe(true);
});

it('an unknown role or area throws and names it', () => {
  expect(() => rolePage(english, 'barista')).toThrow('received barista');
  expect(() => cityPage(english, 'atlantis')).toThrow('received atlantis');
});

describe('facts of whole pages', () => {
  it('the ladder: five rungs give ten ways up, each with a page', () => {
    expect(ladderWays(english)).toHaveLength(10);
    expect(new Set(ladderWays(english).map(({ id }) => id)).size).toBe(10);
  });

  it('home: the largest markets, every state, five rungs, three findings', () => {
    const page = homePage(english);
    expect(page.city.links.most.links).toHaveLength(12);
    expect(page.city.links.most.links[0]!.label).toBe('New York, NY');
    expect(page.city.links.states.links).toHaveLength(52);
    expect(page.rungs.items.map(({ median }) => median)).toEqual([
      'about $56,500',
      'about $82,000',
      'about $99,000',
      'about $121,500',
      'about $161,000',
    ]);
    expect(page.ladder.words.description.headline).toBe(
      'Every step pays at least 21% more; the first pays 44% more',
    );
    expect(page.ladder.words.evidence[0]).toMatchObject({ evidence: 'observed' });
    expect(page.ladder.words.evidence[0]!.text).toContain('562 answers');
    const { overlap, raise, prices } = page.findings;
    expect(overlap.words.description.headline).toMatch(/^Three in ten account managers/);
    expect(raise.words.description.headline).toContain('about two fifths of the step');
    expect(prices.words.description.table.rows.length).toBeGreaterThanOrEqual(3);
  });

  it('cities: all 393 areas once, under their principal state, in the order of the language', () => {
    for (const model of [english, russian]) {
      const { states } = citiesPage(model);
      const ids = states.flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(ids).toHaveLength(393);
      expect(new Set(ids).size).toBe(393);
      const names = states.map(({ name }) => name);
      expect(names).toEqual([...names].sort(model.language.compare));
      const newYork = states.find(({ id }) => id === 'ny')!;
      const city = newYork.rows.find(({ id }) => id === 'new-york-ny')!;
      expect(city.also).toContain(model.placeName(atlas.placeById['nj']!));
    }
  });

  it('a role: each step is told from the rung below, the highest has none', () => {
    const manager = rolePage(english, 'account-manager');
    expect(manager.answers.next.link!.href).toBe(english.addresses.role('senior-account-manager'));
    expect(manager.answers.next.text).toMatch(/^about \$99,000, or 21% more/);
    expect(plain(manager.answers.pay.quoted!.text)).toContain('$45,000–$85,000');
    const top = rolePage(english, 'vp-account-management');
    expect(top.answers.next).toMatchObject({ link: null });
    expect(top.step).toBeNull();
    expect(top.contents.items.map(({ id }) => id)).not.toContain('step');
    expect(top.answers.pay.answer.thin).toContain('15 answers');
  });

  it('a city: the lowest and the highest rung stand in its description', () => {
    const { frame, rungs } = cityPage(english, 'denver-co');
    expect(frame.description).toContain('≈ $61,000');
    expect(frame.description).toContain('≈ $172,500');
    expect(rungs.map(({ median }) => median)).toEqual([
      '≈ $61,000',
      '≈ $88,000',
      '≈ $106,000',
      '≈ $130,500',
      '≈ $172,500',
    ]);
  });

  it('sources: every source has an address, a period and a citation; nothing is past its budget', () => {
    const { sources, files } = sourcesPage(english);
    expect(sources.map(({ id }) => id)).toEqual(realProject.sources.map(({ id }) => id));
    for (const { facts, address, stale, id } of sources) {
      expect(address, id).toMatch(/^https:\/\//);
      expect(facts.length, id).toBeGreaterThanOrEqual(4);
      expect(stale, id).toBe(false);
    }
    expect(files.links).toHaveLength(6);
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
