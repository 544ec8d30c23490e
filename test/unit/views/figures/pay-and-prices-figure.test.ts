import { describe, expect, it } from 'vitest';
import { payAndPricesFigure } from '../../../../src/views/figures/role-figures.ts';
import { atlas, english, modelOf, plain } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const role = english.mainRole;
const page = payAndPricesFigure(english, { role, places: atlas.largestMarkets, size: 'page' });

describe('pay before and after prices', () => {
  it('has both differences to the nation: Boulder 78 of 60, and 65 of 60 after prices', () => {
    expect(rowsOf(page.words.description)).toEqual([
      ['Boulder, CO', '+30%', '+8%'],
      ['New York, NY', '+20%', '−4%'],
      ['Denver, CO', '+10%', '0%'],
      ['Austin, TX', '0%', '0%'],
      ['Laredo, TX', '−20%', '−17%'],
      ['San Juan, PR', '−30%', 'not available'],
    ]);
    expect(page.words.description.headline).toBe(
      'Boulder pays 30% above the US median. After prices it is 8%',
    );
  });

  it('is estimated in the colour of the rung, and cites both estimates and prices', () => {
    expect(evidenceOf(page.words)).toEqual([['estimated', 2, null]]);
    expect(page.words.source).toBe('Survey, May 2025; OEWS, May 2025; Price levels, year 2024.');
    expect(page.words.description.subtitle).toContain('local prices, 2024');
    expect(page.words.downloads.map(({ href }) => href)).toEqual(['/data/places.csv']);
    expect(page.words.method?.href).toBe('/method/#price-level');
  });

  it('leads on the page of a role to the role in each area', () => {
    expect([page.narrow.width, page.medium?.width, page.wide?.width]).toEqual([328, 720, 984]);
    expect(page.wide!.rows[0]!.href).toBe('/roles/account-manager/boulder-co/');
  });

  it('is smaller among findings, leads nowhere and names places alone', () => {
    const finding = payAndPricesFigure(english, {
      role,
      places: atlas.largestMarkets,
      size: 'finding',
    });
    expect([finding.narrow.width, finding.medium?.width, finding.wide]).toEqual([328, 392, null]);
    expect(finding.medium!.rows.every(({ href }) => href === null)).toBe(true);
    expect(rowsOf(finding.words.description)[0]![0]).toBe('Boulder');
  });

  it('leaves out a place without an estimate', () => {
    const places = ['ogden-ut', 'denver-co'].map((id) => atlas.placeById[id]!);
    const { words } = payAndPricesFigure(english, { role, places, size: 'page' });
    expect(rowsOf(words.description)).toEqual([['Denver, CO', '+10%', '0%']]);
  });

  it('is drawn for one place, and for none', () => {
    const model = modelOf(smallProject(['laredo-tx']));
    const one = payAndPricesFigure(model, {
      role: model.mainRole,
      places: model.atlas.largestMarkets,
      size: 'page',
    });
    expect(rowsOf(one.words.description)).toEqual([['Laredo, TX', '−20%', '−17%']]);
    const none = payAndPricesFigure(english, { role, places: [], size: 'page' });
    expect(rowsOf(none.words.description)).toEqual([]);
    expect(plain(none.words.source)).toBe('Price levels, year 2024.');
  });
});
