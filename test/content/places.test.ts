import { describe, expect, it, vi } from 'vitest';
import { cityPage } from '../../src/views/pages/city-page.ts';
import { nearestRows, similarRows } from '../../src/views/sections/place-rows.ts';
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

  it('are nobody’s neighbour in a table of estimates', () => {
    const ids = new Set(without.map(({ id }) => id));
    for (const place of atlas.largestMarkets.slice(0, 40)) {
      const { rows } = cityPage(english, place.id).nearest;
      expect(rows.filter((row) => ids.has(row.id))).toEqual([]);
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
      expect(city.buys, id).not.toMatch(/\d/);
      expect(city.similar.rows, id).toEqual([]);
      expect(city.nearest.rows.find((row) => row.here)!.pricesAgainst, id).toBe('–');
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

describe('neighbours', () => {
  const largest = atlas.largestMarkets[0]!;
  const own = metros.find((row) => row['id'] === largest.id)!;

  it('are the six nearest areas with an estimate, by another formula as well', () => {
    const expected = metros
      .filter((row) => row !== own && wages.some((wage) => wage['place_id'] === row['id']))
      .map((row) => ({ id: row['id']!, km: kilometres(own, row) }))
      .sort((a, b) => a.km - b.km)
      .slice(0, 6);
    const rows = nearestRows(english, largest, english.mainRole, 'place', 6);
    const shown = rows.filter((row) => !row.here).sort((a, b) => a.km! - b.km!);
    expect(shown.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    shown.forEach(({ km }, index) => expect(km).toBeCloseTo(expected[index]!.km, 3));
  });

  it('stand in order of pay, with the area itself among them', () => {
    for (const { id } of atlas.largestMarkets.slice(0, 10)) {
      const { rows } = cityPage(english, id).nearest;
      const medians = rows.map(({ statistic }) => statistic!.percentiles.p50);
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
