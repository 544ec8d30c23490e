import { describe, expect, it } from 'vitest';
import { explorePlaces, payAfterPrices } from '../../../src/pay/explore-places.ts';
import type { ExploredMeasure } from '../../../src/pay/explore-places.ts';
import { atlas } from '../../fixtures/small-model.ts';

const explore = (measure: ExploredMeasure, levelId = 'account-manager', socCode = '41-3091') =>
  explorePlaces(atlas, { measure, levelId, socCode });

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

  it('shows the exact estimate of the rung, and one number against the nation for every rung', () => {
    const denver = find('estimate', 'denver-co');
    expect(denver.pay!.percentiles.p50).toBeCloseTo(66_000, 6);
    expect(explore('estimate').nation.percentiles.p50).toBe(60_000);
    expect(denver.against).toBeCloseTo(0.1, 12);
    expect(denver.jobs).toBe(4000);
    for (const levelId of Object.keys(atlas.levelPay)) {
      expect(find('estimate', 'denver-co', levelId).against).toBe(denver.against);
    }
  });

  it('shows after prices what the estimate buys at average prices', () => {
    // 78,000 at prices of 120, of the nation's 60,000.
    const boulder = find('real', 'boulder-co');
    expect(boulder.pay!.percentiles.p50).toBeCloseTo(65_000, 6);
    expect(boulder.against).toBe(boulder.afterPrices);
    expect(boulder.afterPrices).toBeCloseTo(65 / 60 - 1, 12);
    expect(boulder.prices).toBeCloseTo(0.2, 12);
  });

  it('shows published pay as printed, beside the published pay of the nation', () => {
    const denver = find('official', 'denver-co');
    expect(denver.pay).toBe(atlas.official['denver-co']!['41-3091']);
    expect(explore('official').nation).toBe(atlas.official['us']!['41-3091']);
  });

  it('says why there is no pay: no wage for an estimate, no price level, no wage of the occupation', () => {
    expect(find('estimate', 'ogden-ut')).toMatchObject({
      pay: null,
      reason: 'reference-wage-not-published',
    });
    expect(find('official', 'ogden-ut')).toMatchObject({ pay: null, reason: 'no-wage' });
    expect(find('real', 'ogden-ut')).toMatchObject({
      pay: null,
      reason: 'reference-wage-not-published',
    });
    expect(find('real', 'san-juan-pr')).toMatchObject({
      pay: null,
      reason: 'no-prices',
      against: null,
      afterPrices: null,
      prices: null,
    });
    expect(find('estimate', 'san-juan-pr')).toMatchObject({ reason: null, afterPrices: null });
  });

  it('keeps jobs and location quotient where no wage is printed', () => {
    const ogden = find('jobs', 'ogden-ut');
    expect(ogden.pay).toBeNull();
    expect(ogden.jobs).toBe(700);
    expect(ogden.quotient).toBe(0.8);
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
  it('scales every percentile and both ends of the likely range', () => {
    const { pay } = find('estimate', 'denver-co');
    const real = payAfterPrices(pay!, 50);
    expect(real.percentiles.p90).toBe(pay!.percentiles.p90! * 2);
    expect(real.likelyRange).toEqual({
      low: pay!.likelyRange!.low * 2,
      high: pay!.likelyRange!.high * 2,
    });
    expect(real.medianInterval).toBeNull();
    expect(real.evidence).toBe('estimated');
  });
});
