import { describe, expect, it } from 'vitest';
import { ladderWays } from '../../../src/views/site/ladder-ways.ts';
import { placePath } from '../../../src/views/sections/place-path.ts';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { atlas, english, models, plain } from './real-model.ts';

/** What a reader must never see: a hole in a sentence, two spaces, a number that is not one. */
const FAULT = /undefined|\bNaN\b|\[object|[{}]| {2}/;

const place = (id: string) => atlas.placeById[id]!;
const ways = ladderWays(english);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

describe.each(Object.entries(models))('the way up in an area: %s', (_locale, model) => {
  it.each(['denver-co', 'new-york-ny', 'winston-salem-nc', 'san-juan-pr', 'ogden-ut'])(
    'has no hole in %s',
    (id) => {
      const path = placePath(model, place(id));
      expect(texts(path).filter((text) => FAULT.test(text))).toEqual([]);
      expect(path.items).toHaveLength(model.roles.length);
      expect(path.ways.map((way) => way.id)).toEqual(ways.map((way) => way.id));
      expect(path.ways.filter(({ whole }) => whole)).toHaveLength(1);
      expect(path.choice.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(
        ways.map((way) => `#${way.id}`),
      );
    },
  );

  it('counts time on each rung from every rung below it', () => {
    const { items, ways: inPlace } = placePath(model, place('denver-co'));
    for (const { rung, when, whenFrom } of items) {
      // From the lowest rung, then from each above it, the last one being the start itself.
      const counted = rung === 1 ? [when] : [when, ...whenFrom.map(({ text }) => text)];
      expect(counted).toHaveLength(rung);
      expect(counted.at(-1)).toBe(items[0]!.when);
      expect(new Set(counted).size).toBe(rung);
    }
    // The same time stands in the sum of the way.
    for (const way of inPlace) {
      const stop = items[way.to - 1]!;
      const counted =
        way.from === 1 ? stop.when : stop.whenFrom.find(({ rung }) => rung === way.from)!.text;
      const years = /\d+(?:–\d+)?/.exec(plain(counted))![0];
      expect(plain(way.facts[0]!.text)).toContain(years);
    }
  });
});

describe('the way up in Denver', () => {
  const path = placePath(english, place('denver-co'));
  const way = path.ways.find(({ id }) => id === 'account-manager-to-account-director')!;

  it('adds time up, and tells pay and what usual raises leave missing of it', () => {
    expect(way.title).toBe('From account manager to account director');
    expect(way.facts.map(({ text }) => plain(text))).toEqual([
      'Typically 5–7 years in all*, over 2 steps.',
      '≈ $88,000 to ≈ $130,500, about $42,500 more a year',
      '≈ $103,500, about $27,000 short of the median',
    ]);
  });

  it('has pay on each rung, and the gap of each step', () => {
    expect(path.items.map(({ pay }) => plain(pay))).toEqual([
      '≈ $61,000',
      '≈ $88,000',
      '≈ $106,000',
      '≈ $130,500',
      '≈ $172,500',
    ]);
    expect(path.items.map(({ step }) => step?.gap ?? null)).toEqual([
      null,
      'a raise of 8.5% leaves $22,000 missing',
      'a raise of 8.5% leaves $10,500 missing',
      'a raise of 8.5% leaves $15,500 missing',
      'a raise of 8.5% leaves $31,000 missing',
    ]);
  });
});

it('is reached from each rung in the area but the highest', () => {
  const top = english.roles.at(-1)!.id;
  for (const { id } of english.roles) {
    expect(rolePlacePage(english, id, 'denver-co').next?.way.href).toBe(
      id === top ? undefined : `${english.addresses.place('denver-co')}#${id}-to-${top}`,
    );
  }
});

it('without an estimate there is time, and no pay', () => {
  const path = placePath(english, place('ogden-ut'));
  expect(path.text).toContain('no estimate of pay in Ogden');
  expect(new Set(path.items.map(({ pay }) => pay))).toEqual(new Set(['not available']));
  for (const { facts } of path.ways) expect(facts).toHaveLength(1);
});
