import { describe, expect, it } from 'vitest';
import { overlapShare } from '../../../src/pay/overlap-share.ts';
import {
  accountDirector,
  accountManager,
  denver,
  levelPay,
  nation,
  seniorAccountManager,
  vicePresident,
} from './real-figures.ts';

describe('overlapShare', () => {
  it('is 100 less the percentile rank of the next median, rung by rung of the survey', () => {
    expect(overlapShare(accountManager, seniorAccountManager)).toEqual({
      kind: 'about',
      percent: 32,
    });
    expect(overlapShare(seniorAccountManager, accountDirector)).toEqual({
      kind: 'about',
      percent: 24,
    });
    expect(overlapShare(accountDirector, vicePresident)).toEqual({ kind: 'about', percent: 24 });
  });

  it('is 50 for a rung and itself', () => {
    expect(overlapShare(accountManager, accountManager)).toEqual({ kind: 'about', percent: 50 });
  });

  it('says less than 10 % above P90, less than 25 % where only quartiles exist', () => {
    const far = levelPay('far', [null, null, 500_000, null, null]);
    expect(overlapShare(accountManager, far)).toEqual({ kind: 'less-than', percent: 10 });
    expect(overlapShare(vicePresident, far)).toEqual({ kind: 'less-than', percent: 25 });
  });

  it('says more than 90 % below P10', () => {
    const low = levelPay('low', [null, null, 30_000, null, null]);
    expect(overlapShare(accountManager, low)).toEqual({ kind: 'more-than', percent: 90 });
  });

  it('refuses rungs in different places and figures that are not comparable', () => {
    expect(() => overlapShare(denver, nation)).toThrow('next must be about denver-co, received us');
    expect(() => overlapShare(accountManager, nation)).toThrow(
      'next must have the basis base of current, received wage-incl-incentive',
    );
  });
});
