import { describe, expect, it, vi } from 'vitest';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { distanceText, nearestRows, similarRows } from '../../../src/views/sections/place-rows.ts';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, plain, russian } from './real-model.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const metros = dataTable('places.csv').filter((row) => row['kind'] === 'metro');
const wages = dataTable('pay/oews-metro.csv').filter(
  (row) => row['soc_code'] === '41-3091' && row['published'] === '1',
);

/** Great-circle distance by the spherical law of cosines, another formula than the site's. */
function kilometres(a: Record<string, string>, b: Record<string, string>): number {
  const radians = (degrees: string | undefined): number => (Number(degrees) * Math.PI) / 180;
  const [lat1, lat2] = [radians(a['lat']), radians(b['lat'])];
  const turn = radians(b['lon']) - radians(a['lon']);
  return (
    6371.0088 *
    Math.acos(Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn))
  );
}

describe('areas without a wage to estimate from', () => {
  it.each([
    ['ogden-ut', '2,090 jobs in Sales of services (OEWS, May 2025).'],
    ['guayama-pr', 'The number of jobs in Sales of services is not printed.'],
  ])('%s says why, and shows its occupations', (placeId, jobs) => {
    const page = cityPage(english, placeId);
    expect(page.ladder).toBeNull();
    expect(page.noEstimate).toMatch(
      /^The agency prints no wage for Sales of services in this area/,
    );
    expect(page).toMatchObject({
      rungs: [],
      rank: null,
      buys: null,
      thin: null,
      similar: { rows: [] },
    });
    expect(page.jobs).toBe(jobs);
    expect(page.frame.description).toContain('prints no wage for Sales of services');
    expect(page.lenses.label).toContain('No official wage in');
    expect(page.occupations.words.description.table.rows).toHaveLength(10);
    const published = page.occupations.words.description.table.rows.filter(
      (row) => !row.includes('not printed'),
    );
    expect(published.length).toBeGreaterThan(0);
  });

  it('stand last among their neighbours, with dashes and a link to their own page', () => {
    const { rows } = cityPage(english, 'ogden-ut').nearest;
    expect(rows.at(-1)).toMatchObject({
      id: 'ogden-ut',
      here: true,
      statistic: null,
      median: '–',
      payAgainst: '–',
      wagesAgainst: '–',
      jobs: '2,090',
    });
    expect(rows).toHaveLength(7);
  });

  it('are nobody’s neighbour in a table of estimates', () => {
    const { rows } = cityPage(english, 'salt-lake-city-ut').nearest;
    expect(rows.map(({ id }) => id)).not.toContain('ogden-ut');
  });
});

describe('Puerto Rico', () => {
  const areas = atlas.metros.filter((place) => place.stateIds.includes('pr'));

  it('has six areas, all without a price level', () => {
    expect(areas).toHaveLength(6);
    expect(areas.every(({ rpp }) => rpp === null)).toBe(true);
    expect(metros.filter((row) => row['rpp'] === '')).toHaveLength(6);
  });

  it.each(areas.map(({ id }) => id).filter((id) => id !== 'guayama-pr'))(
    '%s: not available, never average prices',
    (placeId) => {
      const city = cityPage(english, placeId);
      expect(city.buys).toBe(
        'The price level is not available: US Bureau of Economic Analysis prints none for this area.',
      );
      expect(city.lenses.label).toContain('the price level is not available');
      expect(city.rank).not.toContain('by prices');
      expect(city.similar.rows).toEqual([]);
      const own = city.nearest.rows.find((row) => row.here)!;
      expect(own.pricesAgainst).toBe('–');
      const page = rolePlacePage(russian, 'account-manager', placeId);
      expect(page.buys).not.toMatch(/\d/);
    },
  );
});

describe('the rank of an area', () => {
  const cityPageRank = (placeId: string): string => cityPage(english, placeId).rank!;

  it('counts areas with a higher wage, and areas with higher prices, among those that have one', () => {
    const rank = (values: number[], own: number): number =>
      values.filter((value) => value > own).length + 1;
    const pay = wages.map((row) => Number(row['p50']));
    const prices = metros.filter((row) => row['rpp'] !== '').map((row) => Number(row['rpp']));
    const suffix = (n: number): string => english.language.t('ordinal', { rank: n });
    for (const row of wages) {
      const place = metros.find((metro) => metro['id'] === row['place_id'])!;
      const text = cityPageRank(place['id']!);
      expect(text.startsWith(`${suffix(rank(pay, Number(row['p50'])))} of 391 areas`), text).toBe(
        true,
      );
      if (place['rpp'] === '') continue;
      expect(text).toContain(`${suffix(rank(prices, Number(place['rpp'])))} of 387 by prices`);
    }
  });

  it('Denver is 7th by wage and 24th by prices', () => {
    expect(cityPageRank('denver-co')).toMatch(/^7th of 391 areas by .*; 24th of 387 by prices/);
  });
});

describe('neighbours', () => {
  const denver = metros.find((row) => row['id'] === 'denver-co')!;

  it('of Denver are the six nearest areas with an estimate, by another formula as well', () => {
    const expected = metros
      .filter((row) => row !== denver && wages.some((wage) => wage['place_id'] === row['id']))
      .map((row) => ({ id: row['id']!, km: kilometres(denver, row) }))
      .sort((a, b) => a.km - b.km)
      .slice(0, 6);
    expect(expected.map(({ id }) => id)).toEqual([
      'colorado-springs-co',
      'boulder-co',
      'greeley-co',
      'fort-collins-co',
      'pueblo-co',
      'cheyenne-wy',
    ]);
    const rows = nearestRows(english, atlas.placeById['denver-co']!, english.mainRole, 'place', 6);
    const shown = rows.filter((row) => !row.here).sort((a, b) => a.km! - b.km!);
    expect(shown.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    shown.forEach(({ km }, index) => expect(km).toBeCloseTo(expected[index]!.km, 3));
  });

  it('stand in order of pay, with the area itself among them', () => {
    for (const id of ['denver-co', 'winston-salem-nc', 'new-york-ny', 'san-juan-pr']) {
      const { rows } = cityPage(english, id).nearest;
      const medians = rows.map(({ statistic }) => statistic!.percentiles.p50);
      expect(medians).toEqual([...medians].sort((a, b) => b - a));
      expect(rows.filter((row) => row.here).map((row) => row.id)).toEqual([id]);
      expect(rows).toHaveLength(7);
    }
  });

  it('the headline names the best paid neighbour, the distance and the difference', () => {
    const { nearby } = rolePlacePage(english, 'account-manager', 'denver-co');
    // 98,000 over 88,000 dollars.
    expect(nearby.headline).toBe('Boulder, CO, 53 miles away, pays 11% more');
    const boulder = rolePlacePage(english, 'account-manager', 'boulder-co');
    expect(boulder.nearby.headline).toBe('Denver, CO, 53 miles away, pays 10% less');
    const inRussian = rolePlacePage(russian, 'account-manager', 'denver-co').nearby.headline;
    expect(plain(inRussian)).toMatch(/85 км.* 11 %/);
  });

  it('a distance is in the unit of the language, whole', () => {
    expect(distanceText(english, 85.3, true)).toBe('53 miles');
    expect(distanceText(english, 85.3, false)).toBe('53');
    expect(plain(distanceText(russian, 85.3, true))).toBe('85 км');
    expect(distanceText(english, 1609.344, false)).toBe('1,000');
  });

  it('similar areas are six others, the same in every language', () => {
    const place = atlas.placeById['denver-co']!;
    const rows = similarRows(english, place, english.mainRole, 6);
    expect(rows.map(({ id }) => id)).not.toContain('denver-co');
    expect(rows).toHaveLength(6);
    expect(rows.map(({ id }) => id)).toEqual(
      similarRows(russian, place, russian.mainRole, 6).map(({ id }) => id),
    );
  });
});
