import { describe, expect, test } from 'vitest';
import { describePayMap } from '../../../src/charts/pay-map/describe.ts';
import { layoutPayMap } from '../../../src/charts/pay-map/layout.ts';
import type { CountryOutline } from '../../../src/charts/pay-map/outline.ts';
import { outlineOf } from '../../../src/charts/pay-map/outline.ts';
import { shadeOf } from '../../../src/charts/pay-map/legend.ts';
import type { PayMapData } from '../../../src/charts/pay-map/pay-map-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { metroPay } from '../../fixtures/metro-pay.ts';
import { usOutline } from '../../fixtures/us-outline.ts';

const country = usOutline as CountryOutline;

function metros(locale: 'en' | 'ru', ownId: string | null = null): PayMapData {
  const preposition = locale === 'en' ? 'in' : 'в';
  return {
    ownId,
    evidence: 'published',
    places: metroPay(locale).map((place) => ({
      ...place,
      inPlace: `${preposition} ${place.name}`,
      href: place.id === ownId ? null : `/cities/${place.id}/`,
      title: `${place.name}: ${place.jobs}`,
    })),
  };
}

const options = { language: languageOf('en'), nation: 'US', insetName: 'Puerto Rico' };
const context = {
  language: languageOf('en'),
  nation: 'US',
  occupation: 'sales of services',
  socCode: '41-3091',
  basis: 'wage-incl-incentive',
  month: '2025-05',
} as const;

const drawings = { largeOnly: false, enlarged: false, narrowEnlarged: false, moved: null };

const sizes = [
  { width: 984, narrow: false },
  { width: 720, narrow: false },
  { width: 328, narrow: true },
];

describe('outlineOf', () => {
  test.each(sizes)('$width: the outline is light', ({ width }) => {
    const { coast, borders, inset } = outlineOf(country, width);
    const bytes = coast.length + borders.length + (inset?.coast.length ?? 0);
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThanOrEqual(10_000);
  });

  test('is made once for a width', () => {
    expect(outlineOf(country, 720)).toBe(outlineOf(country, 720));
    expect(outlineOf(country, 984)).not.toBe(outlineOf(country, 720));
  });

  test.each(sizes)('$width: every area of the country has a place in the picture', ({ width }) => {
    const outline = outlineOf(country, width);
    for (const { longitude, latitude } of metroPay('en')) {
      const at = outline.place(longitude, latitude);
      expect(at).not.toBeNull();
      expect(at!.x).toBeGreaterThan(0);
      expect(at!.x).toBeLessThan(width);
      expect(at!.y).toBeGreaterThan(0);
      expect(at!.y).toBeLessThan(outline.height);
    }
  });

  test('the part that the projection leaves out lies in its frame', () => {
    const outline = outlineOf(country, 984);
    const sanJuan = outline.place(-66.04, 18.29)!;
    const { x, y, width, height } = outline.inset!;
    expect(sanJuan.x).toBeGreaterThan(x);
    expect(sanJuan.x).toBeLessThan(x + width);
    expect(sanJuan.y).toBeGreaterThan(y);
    expect(sanJuan.y).toBeLessThan(y + height);
  });

  test('a point in another country has no place', () => {
    expect(outlineOf(country, 984).place(13.4, 52.5)).toBeNull();
  });

  test('an object that the file does not have is refused with what was expected', () => {
    const other = { ...country, object: 'counties' };
    expect(() => outlineOf(other, 720)).toThrow(/collection of counties, received none/);
  });
});

test('the shade is stronger from 10 and from 20 percent on, on either side of the nation', () => {
  expect([-0.3, -0.2, -0.11, -0.1, -0.01, 0, 0.09, 0.1, 0.19, 0.2, 0.7].map(shadeOf)).toEqual([
    5, 4, 4, 3, 3, 3, 3, 4, 4, 5, 5,
  ]);
});

describe('layoutPayMap', () => {
  test.each(sizes)('$width: every place is drawn once', ({ width, narrow }) => {
    const layout = layoutPayMap(metros('en'), outlineOf(country, width), { ...options, narrow });
    const drawn = layout.groups.reduce((sum, { circles }) => sum + circles.length, 0);
    expect(drawn).toBe(narrow ? 139 : 391);
    expect(layout.crosses).toHaveLength(narrow ? 1 : 2);
  });

  test('small circles are drawn over large ones', () => {
    const { groups } = layoutPayMap(metros('en'), outlineOf(country, 984), {
      ...options,
      narrow: false,
    });
    const smallest = groups.map(({ circles }) => Math.min(...circles.map(({ radius }) => radius)));
    const firstSmall = smallest.findIndex((radius) => radius < 7);
    expect(smallest.slice(firstSmall).every((radius) => radius < 7)).toBe(true);
  });

  test.each(sizes)('$width: names lie inside and apart', ({ width, narrow }) => {
    const outline = outlineOf(country, width);
    const { names } = layoutPayMap(metros('en', 'denver-co'), outline, { ...options, narrow });
    expect(names.length).toBeGreaterThan(1);
    for (const [index, { box }] of names.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const { box: other } of names.slice(index + 1)) {
        const apart =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('the own place is marked and named in any case, and is no link', () => {
    // Wheeling has 160 jobs: too few for the narrow map, were it not the place of the page.
    const data = metros('en', 'wheeling-wv');
    const layout = layoutPayMap(data, outlineOf(country, 328), { ...options, narrow: true });
    expect(layout.rings).toHaveLength(1);
    expect(layout.names.find(({ own }) => own)).toMatchObject({
      href: null,
      text: { text: 'Wheeling' },
    });
  });

  test('places that are looked for are ringed and named beside the one of the page', () => {
    const data = { ...metros('en', 'denver-co'), markedIds: ['wheeling-wv', 'ogden-ut'] };
    const layout = layoutPayMap(data, outlineOf(country, 328), { ...options, narrow: true });
    expect(layout.rings).toHaveLength(3);
    expect(layout.names.filter(({ own }) => own).map(({ text }) => text.text)).toEqual([
      'Denver',
      'Ogden',
      'Wheeling',
    ]);
  });

  test.each(sizes)('$width: below the nation is open, and the largest are links', (size) => {
    const data = metros('en', 'denver-co');
    const { groups } = layoutPayMap(data, outlineOf(country, size.width), {
      ...options,
      narrow: size.narrow,
    });
    const count = (wanted: boolean): number =>
      groups.flatMap(({ below, circles }) => (below === wanted ? circles : [])).length;
    const drawn = data.places.filter(
      ({ id, jobs }) => !size.narrow || (jobs ?? 0) >= 1000 || id === 'denver-co',
    );
    expect(count(true)).toBe(drawn.filter(({ differential }) => (differential ?? 0) < 0).length);
    expect(count(false)).toBe(
      drawn.filter(({ differential }) => differential !== null && differential >= 0).length,
    );
    const links = groups.flatMap(({ circles }) => circles.flatMap(({ link }) => link ?? []));
    const largest = [...data.places].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0)).slice(0, 95);
    for (const { href, title, differential } of largest) {
      if (href !== null && differential !== null) expect(links).toContainEqual({ href, title });
    }
    expect(links.length).toBeLessThanOrEqual(100);
    expect(links.map(({ title }) => title)).not.toContain(
      data.places.find(({ id }) => id === 'denver-co')!.title,
    );
  });

  test('draws large places alone, links fewer and names without links where it is asked to', () => {
    const layout = layoutPayMap(metros('en', 'wheeling-wv'), outlineOf(country, 720), {
      ...options,
      narrow: false,
      largeOnly: true,
      mostLinked: 30,
      plainNames: true,
    });
    const circles = layout.groups.flatMap((group) => group.circles);
    // The 139 with 1,000 jobs and more, and Wheeling.
    expect(circles).toHaveLength(140);
    expect(circles.filter(({ link }) => link)).toHaveLength(30);
    expect(layout.names.flatMap(({ href }) => href ?? [])).toEqual([]);
  });

  test('has neither circles nor a legend without places', () => {
    const data = { places: [], ownId: null, evidence: 'published' as const };
    const layout = layoutPayMap(data, outlineOf(country, 328), { ...options, narrow: true });
    expect(layout.groups).toEqual([]);
    expect(layout.legend).toBeNull();
  });
});

describe('describePayMap', () => {
  test('without an own place the headline spans the country', () => {
    expect(describePayMap(metros('en'), context, drawings).headline).toBe(
      'Wages in sales of services range from 65% below the US median in Mayagüez to 66% above it in San Jose',
    );
  });

  test('one area alone is held against the nation, and areas alike span nothing', () => {
    const { places, ...data } = metros('en');
    const some = (ids: string[]): PayMapData => ({
      ...data,
      places: places
        .filter(({ id }) => ids.includes(id))
        .map((place) => ({ ...place, differential: 0.1523 })),
    });
    expect(describePayMap(some(['denver-co']), context, drawings).headline).toBe(
      'Wages in sales of services in Denver are 15% above the US median',
    );
    expect(describePayMap(some(['denver-co', 'austin-tx']), context, drawings).headline).toBe(
      'Wages in sales of services are the same in all 2 areas: 15% above the US median',
    );
  });

  test('with one it says where that stands', () => {
    expect(describePayMap(metros('en', 'denver-co'), context, drawings).headline).toBe(
      'Wages in sales of services in Denver are 15% above the US median; 6 of 391 areas have higher wages',
    );
    expect(describePayMap(metros('en', 'san-jose-ca'), context, drawings).headline).toBe(
      'Wages in sales of services in San Jose are 66% above the US median; no area has higher wages',
    );
    expect(describePayMap(metros('en', 'ogden-ut'), context, drawings).headline).toBe(
      'No wage for sales of services is published in Ogden',
    );
  });

  test('says the same in Russian, with its cases', () => {
    const russian = { ...context, language: languageOf('ru'), nation: 'США' };
    const { headline } = describePayMap(metros('ru', 'dallas-tx'), russian, drawings);
    expect(headline.replaceAll('\u00a0', ' ')).toBe(
      'Медиана в профессии «sales of services» в Даллас на 10 % ниже, чем по США; в 103 агломерациях из 391 платят больше, чем здесь',
    );
  });

  test('notes name the places that are drawn otherwise', () => {
    const { notes, narrowNotes } = describePayMap(metros('en'), context, {
      largeOnly: false,
      enlarged: true,
      narrowEnlarged: false,
      moved: 'Alaska is moved.',
    });
    expect(notes).toEqual([
      'Cross: no wage is published (Guayama and Ogden).',
      'Dotted outline: the number of jobs is not published (Providence).',
      'The smallest circles are enlarged so they can be seen.',
      'Alaska is moved.',
    ]);
    expect(narrowNotes).toEqual([
      'Only areas with at least 1,000 jobs are shown.',
      'Cross: no wage is published (Ogden).',
      'Alaska is moved.',
    ]);
  });

  test('tells a reader who cannot see it of what is drawn alone', () => {
    const all = describePayMap(metros('en'), context, drawings);
    expect(all.alternative).toMatch(/ Map of 391 areas\..* Lowest: Mayagüez \(−65%\)\.$/);
    expect(all.narrowAlternative).toMatch(/ Map of 139 areas\..* Lowest: San Juan \(−59%\)\.$/);
    const own = metros('en', 'boston-ma');
    const beside = describePayMap(own, context, { ...drawings, largeOnly: true });
    expect(beside.alternative).toBe(beside.narrowAlternative);
    const small = describePayMap({ ...own, ownId: 'mayaguez-pr' }, context, drawings);
    expect(small.narrowAlternative).toMatch(/ Map of 140 areas\..* Lowest: Mayagüez \(−65%\)\.$/);
  });

  test('the table holds every place, also those without a wage', () => {
    const { rows } = describePayMap(metros('en'), context, drawings).table;
    expect(rows).toHaveLength(393);
    expect(rows[0]).toEqual(['San Jose', '+66%', '13,390']);
    expect(rows.at(-1)![1]).toBe('–');
  });
});
