import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../src/records/report-lines.ts';

describe('the report of a release', () => {
  it('says which cells are hidden, and why', () => {
    const cell = { levelId: 'nurse', placeId: 'lindholm' };
    expect(
      reportLines({
        hidden: [
          { ...cell, rules: ['too-few-values', 'dominant-value'] },
          { levelId: null, placeId: 'lindholm', rules: ['complement'] },
        ],
        partly: [{ ...cell, percentiles: ['p10', 'p90'], rules: ['too-few-contributors'] }],
        kept: [{ levelId: 'nurse', placeId: null }],
        warnings: [{ ...cell, rules: ['dominant-employer'] }],
      }),
    ).toEqual([
      'hidden: nurse in lindholm (too few different amounts; almost everybody is paid the same)',
      'hidden: all levels in lindholm (it could be used to compute another cell that is hidden)',
      'without P10, P90: nurse in lindholm (too few people)',
      'as released before: nurse in all places (fewer than five people have come or gone)',
      'warning: nurse in lindholm (one employer has too many of the people)',
    ]);
  });
});
