import { describe, expect, it } from 'vitest';
import { ownPayRank } from '../../../src/pay/own-pay-rank.ts';
import { accountManager, vicePresident } from './real-figures.ts';

describe('ownPayRank', () => {
  it('is a whole percentile, interpolated in (ln pay, probit p): 90,000 is about the 59th', () => {
    expect(ownPayRank(accountManager, 90_000)).toEqual({ kind: 'about', percentile: 59 });
    expect(ownPayRank(accountManager, 81_800)).toEqual({ kind: 'about', percentile: 50 });
  });

  it('says below P10 and above P90', () => {
    expect(ownPayRank(accountManager, 50_000)).toEqual({ kind: 'below', percentile: 10 });
    expect(ownPayRank(accountManager, 150_000)).toEqual({ kind: 'above', percentile: 90 });
  });

  it('says below P25 and above P75 for a rung with quartiles only', () => {
    expect(ownPayRank(vicePresident, 139_899)).toEqual({ kind: 'below', percentile: 25 });
    expect(ownPayRank(vicePresident, 189_301)).toEqual({ kind: 'above', percentile: 75 });
  });

  it('lies between two known percentiles where few have answered', () => {
    const few = { ...accountManager, thin: [{ kind: 'few-answers' as const, n: 16 }] };
    const { p10, p25, p50, p75, p90 } = few.percentiles;
    expect(ownPayRank(few, p50 + 1)).toEqual({ kind: 'between', low: 50, high: 75 });
    expect(ownPayRank(few, p50)).toEqual({ kind: 'between', low: 50, high: 75 });
    expect(ownPayRank(few, p25! - 1)).toEqual({ kind: 'between', low: 10, high: 25 });
    expect(ownPayRank(few, p10!)).toEqual({ kind: 'between', low: 10, high: 25 });
    expect(ownPayRank(few, p75!)).toEqual({ kind: 'between', low: 75, high: 90 });
    expect(ownPayRank(few, p90!)).toEqual({ kind: 'between', low: 75, high: 90 });
    expect(ownPayRank(few, p90! + 1)).toEqual({ kind: 'above', percentile: 90 });
  });

  it('is about the median where few have answered and that alone is known', () => {
    const alone = { p10: null, p25: null, p50: 80_000, p75: null, p90: null };
    const few = {
      ...accountManager,
      percentiles: alone,
      thin: [{ kind: 'few-answers' as const, n: 7 }],
    };
    expect(ownPayRank(few, 80_000)).toEqual({ kind: 'about', percentile: 50 });
  });

  it('is a percentile where the place has few jobs, which says nothing of the answers', () => {
    const thin = [{ kind: 'few-jobs' as const, employment: 40 }];
    expect(ownPayRank({ ...accountManager, thin }, 81_800).kind).toBe('about');
  });

  it('refuses a salary not above 0', () => {
    expect(() => ownPayRank(accountManager, 0)).toThrow('pay must be a finite number above 0');
    expect(() => ownPayRank(accountManager, NaN)).toThrow(RangeError);
  });
});
