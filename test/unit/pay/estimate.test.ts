import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePay, likelyRange, passedOn } from '../../../src/pay/estimate.ts';
import type { EstimateOptions } from '../../../src/pay/estimate.ts';
import type { PayStatistic } from '../../../src/schemas/pay-statistic.ts';
import { estimateModel as model } from '../../fixtures/estimate-model.ts';
import { accountManager, denver, nation, vicePresident } from './real-figures.ts';

const seeded = { seed: 20260901 };
const differential = 80_650 / 69_990;
const options: EstimateOptions = { model, differentialSourceIds: ['oews-2025-05'], thin: [] };

function estimated(level: PayStatistic, ratio: number, own = options): PayStatistic {
  const result = estimatePay(level, 'denver-co', ratio, own);
  if (result.kind === 'none') throw new Error(`no estimate: ${result.reason}`);
  return result.statistic;
}

describe('estimatePay', () => {
  it('is level pay x differential^0.5, not rounded: an account manager in Denver', () => {
    const factor = Math.sqrt(differential);
    const statistic = estimated(accountManager, differential);
    expect(statistic).toMatchObject({
      subject: accountManager.subject,
      placeId: 'denver-co',
      percentiles: {
        p10: 56_500 * factor,
        p25: 68_900 * factor,
        p50: 81_800 * factor,
        p75: 107_100 * factor,
        p90: 136_900 * factor,
      },
      sourceIds: ['survey', 'oews-2025-05'],
      evidence: 'estimated',
      shownTo: 500,
      thin: [],
    });
    expect(statistic.percentiles.p50).toBeCloseTo(87_808.69, 1);
  });

  it('has a likely range and never the interval of an observed median', () => {
    const statistic = estimated(accountManager, differential);
    expect(statistic.medianInterval).toBeNull();
    expect(statistic.likelyRange).toEqual(
      likelyRange(statistic.percentiles.p50, accountManager.medianInterval!, differential, model),
    );
    expect(accountManager.likelyRange).toBeNull();
  });

  it('keeps a missing percentile missing: a VP has quartiles only', () => {
    const { percentiles } = estimated(vicePresident, differential);
    expect(percentiles).toMatchObject({ p10: null, p90: null });
    expect(percentiles.p25).toBeCloseTo(139_900 * Math.sqrt(differential), 6);
  });

  it('has no likely range where the median of the level has no interval', () => {
    expect(estimated({ ...accountManager, medianInterval: null }, 1).likelyRange).toBeNull();
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

  it('says why there is none where wages lie far below those of the answers (Mayagüez)', () => {
    expect(estimatePay(accountManager, 'mayaguez-pr', 0.348, options)).toEqual({
      kind: 'none',
      reason: 'wage-far-below-answers',
    });
    expect(estimatePay(accountManager, 'x', 0.5499, options).kind).toBe('none');
    expect(estimatePay(accountManager, 'x', 0.55, options).kind).toBe('estimate');
  });

  it.each([
    [0.55, true],
    [0.6557, true],
    [0.6558, false],
    [1, false],
    [1.665, false],
    [1.67, true],
  ])('at a differential of %f it lies beyond the answers: %s', (ratio, beyond) => {
    expect(estimated(accountManager, ratio).thin).toEqual(
      beyond ? [{ kind: 'beyond-answers', differential: ratio }] : [],
    );
  });

  it('ignores the city at pass-through 0 and follows it fully at 1', () => {
    const median = (passThrough: number) =>
      estimated(accountManager, differential, { ...options, model: { ...model, passThrough } })
        .percentiles.p50;
    expect(median(0)).toBe(81_800);
    expect(median(1)).toBeCloseTo(94_258.75, 2);
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

  it('refuses a differential or a pass-through out of range', () => {
    for (const wrong of [0, -1, NaN, Infinity]) {
      expect(() => estimatePay(accountManager, 'x', wrong, options)).toThrow(
        `differential must be a finite number above 0, received ${wrong}`,
      );
    }
    const own = { ...options, model: { ...model, passThrough: 1.5 } };
    expect(() => estimated(accountManager, 1, own)).toThrow(
      'passThrough must be between 0 and 1, received 1.5',
    );
  });

  it('never falls from a percentile to the next, nor as the differential rises', () => {
    const ratio = fc.double({ min: 0.55, max: 3, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, passThrough) => {
        const own = { ...options, model: { ...model, passThrough } };
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

describe('passedOn', () => {
  it('is the differential to the power of the pass-through: 1.44 gives 1.2', () => {
    expect(passedOn(1.44, model)).toEqual({ kind: 'passed', differential: 1.44, factor: 1.2 });
  });
});

describe('likelyRange', () => {
  const interval = { low: 76_800, high: 85_700 };

  it('is worked by hand: San Jose, (ln 1.1159 ÷ 3.92)² + (0.1 × (ln 1.6647 − 0.04))²', () => {
    // Errors 0.02797 and 0.04696 make 0.05466; 1.96 of them 0.10713, a factor of 1.1131.
    const { low, high } = likelyRange(105_540, interval, 1.6647, model);
    expect(low).toBeCloseTo(105_540 / 1.11308, -2);
    expect(high).toBeCloseTo(105_540 * 1.11308, -2);
  });

  it('holds the error of the level alone where the differential is that of the answers', () => {
    const { low, high } = likelyRange(80_000, interval, Math.exp(0.04), model);
    expect(high / low).toBeCloseTo(85_700 / 76_800, 12);
  });

  it('is the wider the further the differential lies from that of the answers', () => {
    const width = (differential: number): number => {
      const { low, high } = likelyRange(80_000, interval, differential, model);
      return Math.log(high / low);
    };
    expect(width(0.6)).toBeGreaterThan(width(0.8));
    expect(width(1.6)).toBeGreaterThan(width(1.2));
  });

  it('refuses an interval that is inside out and a negative error of the pass-through', () => {
    expect(() => likelyRange(80_000, { low: 2, high: 1 }, 1, model)).toThrow(
      'high must not be below low (2), received 1',
    );
    expect(() => likelyRange(80_000, interval, 1, { ...model, passThroughError: -0.1 })).toThrow(
      'passThroughError must be a finite number of at least 0, received -0.1',
    );
  });
});
