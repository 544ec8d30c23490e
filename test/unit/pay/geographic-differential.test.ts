import { describe, expect, it } from 'vitest';
import { geographicDifferential } from '../../../src/pay/geographic-differential.ts';
import { accountManager, denver, nation } from './real-figures.ts';

describe('geographicDifferential', () => {
  it('divides the median in the place by the median of the nation: Denver is 15.2 % up', () => {
    expect(geographicDifferential(denver, nation)).toBeCloseTo(1.152307472496071, 12);
  });

  it('is 1 for the nation itself', () => {
    expect(geographicDifferential(nation, nation)).toBe(1);
  });

  it('is null, never 1, where the agency prints no wage', () => {
    expect(geographicDifferential(null, nation)).toBeNull();
  });

  it('refuses another occupation, a level, another vintage and another basis', () => {
    const other = { ...denver, subject: { kind: 'occupation', socCode: '11-2022' } } as const;
    expect(() => geographicDifferential(other, nation)).toThrow(
      'local must be about occupation 41-3091, received occupation 11-2022',
    );
    expect(() => geographicDifferential(accountManager, nation)).toThrow(
      'received level account-manager',
    );
    expect(() => geographicDifferential({ ...denver, referenceDate: '2024-05' }, nation)).toThrow(
      'local must have the referenceDate 2025-05 of the nation, received 2024-05',
    );
    expect(() => geographicDifferential({ ...denver, basis: 'base' }, nation)).toThrow(RangeError);
  });

  it.each([0, NaN, Infinity])('refuses a median of %s', (p50) => {
    const broken = { ...denver, percentiles: { ...denver.percentiles, p50 } };
    expect(() => geographicDifferential(broken, nation)).toThrow('local.percentiles.p50');
    expect(() => geographicDifferential(denver, { ...broken, placeId: 'us' })).toThrow(
      'nation.percentiles.p50',
    );
  });
});
