import { describe, expect, it, vi } from 'vitest';
import { cityPage } from '../../src/views/pages/city-page.ts';
import { greatCircleDistanceKm } from '../../src/stats/great-circle-distance.ts';
import { nearestFirst, similarRows } from '../../src/views/sections/place-rows.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, russian } from './real-model.ts';

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
  const without = atlas.metros.filter(({ id }) => atlas.differential[id] === null);

  it('say why, and show no pay of a rung', () => {
    for (const { id } of without) {
      const page = cityPage(english, id);
      expect(page.noEstimate, id).not.toBeNull();
      expect(page, id).toMatchObject({ ladder: null, rungs: [], rank: null, buys: null });
    }
  });

  it('stand among the neighbors of the areas around them, with the reason', () => {
    const beside: [string, string][] = [
      ['san-juan-pr', 'guayama-pr'],
      ['provo-ut', 'ogden-ut'],
    ];
    for (const [id, neighbor] of beside) {
      const row = cityPage(english, id).nearest!.rows.find((near) => near.id === neighbor)!;
      expect(row.median, id).toBe('–');
      expect(row.noEstimate, id).toContain('no estimate');
    }
  });
});

describe('areas without a price level', () => {
  const areas = atlas.metros.filter(({ rpp }) => rpp === null);

  it('are those whose cell is blank', () => {
    const blank = metros.filter((row) => row['rpp'] === '').map((row) => row['id']);
    expect(areas.map(({ id }) => id)).toEqual(blank);
  });

  it('never get average prices', () => {
    for (const { id } of areas.filter((place) => atlas.differential[place.id] !== null)) {
      const city = cityPage(english, id);
      expect(city.buys ?? '', id).not.toMatch(/\d/);
      expect(city.similar.rows, id).toEqual([]);
      expect(city.nearest!.rows.find((row) => row.here)?.pricesAgainst ?? '–', id).toBe('–');
    }
  });
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
      expect(
        text.startsWith(`${suffix(rank(pay, Number(row['p50'])))} of ${pay.length} areas`),
        text,
      ).toBe(true);
      if (place['rpp'] === '') continue;
      expect(text).toContain(
        `${suffix(rank(prices, Number(place['rpp'])))} of ${prices.length} by price level`,
      );
    }
  });
});

/** Great-circle miles between city centers, typed in: a table that moves a city fails here. */
const KNOWN_MILES: readonly [from: string, to: string, miles: number][] = [
  ['denver-co', 'boulder-co', 24.4],
  ['san-francisco-ca', 'san-jose-ca', 41.6],
  ['riverside-ca', 'los-angeles-ca', 49.0],
  ['denver-co', 'colorado-springs-co', 63.2],
  ['new-york-ny', 'philadelphia-pa', 80.6],
  ['boston-ma', 'providence-ri', 41.1],
  ['chicago-il', 'milwaukee-wi', 83.2],
  ['dallas-tx', 'austin-tx', 182.4],
  ['washington-dc', 'baltimore-md', 35.5],
  ['seattle-wa', 'portland-or', 144.8],
  ['phoenix-az', 'tucson-az', 107.8],
  ['salt-lake-city-ut', 'provo-ut', 38.4],
  ['salt-lake-city-ut', 'ogden-ut', 32.2],
  ['miami-fl', 'orlando-fl', 204.4],
  ['houston-tx', 'san-antonio-tx', 189.5],
  ['new-york-ny', 'los-angeles-ca', 2445.6],
  ['atlanta-ga', 'charlotte-nc', 226.2],
  ['raleigh-nc', 'durham-nc', 21.1],
  ['anchorage-ak', 'fairbanks-ak', 259.3],
];

const KM_PER_MILE = 1.609344;

describe('distances between areas', () => {
  it.each(KNOWN_MILES)('lead from the center of %s to that of %s, %d miles', (from, to, miles) => {
    const [a, b] = [from, to].map((id) => {
      const { latitude, longitude } = atlas.placeById[id]!;
      return { latitude: latitude!, longitude: longitude! };
    });
    expect(Math.abs(greatCircleDistanceKm(a!, b!) / KM_PER_MILE - miles)).toBeLessThan(2);
  });

  it('put San Jose beside San Francisco, Boulder before Colorado Springs beside Denver', () => {
    const near = (id: string): string[] =>
      nearestFirst(cityPage(english, id).nearest!.rows).map((row) => row.id);
    expect(near('san-francisco-ca')).toContain('san-jose-ca');
    expect(near('denver-co').indexOf('boulder-co')).toBeLessThan(
      near('denver-co').indexOf('colorado-springs-co'),
    );
  });
});

describe('neighbors', () => {
  const largest = atlas.largestMarkets[0]!;

  it('are the six nearest areas within 150 miles, by another formula as well', () => {
    for (const { id } of atlas.metros) {
      const here = metros.find((row) => row['id'] === id)!;
      const expected = metros
        .filter((row) => row !== here)
        .map((row) => ({ id: row['id']!, km: kilometres(here, row) }))
        .filter(({ km }) => km / KM_PER_MILE <= english.project.settings.nearestWithinMiles!.value)
        .sort((a, b) => a.km - b.km)
        .slice(0, 6);
      const shown = cityPage(english, id)
        .nearest!.rows.filter((row) => !row.here)
        .sort((a, b) => a.km! - b.km!);
      expect(
        shown.map((row) => row.id),
        id,
      ).toEqual(expected.map((near) => near.id));
      shown.forEach(({ km }, index) => expect(km).toBeCloseTo(expected[index]!.km, 2));
    }
  });

  it('are a sentence in Anchorage and Fairbanks, which are far from everything', () => {
    const alone = atlas.metros.filter(({ id }) => cityPage(english, id).nearest!.none !== null);
    expect(alone.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['anchorage-ak', 'fairbanks-ak']),
    );
    for (const { id } of alone) expect(cityPage(english, id).nearest!.rows, id).toEqual([]);
  });

  it('stand in order of pay, with the area itself among them', () => {
    for (const { id } of atlas.largestMarkets.slice(0, 10)) {
      const { rows } = cityPage(english, id).nearest!;
      const medians = rows.map(({ statistic }) => statistic?.percentiles.p50 ?? 0);
      expect(medians).toEqual([...medians].sort((a, b) => b - a));
      expect(rows.filter((row) => row.here).map((row) => row.id)).toEqual([id]);
    }
  });

  it('that are similar are others, the same in every language', () => {
    const rows = similarRows(english, largest, english.mainRole, 6);
    expect(rows.map(({ id }) => id)).not.toContain(largest.id);
    expect(rows.map(({ id }) => id)).toEqual(
      similarRows(russian, largest, russian.mainRole, 6).map(({ id }) => id),
    );
  });
});
