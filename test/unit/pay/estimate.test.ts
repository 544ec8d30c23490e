import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePay } from '../../../src/pay/estimate.ts';
import type { EstimateOptions } from '../../../src/pay/estimate.ts';
import type { PayStatistic } from '../../../src/schemas/pay-statistic.ts';
import { accountManager, denver, nation, vicePresident } from './real-figures.ts';

const seeded = { seed: 20260901 };
const differential = 80_650 / 69_990;
const options: EstimateOptions = {
  passThrough: 0.5,
  rounding: 500,
  differentialSourceIds: ['oews-2025-05'],
  thin: [],
};

function estimated(level: PayStatistic, ratio: number, own = options): PayStatistic {
  const result = estimatePay(level, 'denver-co', ratio, own);
  if (result.kind === 'none') throw new Error(`no estimate: ${result.reason}`);
  return result.statistic;
}

describe('estimatePay', () => {
  it('is level pay x differential^0.5, rounded to 500: an account manager in Denver', () => {
    expect(estimatePay(accountManager, 'denver-co', differential, options)).toEqual({
      kind: 'estimate',
      statistic: {
        ...accountManager,
        placeId: 'denver-co',
        percentiles: { p10: 60_500, p25: 74_000, p50: 88_000, p75: 115_000, p90: 147_000 },
        medianInterval: { low: 82_500, high: 92_000 },
        sourceIds: ['survey', 'oews-2025-05'],
        evidence: 'estimated',
      },
    });
  });

  it('keeps a missing percentile missing: a VP has quartiles only', () => {
    const { percentiles } = estimated(vicePresident, differential);
    expect(percentiles).toEqual({
      p10: null,
      p25: 150_000,
      p50: 172_500,
      p75: 203_000,
      p90: null,
    });
  });

  it('keeps a missing median interval missing', () => {
    expect(estimated({ ...accountManager, medianInterval: null }, 1).medianInterval).toBeNull();
  });

  it('carries the reasons why it is thin, and a source only once', () => {
    const statistic = estimated(vicePresident, 1, {
      ...options,
      thin: [{ kind: 'few-answers', n: 15 }],
      differentialSourceIds: ['oews-2025-05', 'survey'],
    });
    expect(statistic.thin).toEqual([{ kind: 'few-answers', n: 15 }]);
    expect(statistic.sourceIds).toEqual(['survey', 'oews-2025-05']);
  });

  it('says why there is none where the reference wage is not published (Guayama, Ogden)', () => {
    expect(estimatePay(accountManager, 'ogden-ut', null, options)).toEqual({
      kind: 'none',
      reason: 'reference-wage-not-published',
    });
  });

  it('ignores the city at pass-through 0 and follows it fully at 1', () => {
    const exact = { ...options, rounding: 1 };
    const median = (passThrough: number) =>
      estimated(accountManager, differential, { ...exact, passThrough }).percentiles.p50;
    expect(median(0)).toBe(81_800);
    expect(median(1)).toBe(94_259);
  });

  it('does not change the level pay that it is given', () => {
    const before = structuredClone(accountManager);
    estimated(accountManager, differential);
    expect(accountManager).toEqual(before);
  });

  it('refuses an occupation and an estimate of an estimate', () => {
    expect(() => estimatePay(denver, 'denver-co', 1, options)).toThrow(
      'levelPay must be about a level, received occupation 41-3091',
    );
    expect(() => estimatePay(nation, 'us', null, options)).toThrow(RangeError);
    const again = estimated(accountManager, differential);
    expect(() => estimatePay(again, 'denver-co', 1, options)).toThrow(
      'received evidence estimated',
    );
  });

  it('refuses a differential, pass-through or rounding out of range', () => {
    for (const wrong of [0, -1, NaN, Infinity]) {
      expect(() => estimatePay(accountManager, 'x', wrong, options)).toThrow(
        `differential must be a finite number above 0, received ${wrong}`,
      );
    }
    expect(() => estimated(accountManager, 1, { ...options, passThrough: 1.5 })).toThrow(
      'options.passThrough must be between 0 and 1, received 1.5',
    );
    expect(() => estimated(accountManager, 1, { ...options, rounding: 0 })).toThrow('step');
  });

  it('never falls from a percentile to the next, nor as the differential rises', () => {
    const ratio = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, passThrough) => {
        const own = { ...options, passThrough };
        const low = estimated(accountManager, Math.min(a, b), own).percentiles;
        const high = estimated(accountManager, Math.max(a, b), own).percentiles;
        const rising = [low.p10, low.p25, low.p50, low.p75, low.p90].map(Number);
        expect(rising).toEqual([...rising].sort((x, y) => x - y));
        expect(low.p50).toBeLessThanOrEqual(high.p50);
      }),
      seeded,
    );
  });
});
