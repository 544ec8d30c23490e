import { describe, expect, it } from 'vitest';
import {
  againstNation,
  againstNationAfterPrices,
  againstOfficial,
  rungPay,
} from '../../../src/pay/place-pay.ts';
import { atlas } from '../../fixtures/small-model.ts';
import { accountManager, denver } from './real-figures.ts';

describe('rungPay', () => {
  it('is observed in the nation and estimated elsewhere', () => {
    const [levelId] = Object.keys(atlas.levelPay) as [string];
    expect(rungPay(atlas, levelId, 'us')).toBe(atlas.levelPay[levelId]);
    const estimate = atlas.estimates['boulder-co']![levelId]!;
    expect(estimate.kind).toBe('estimate');
    expect(rungPay(atlas, levelId, 'boulder-co')).toMatchObject({
      placeId: 'boulder-co',
      evidence: 'estimated',
      subject: { kind: 'level', levelId },
    });
  });

  it('is null without an estimate, for an unknown rung and an unknown place', () => {
    const [levelId] = Object.keys(atlas.levelPay) as [string];
    expect(rungPay(atlas, levelId, 'ogden-ut')).toBeNull();
    expect(rungPay(atlas, 'nobody', 'us')).toBeNull();
    expect(rungPay(atlas, levelId, 'nowhere')).toBeNull();
  });
});

describe('againstNation', () => {
  it('is the differential to the power of the pass-through, less 1', () => {
    expect(againstNation(atlas, 'boulder-co')).toBeCloseTo(0.3, 12);
    expect(againstNation(atlas, 'laredo-tx')).toBeCloseTo(-0.2, 12);
  });

  it('is what every rung there is against its pay in the nation', () => {
    for (const { id } of atlas.estimatedMarkets) {
      for (const [levelId, { percentiles }] of Object.entries(atlas.levelPay)) {
        const estimate = atlas.estimates[id]![levelId]!;
        const pay = estimate.kind === 'estimate' ? estimate.statistic.percentiles.p50 : NaN;
        expect(pay / percentiles.p50 - 1).toBeCloseTo(againstNation(atlas, id)!, 12);
      }
    }
  });

  it('is 0 for the nation and null without an estimate', () => {
    expect(againstNation(atlas, 'us')).toBe(0);
    expect(againstNation(atlas, 'ogden-ut')).toBeNull();
    const model = { ...atlas.model!, leastDifferential: 0.7 };
    expect(againstNation({ ...atlas, model }, 'laredo-tx')).toBeNull();
    expect(againstNation({ ...atlas, model: null }, 'boulder-co')).toBeNull();
  });
});

describe('againstNationAfterPrices', () => {
  it('divides by the price level: 1.3 at prices of 120', () => {
    expect(againstNationAfterPrices(atlas, 'boulder-co')).toBeCloseTo(1.3 / 1.2 - 1, 12);
  });

  it('is null without a price level, never the nominal share', () => {
    expect(againstNation(atlas, 'san-juan-pr')).not.toBeNull();
    expect(againstNationAfterPrices(atlas, 'san-juan-pr')).toBeNull();
    expect(againstNationAfterPrices(atlas, 'ogden-ut')).toBeNull();
  });

  it('is 0 for the nation, whatever its price level', () => {
    const placeById = { ...atlas.placeById, us: { ...atlas.nation, rpp: 120 } };
    expect(againstNationAfterPrices({ ...atlas, placeById }, 'us')).toBe(0);
  });
});

describe('againstOfficial', () => {
  it('is one median over the other, less 1: 87,800 over 80,650', () => {
    const pay = { ...accountManager, placeId: 'denver-co' };
    const percentiles = { ...pay.percentiles, p50: 87_800 };
    expect(againstOfficial({ ...pay, percentiles }, denver)).toBeCloseTo(0.0887, 4);
  });

  it('refuses another place and another currency', () => {
    expect(() => againstOfficial(accountManager, denver)).toThrow('placeId must be us');
    const euros = { ...accountManager, placeId: 'denver-co', currency: 'EUR' };
    expect(() => againstOfficial(euros, denver)).toThrow('currency must be EUR');
  });
});
