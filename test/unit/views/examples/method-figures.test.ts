import { describe, expect, it } from 'vitest';
import { methodFigures } from '../../../../src/views/examples/method-figures.ts';
import { methodPage } from '../../../../src/views/pages/method-page.ts';
import { english, modelOf, plain, project } from '../../../fixtures/small-model.ts';

/** The small project with a text of a section of its method. */
const withText = (id: string, body: string) => ({
  ...project,
  content: {
    ...project.content,
    method: project.content.method.map((section) =>
      section.id === id ? { ...section, body } : section,
    ),
  },
});

const htmlOf = (changed: typeof project, id: string): string =>
  methodPage(modelOf(changed)).sections.find((section) => section.id === id)!.html;

describe('the texts of the method page', () => {
  it('have their figures from the data', () => {
    const { limits, estimate } = methodFigures(english);
    expect(plain(Object.values(limits!).join(' | '))).toBe(
      '462 responses | May 2025 | VP, account management | 12 responses | $105,000–$140,000 | 0.5',
    );
    expect(estimate).toEqual({
      placesWithout: 'Guayama, Puerto Rico; Ogden, Utah',
      rounding: '$500',
    });
  });

  it('are filled in, and a paragraph without its figure is left out', () => {
    const text = 'One.\n\nThe rung {weakestRung}.\n\nOf {nobody} known.\n\nLast.';
    expect(htmlOf(withText('limits', text), 'limits')).toBe(
      '<p>One.</p>\n<p>The rung VP, account management.</p>\n<p>Last.</p>\n',
    );
  });

  it('say nothing of places or shares where there are none', () => {
    const survey = { ...project.survey, cash: [] };
    expect(methodFigures(modelOf({ ...project, survey }))['survey']).not.toHaveProperty(
      'leastShare',
    );
    const published = {
      ...project,
      unpublished: [],
      places: project.places.filter(({ id }) => !['guayama-pr', 'ogden-ut'].includes(id)),
      statistics: project.statistics.filter(
        ({ placeId }) => !['guayama-pr', 'ogden-ut'].includes(placeId),
      ),
    };
    expect(methodFigures(modelOf(published))['estimate']).not.toHaveProperty('placesWithout');
  });
});
