import { describe, expect, it } from 'vitest';
import { compareBases } from '../../../src/pay/geographic-differential.ts';
import { accountManager, denver, nation, seniorAccountManager } from './real-figures.ts';

describe('compareBases', () => {
  it('lets two rungs of one survey, and two places of one agency, be compared', () => {
    expect(compareBases(accountManager, seniorAccountManager)).toEqual({ kind: 'comparable' });
    expect(compareBases(denver, nation)).toEqual({ kind: 'comparable' });
  });

  it('names basis and evidence between a rung and an occupation', () => {
    expect(compareBases(accountManager, nation)).toEqual({
      kind: 'not-comparable',
      differences: [
        { aspect: 'basis', left: 'base', right: 'wage-incl-incentive' },
        { aspect: 'evidence', left: 'observed', right: 'published' },
      ],
    });
  });

  it('names another currency and another vintage', () => {
    expect(compareBases(nation, { ...nation, currency: 'EUR', referenceDate: '2024-05' })).toEqual({
      kind: 'not-comparable',
      differences: [
        { aspect: 'currency', left: 'USD', right: 'EUR' },
        { aspect: 'referenceDate', left: '2025-05', right: '2024-05' },
      ],
    });
  });
});
