import { describe, expect, it } from 'vitest';
import { PAY_COLUMNS, payCells } from '../../../src/pay/pay-columns.ts';
import type { PayStatistic } from '../../../src/schemas/pay-statistic.ts';
import { levelPay } from './real-figures.ts';

/** Cells by the names of their columns. */
const named = (statistic: PayStatistic | null): Record<string, unknown> =>
  Object.fromEntries(payCells(statistic).map((cell, index) => [PAY_COLUMNS[index]!, cell]));

describe('payCells', () => {
  it('are amounts as they are printed, and what they rest on', () => {
    const statistic = levelPay('a', [50_260, null, 61_740, 70_000, null], [60_100, 63_300], 40);
    expect(named({ ...statistic, sourceIds: ['survey', 'oews'] })).toEqual({
      p10: 50_500,
      p25: null,
      p50: 61_500,
      p75: 70_000,
      p90: null,
      p50_low: 60_000,
      p50_high: 63_500,
      likely_low: null,
      likely_high: null,
      currency: 'USD',
      period: 'year',
      pay_basis: 'base',
      evidence: 'observed',
      reference_date: '2025-05',
      sources: 'survey oews',
      n: 40,
    });
  });

  it('give the likely range of an estimate, which has no interval', () => {
    const estimate: PayStatistic = {
      ...levelPay('a', [null, null, 61_740, null, null]),
      evidence: 'estimated',
      likelyRange: { low: 55_120, high: 68_810 },
      n: null,
    };
    expect(named(estimate)).toMatchObject({
      p50_low: null,
      p50_high: null,
      likely_low: 55_000,
      likely_high: 69_000,
      n: null,
    });
  });

  it('are blank without a statistic, one for each column', () => {
    expect(payCells(null)).toEqual(PAY_COLUMNS.map(() => null));
  });
});
