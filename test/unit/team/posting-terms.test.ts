import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingTerms, USUAL_HIRE_SPAN } from '../../../src/team/posting/posting-terms.ts';
import { employerRange } from '../../fixtures/team-rows.ts';

describe('postingTerms', () => {
  it('hires from the minimum to the midpoint unless something else is chosen', () => {
    const range = employerRange({ midpointHundredths: 7_900_000 });
    expect(postingTerms(range, 0.2)).toEqual({
      levelId: 'nurse',
      currency: 'USD',
      hireMinHundredths: 6_400_000,
      hireMaxHundredths: 7_900_000,
      range,
      reach: 1_500_000 / 3_200_000,
      variableShare: 0.2,
      variable: { minHundredths: 1_280_000, maxHundredths: 1_580_000 },
    });
  });

  it('takes another part of the range', () => {
    expect(postingTerms(employerRange(), null, { from: 0.25, to: 1 })).toMatchObject({
      hireMinHundredths: 7_200_000,
      hireMaxHundredths: 9_600_000,
      reach: 1,
      variable: null,
    });
  });

  it('has no reach in a range that is a point', () => {
    const point = employerRange({ minHundredths: 8_000_000, maxHundredths: 8_000_000 });
    expect(postingTerms(point, null)).toMatchObject({ hireMaxHundredths: 8_000_000, reach: null });
  });

  it('refuses a span that ends before it begins or leaves the range', () => {
    const range = employerRange();
    expect(() => postingTerms(range, null, { from: 0.6, to: null })).toThrow('span must end at');
    expect(() => postingTerms(range, null, { from: 0, to: 1.1 })).toThrow('span.to');
    expect(() => postingTerms(range, -1, USUAL_HIRE_SPAN)).toThrow('share must be between');
  });

  it('never leaves the range', () => {
    const share = fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 1_000_000);
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 9_999_999 }), (a, b, width) => {
        const range = employerRange({
          minHundredths: 1_234_567,
          midpointHundredths: 1_234_567,
          maxHundredths: 1_234_567 + width,
        });
        const terms = postingTerms(range, null, { from: Math.min(a, b), to: Math.max(a, b) });
        expect(terms.hireMinHundredths).toBeGreaterThanOrEqual(range.minHundredths);
        expect(terms.hireMaxHundredths).toBeGreaterThanOrEqual(terms.hireMinHundredths);
        expect(terms.hireMaxHundredths).toBeLessThanOrEqual(range.maxHundredths);
      }),
      { seed: 20261126 },
    );
  });
});
