import { describe, expect, it } from 'vitest';
import { ageLimit } from '../../../src/pay/age.ts';

const reason = { en: 'No newer survey by rung exists.' };

describe('ageLimit', () => {
  it('asks for nothing up to 24 months', () => {
    expect(ageLimit(0, null)).toEqual({ kind: 'recent', months: 0 });
    expect(ageLimit(24, null)).toEqual({ kind: 'recent', months: 24 });
  });

  it('asks for a note from 25 to 36 months', () => {
    expect(ageLimit(25, null)).toEqual({ kind: 'old', months: 25 });
    expect(ageLimit(36, reason)).toEqual({ kind: 'old', months: 36 });
  });

  it('refuses from 37 months on, unless accepted for a reason, which is then given', () => {
    expect(ageLimit(37, null)).toEqual({ kind: 'refused', months: 37 });
    expect(ageLimit(37, reason)).toEqual({ kind: 'accepted', months: 37, reason });
  });

  it.each([-1, 1.5, NaN])('refuses an age of %s', (months) => {
    expect(() => ageLimit(months, null)).toThrow(`received ${months}`);
  });
});
