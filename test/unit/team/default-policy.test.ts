import { describe, expect, it } from 'vitest';
import { realProject } from '../../content/real-project.ts';
import { defaultPolicy } from '../../../src/team/promotion/promotion-policy.ts';
import { bandFromMidpoint } from '../../../src/team/range/market-range.ts';

const { settings } = realProject();

describe('defaultPolicy', () => {
  it('takes raise, floor, cap and burden from the settings, and does not let the cap outrank', () => {
    expect(defaultPolicy(settings)).toEqual({
      raise: settings.policyRaise.value,
      floorCompa: settings.floorCompa.value,
      cap: settings.promotionCap.value,
      capOutranksMinimum: false,
      burden: settings.burden.value,
      variable: 'keep-share',
    });
  });

  it('has the floor that its reason says: the minimum of a range with the usual spread', () => {
    const { minHundredths } = bandFromMidpoint(1_000_000, settings.rangeSpread.value);
    expect(settings.floorCompa.value).toBe(minHundredths / 1_000_000);
  });
});
