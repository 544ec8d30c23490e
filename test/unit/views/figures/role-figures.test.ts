import { describe, expect, it } from 'vitest';
import {
  historyFigure,
  jobsFigure,
  payRangeFigure,
} from '../../../../src/views/figures/role-figures.ts';
import { english } from '../../../fixtures/small-model.ts';
import { rowsOf } from '../table-of.ts';

describe('the pictures of a role', () => {
  it('show the largest markets, by pay', () => {
    const figure = payRangeFigure(
      english,
      english.mainRole,
      english.atlas.largestMarkets.slice(0, 4),
    );
    const four = ['Boulder, CO', 'New York, NY', 'Denver, CO', 'Austin, TX'];
    expect(rowsOf(figure!.words.description).map(([name]) => name)).toEqual([
      ...four.slice(0, 3),
      'United States',
      'Austin, TX',
    ]);
    expect(figure!.wide).not.toBeNull();
  });

  it('have jobs and years where there are any', () => {
    expect(jobsFigure(english, english.mainRole)).not.toBeNull();
    expect(historyFigure(english, english.mainRole)).not.toBeNull();
    const director = english.roles[3]!;
    expect([jobsFigure(english, director), historyFigure(english, director)]).toEqual([null, null]);
  });
});
