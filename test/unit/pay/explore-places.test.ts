import { describe, expect, it } from 'vitest';
import { explorePlaces, payAfterPrices } from '../../../src/pay/explore-places.ts';
import type { ExploredMeasure } from '../../../src/pay/explore-places.ts';
import { atlas } from '../views/real-model.ts';

const explore = (measure: ExploredMeasure, levelId = 'account-manager', socCode = '41-3091') =>
  explorePlaces(atlas, { measure, levelId, socCode, rounding: 500 });

const find = (measure: ExploredMeasure, placeId: string, levelId?: string) =>
  explore(measure, levelId).places.find((place) => place.placeId === placeId)!;

describe('explorePlaces', () => {
  it('has every metropolitan area in the order of the atlas, whatever the measure', () => {
    for (const measure of ['estimate', 'real', 'official', 'jobs', 'quotient'] as const) {
      expect(explore(measure).places.map(({ placeId }) => placeId)).toEqual(
        atlas.metros.map(({ id }) => id),
      );
    }
  });

  it('shows the estimate of the rung against the shown pay of the nation', () => {
    const denver = find('estimate', 'denver-co');
    expect(denver.pay!.percentiles.p50).toBe(88_000);
    expect(explore('estimate').nation.percentiles.p50).toBe(82_000);
    expect(denver.against).toBeCloseTo(88_000 / 82_000 - 1, 12);
    expect(denver.jobs).toBe(24_480);
  });

  it('shows after prices what the estimate buys at average prices, rounded anew', () => {
    const { rpp } = atlas.placeById['denver-co']!;
    const denver = find('real', 'denver-co');
    expect(denver.pay!.percentiles.p50).toBe(Math.round((88_000 * 100) / rpp! / 500) * 500);
    expect(denver.against).toBe(denver.afterPrices);
    expect(denver.prices).toBeCloseTo(rpp! / 100 - 1, 12);
  });

  it('shows published pay as printed, beside the published pay of the nation', () => {
    const denver = find('official', 'denver-co');
    expect(denver.pay).toBe(atlas.official['denver-co']!['41-3091']);
    expect(explore('official').nation).toBe(atlas.official['us']!['41-3091']);
  });

  it('says why there is no pay: no wage for an estimate, no price level, no wage of the occupation', () => {
    expect(find('estimate', 'ogden-ut')).toMatchObject({ pay: null, reason: 'no-estimate' });
    expect(find('official', 'ogden-ut')).toMatchObject({ pay: null, reason: 'no-wage' });
    expect(find('real', 'ogden-ut')).toMatchObject({ pay: null, reason: 'no-estimate' });
    const juan = atlas.metros.find(
      ({ rpp, id }) => rpp === null && atlas.differential[id] !== null,
    )!;
    expect(find('real', juan.id)).toMatchObject({
      pay: null,
      reason: 'no-prices',
      against: null,
      afterPrices: null,
      prices: null,
    });
    expect(find('estimate', juan.id)).toMatchObject({ reason: null, afterPrices: null });
  });

  it('keeps jobs and location quotient where no wage is printed', () => {
    const ogden = find('jobs', 'ogden-ut');
    expect(ogden.pay).toBeNull();
    expect(ogden.jobs).toBeGreaterThan(0);
    expect(ogden.quotient).toBeGreaterThan(0);
  });

  it('leaves percentiles that a rung does not have unknown', () => {
    const { percentiles } = find('real', 'denver-co', 'vp-account-management').pay!;
    expect([percentiles.p10, percentiles.p90]).toEqual([null, null]);
    expect(percentiles.p25).toBeGreaterThan(0);
  });

  it('refuses a rung or an occupation that the nation has no pay of', () => {
    expect(() => explore('estimate', 'intern')).toThrow('levelId intern must have pay');
    expect(() => explore('official', 'account-manager', '99-9999')).toThrow('socCode 99-9999');
  });
});

describe('payAfterPrices', () => {
  it('scales every percentile and both ends of the interval', () => {
    const { pay } = find('estimate', 'denver-co');
    const real = payAfterPrices(pay!, 50, 500);
    expect(real.percentiles.p90).toBe(pay!.percentiles.p90! * 2);
    expect(real.medianInterval).toEqual({
      low: pay!.medianInterval!.low * 2,
      high: pay!.medianInterval!.high * 2,
    });
    expect(real.evidence).toBe('estimated');
  });
});
