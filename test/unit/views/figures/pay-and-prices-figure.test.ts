import { describe, expect, it } from 'vitest';
import { homeFindings } from '../../../../src/views/sections/home-findings.ts';
import { english, modelOf } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const finding = homeFindings(english).prices;

describe('wages before and after prices', () => {
  it('has both differences to the nation: Boulder 84.5 of 50, and 70.4 of 50 after prices', () => {
    expect(rowsOf(finding!.words.description)).toEqual([
      ['Boulder', '+69%', '+41%'],
      ['New York', '+44%', '+15%'],
      ['Denver', '+21%', '+10%'],
    ]);
    expect(finding!.words.description.headline).toBe(
      'Wages in sales of services in Boulder are 69% above the US median; adjusted for local prices, 41%',
    );
  });

  it('is published, grey, and cites both wages and prices', () => {
    expect(evidenceOf(finding!.words)).toEqual([
      ['published', null, 'wages including commissions'],
    ]);
    expect(finding!.words.source).toBe('OEWS, May 2025; Price levels, year 2024.');
    expect(finding!.words.description.subtitle).toContain('local prices, 2024');
    expect(finding!.words.downloads.map(({ href }) => href)).toEqual(['/data/places.csv']);
    expect(finding!.words.method?.href).toBe('/method/#price-level');
  });

  it('is small, leads nowhere and names places alone', () => {
    expect([finding!.narrow.width, finding!.medium?.width, finding!.wide]).toEqual([
      328,
      392,
      null,
    ]);
    expect(finding!.medium!.rows.every(({ href }) => href === null)).toBe(true);
  });

  it('is drawn for one place, and not for none', () => {
    const among = (id: string) => homeFindings(modelOf(smallProject([id]))).prices;
    expect(rowsOf(among('laredo-tx')!.words.description)).toEqual([['Laredo', '−36%', '−33%']]);
    expect(among('ogden-ut')).toBeNull();
  });
});
