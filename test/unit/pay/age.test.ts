import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agePay } from '../../../src/pay/age.ts';

const seeded = { seed: 20260901 };

/** OEWS national median of 41-3091. */
const series = {
  id: 'oews-41-3091-median',
  values: {
    '2019-05': 56_130,
    '2021-05': 60_550,
    '2022-05': 62_400,
    '2023-05': 64_600,
    '2024-05': 66_260,
    '2025-05': 69_990,
  },
};
const base = { value: 80_000, from: '2023-05', to: '2025-05', series, accepted: null };

describe('agePay', () => {
  it('is value x index(to) / index(from), with both dates and the series', () => {
    const aged = agePay(base);
    expect(aged).toMatchObject({
      kind: 'aged',
      from: '2023-05',
      to: '2025-05',
      seriesId: 'oews-41-3091-median',
      limit: { kind: 'recent', months: 24 },
    });
    expect(aged.kind === 'aged' && aged.value).toBeCloseTo((80_000 * 69_990) / 64_600, 8);
  });

  it('carries a note beyond 24 months', () => {
    expect(agePay({ ...base, from: '2022-05' })).toMatchObject({
      kind: 'aged',
      limit: { kind: 'old', months: 36 },
    });
  });

  it('refuses more than 36 months and gives no value', () => {
    expect(agePay({ ...base, from: '2021-05' })).toEqual({
      kind: 'refused',
      from: '2021-05',
      to: '2025-05',
      seriesId: 'oews-41-3091-median',
      months: 48,
    });
  });

  it('ages more than 36 months when accepted, and carries the reason', () => {
    const accepted = { en: 'No newer survey by rung exists.' };
    const aged = agePay({ ...base, value: 56_130, from: '2019-05', accepted });
    expect(aged).toMatchObject({
      kind: 'aged',
      value: 69_990,
      limit: { kind: 'accepted', months: 72, reason: accepted },
    });
  });

  it('refuses to age backwards, a month the series lacks and numbers not above 0', () => {
    expect(() => agePay({ ...base, from: '2025-05', to: '2023-05' })).toThrow(
      'to must not come before 2025-05, received 2023-05',
    );
    expect(() => agePay({ ...base, from: '2024-04' })).toThrow(
      'series oews-41-3091-median must have a value for 2024-04, received none',
    );
    expect(() => agePay({ ...base, value: NaN })).toThrow('value must be a finite number above 0');
    const broken = { id: 'broken', values: { '2023-05': 0, '2025-05': 1 } };
    expect(() => agePay({ ...base, series: broken })).toThrow('series broken at 2023-05');
  });

  it('gives the same in two steps as in one, and nothing changes within a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 900_000 }), (value) => {
        const age = (from: string, to: string, start: number): number => {
          const aged = agePay({ ...base, value: start, from, to });
          return aged.kind === 'aged' ? aged.value : NaN;
        };
        const twoSteps = age('2024-05', '2025-05', age('2023-05', '2024-05', value));
        expect(twoSteps / age('2023-05', '2025-05', value)).toBeCloseTo(1, 12);
        expect(age('2025-05', '2025-05', value)).toBe(value);
      }),
      seeded,
    );
  });
});
