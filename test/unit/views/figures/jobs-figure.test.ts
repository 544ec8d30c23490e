import { describe, expect, it } from 'vitest';
import { jobsFigure } from '../../../../src/views/figures/role-figures.ts';
import { english, modelOf, project } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const figure = jobsFigure(english, english.mainRole)!;

describe('the jobs by place', () => {
  it('have the jobs of each area, its rank by them and the rank that is quoted', () => {
    expect(rowsOf(figure.words.description)).toEqual([
      ['New York, NY', '10,000', '1', '1'],
      ['Denver, CO', '4,000', '2', '3'],
      ['Austin, TX', '3,000', '3', '2'],
      ['Boulder, CO', '1,000', '4', '–'],
      ['Ogden, UT', '700', '5', '–'],
      ['San Juan, PR', '500', '6', '–'],
      ['Laredo, TX', '80', '7', '–'],
    ]);
  });

  it('tell where both orders differ most', () => {
    expect(figure.words.description.headline).toBe(
      'Office of Job board ranks Denver third for this job; official counts of a related occupation, second',
    );
  });

  it('show ten areas, however many there are', () => {
    const places = Array.from({ length: 12 }, (_, index) => ({
      ...project.places.find(({ id }) => id === 'austin-tx')!,
      id: `town-${index}`,
    }));
    const cells = places.map(({ id }, index) => ({
      placeId: id,
      socCode: '41-3091',
      sourceId: 'wages',
      employment: index + 1,
      locationQuotient: null,
    }));
    const model = modelOf({
      ...project,
      places: [...project.places, ...places],
      unpublished: cells,
    });
    const { words, narrow, medium, wide } = jobsFigure(model, model.mainRole)!;
    expect(rowsOf(words.description)).toHaveLength(10);
    expect(words.description.subtitle).toContain('in the 10 areas with the most');
    for (const layout of [narrow, medium!, wide!]) expect(layout.rows).toHaveLength(10);
  });

  it('are published beside an order that is quoted, each with its source', () => {
    expect(evidenceOf(figure.words)).toEqual([
      ['published', null, null],
      ['quoted', null, null],
    ]);
    expect(figure.words.source).toBe('OEWS, May 2025; Job board, undated.');
    expect(figure.words.description.subtitle).toContain('May 2025');
    expect(figure.words.description.subtitle).toContain('Office of Job board');
    expect(figure.words.downloads.map(({ href }) => href)).toEqual(['/data/quoted.csv']);
  });

  it('lead from each area to its page', () => {
    expect(figure.wide!.rows.map(({ href }) => href)).toContain('/cities/denver-co/');
  });

  it('are absent for a role that nobody quotes an order for', () => {
    expect(jobsFigure(english, english.roles[2]!)).toBeNull();
  });
});
