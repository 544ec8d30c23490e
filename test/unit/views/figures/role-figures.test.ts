import { describe, expect, it } from 'vitest';
import { roleFigures } from '../../../../src/views/figures/role-figures.ts';
import { english } from '../../../fixtures/small-model.ts';
import { rowsOf } from '../table-of.ts';

describe('the pictures of a role', () => {
  const figures = roleFigures(english, english.mainRole);

  it('show the four largest markets, as the site asks for, by pay', () => {
    const four = ['Boulder, CO', 'New York, NY', 'Denver, CO', 'Austin, TX'];
    expect(rowsOf(figures.payRange!.words.description).map(([name]) => name)).toEqual([
      ...four.slice(0, 3),
      'United States',
      'Austin, TX',
    ]);
    expect(figures.payRange!.wide).not.toBeNull();
  });

  it('have jobs and years where there are any', () => {
    expect(figures.jobs).not.toBeNull();
    expect(figures.history).not.toBeNull();
    expect(roleFigures(english, english.roles[3]!)).toMatchObject({ jobs: null, history: null });
  });
});
