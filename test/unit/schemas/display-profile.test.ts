import { describe, expect, it } from 'vitest';
import { countText, parseCount } from '../../../src/schemas/count-range.ts';
import { DISPLAY_PROFILES, shownCount } from '../../../src/schemas/display-profile.ts';

const { confidential, public: open } = DISPLAY_PROFILES;

/** A number of people as it is written. */
function written(contributors: number, profile = confidential): string | null {
  const count = shownCount(contributors, profile);
  return count === null ? null : countText(count);
}

describe('a number of contributors', () => {
  it.each([
    [9, null],
    [10, '10-19'],
    [19, '10-19'],
    [20, '20-49'],
    [49, '20-49'],
    [50, '50-99'],
    [99, '50-99'],
    [100, '100-199'],
    [199, '100-199'],
    [200, '200-499'],
    [499, '200-499'],
    [500, '500+'],
    [1_000_000, '500+'],
  ])('of confidential records is %i -> %s', (contributors, text) => {
    expect(written(contributors)).toBe(text);
  });

  it('of public records is written as it is', () => {
    expect([6, 34, 512].map((contributors) => written(contributors, open))).toEqual([
      '6',
      '34',
      '512',
    ]);
  });

  it('is read as it was written', () => {
    expect(parseCount('20-49')).toEqual({ from: 20, to: 49 });
    expect(parseCount('500+')).toEqual({ from: 500, to: null });
    expect(parseCount('34')).toEqual({ from: 34, to: 34 });
  });

  it.each(['', '0', '07', '49-20', '20-20', '20–49', '20-', '-5', '5.5', '500+ ', 'many'])(
    'is not written %j',
    (text) => {
      expect(parseCount(text)).toBeNull();
    },
  );
});
