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

  it('refuses a salary not above 0', () => {
    expect(() => ownPayRank(accountManager, 0)).toThrow('pay must be a finite number above 0');
    expect(() => ownPayRank(accountManager, NaN)).toThrow(RangeError);
  });
});
