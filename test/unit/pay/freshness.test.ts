import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/pay/age.ts';

const oews = { referenceDate: '2025-05', freshnessMonths: 26 };

describe('freshness', () => {
  it('is fresh through the last month of the budget: OEWS May 2025 until July 2027', () => {
    expect(freshness(oews, '2026-09-01')).toEqual({ kind: 'fresh', months: 16, budgetMonths: 26 });
    expect(freshness(oews, '2027-07-31')).toEqual({ kind: 'fresh', months: 26, budgetMonths: 26 });
  });

  it('is stale from the month after', () => {
    expect(freshness(oews, '2027-08-01')).toEqual({ kind: 'stale', months: 27, budgetMonths: 26 });
  });

  it('is undated without a reference date or a budget', () => {
    expect(freshness({ ...oews, referenceDate: null }, '2026-09-01')).toEqual({ kind: 'undated' });
    expect(freshness({ ...oews, freshnessMonths: null }, '2026-09-01')).toEqual({
      kind: 'undated',
    });
  });

  it('refuses a source from after the day the site speaks from', () => {
    expect(() => freshness(oews, '2025-04-30')).toThrow(
      'asOf must not come before 2025-05, received 2025-04-30',
    );
    expect(() => freshness(oews, 'today')).toThrow(RangeError);
  });
});
