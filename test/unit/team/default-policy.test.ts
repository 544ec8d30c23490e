import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/team/promotion/promotion-policy.ts';
import { project } from '../../fixtures/small-model.ts';

const { settings } = project;

describe('defaultPolicy', () => {
  it('takes raise, floor, cap and burden from the settings, and does not let the cap outrank', () => {
    expect(defaultPolicy(settings)).toEqual({
      raise: 0.1,
      floorCompa: 0.8,
      cap: 0.25,
      capOutranksMinimum: false,
      burden: 0.25,
      variable: 'keep-share',
    });
  });
});
