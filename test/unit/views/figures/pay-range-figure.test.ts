import { describe, expect, it } from 'vitest';
import { payRangeFigure } from '../../../../src/views/figures/role-figures.ts';
import { atlas, english } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const figure = payRangeFigure(english, english.mainRole, atlas.largestMarkets);

describe('the pay of a role by city', () => {
  it('has the range of each area and of the nation, and what prices leave', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      [
        'Boulder, CO',
        '$52,000',
        '$65,000',
        '$78,000',
        '$104,000',
        '$130,000',
        '$69,000–$88,000',
        '+30%',
        '+8%',
        'Our estimate',
      ],
      [
        'New York, NY',
        '$48,000',
        '$60,000',
        '$72,000',
        '$96,000',
        '$120,000',
        '$65,500–$79,500',
        '+20%',
        '−4%',
        'Our estimate',
      ],
      [
        'Denver, CO',
        '$44,000',
        '$55,000',
        '$66,000',
        '$88,000',
        '$110,000',
        '$61,000–$71,500',
        '+10%',
        '0%',
        'Our estimate',
      ],
      [
        'United States',
        '$40,000',
        '$50,000',
        '$60,000',
        '$80,000',
        '$100,000',
        '$56,000–$65,000',
        '–',
        '–',
        'Survey, adjusted',
      ],
      [
        'Austin, TX',
        '$40,000',
        '$50,000',
        '$60,000',
        '$80,000',
        '$100,000',
        '$55,500–$64,500',
        '0%',
        '0%',
        'Our estimate',
      ],
      [
        'Laredo, TX',
        '$32,000',
        '$40,000',
        '$48,000',
        '$64,000',
        '$80,000',
        '$42,500–$54,000',
        '−20%',
        '−17%',
        'Our estimate',
      ],
      [
        'San Juan, PR',
        '$28,000',
        '$35,000',
        '$42,000',
        '$56,000',
        '$70,000',
        '$35,500–$49,500',
        '−30%',
        '–',
        'Our estimate',
      ],
    ]);
    expect(figure!.words.description.headline).toBe(
      'In the 6 areas with the most jobs, our estimates of median pay for account managers run from ≈ $42,000 in San Juan to ≈ $78,000 in Boulder',
    );
  });

  it('is estimated in areas and observed in the nation, in the colour of the rung', () => {
    expect(evidenceOf(figure!.words)).toEqual([
      ['estimated', 2, 'areas, from national pay at this level and official local wages'],
      ['observed', 2, 'US'],
    ]);
    expect(figure!.words.source).toBe('Survey, May 2025; OEWS, May 2025; Price levels, year 2024.');
    expect(figure!.words.method?.href).toBe('/method/#estimate');
  });

  it('leads to the explorer, to all cities and to the file of the role', () => {
    expect(figure!.words.downloads).toEqual([
      { label: expect.any(String) as string, href: '/salaries/?rung=account-manager' },
      { label: expect.stringContaining('8') as string, href: '/cities/' },
      { label: 'CSV', href: '/data/roles/account-manager.csv' },
      { label: 'JSON', href: '/api/v1/roles/account-manager.json' },
    ]);
  });

  it('leads from each area to the role there, and from the nation nowhere', () => {
    const hrefs = figure!.wide!.rows.map(({ href }) => href);
    expect(hrefs.filter((href) => href === null)).toHaveLength(1);
    expect(hrefs).toContain('/roles/account-manager/denver-co/');
    expect([figure!.narrow.width, figure!.medium?.width, figure!.wide?.width]).toEqual([
      328, 720, 984,
    ]);
  });

  it('has the nation alone where there is no market', () => {
    const alone = payRangeFigure(english, english.mainRole, []);
    expect(rowsOf(alone!.words.description).map(([name]) => name)).toEqual(['United States']);
    expect(alone!.words.source).toBe('Survey, May 2025; Price levels, year 2024.');
  });
});
