import { describe, expect, it } from 'vitest';
import { swarmFigure } from '../../../../src/views/figures/swarm-figure.ts';
import { english, modelOf } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const figure = swarmFigure(english);

describe('the swarm of areas', () => {
  it('has the wage of each area with an estimate against the nation, and its jobs', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      ['Boulder', '+69%', '1,000'],
      ['New York', '+44%', '10,000'],
      ['Denver', '+21%', '4,000'],
      ['Austin', '0%', '3,000'],
      ['Laredo', '−36%', '80'],
      ['San Juan', '−51%', '500'],
    ]);
  });

  it('counts the areas above the nation, and those that no picture holds', () => {
    const { description, notes, narrowNotes } = figure!.words;
    expect(description.headline).toBe(
      'Wages in sales of services are above the US median in 3 of 6 areas',
    );
    expect(notes).toEqual(['One area, 51% below the US median, is off the chart.']);
    expect(narrowNotes).toContain('Only areas with at least 1,000 jobs are shown.');
  });

  it('is published and grey, and its table is the page of cities', () => {
    expect(evidenceOf(figure!.words)).toEqual([['published', null, 'wages including commissions']]);
    expect(figure!.words.tableHref).toBe('/cities/#areas');
    expect(figure!.words.source).toBe('OEWS, May 2025.');
    expect(figure!.words.description.subtitle).toContain('May 2025');
    expect([figure!.narrow.width, figure!.medium?.width, figure!.wide?.width]).toEqual([
      328, 720, 1248,
    ]);
  });

  it('leads from circles to cities, and says their names and figures', () => {
    const { groups, named } = figure!.wide!;
    const links = [...groups.flatMap(({ circles }) => circles), ...named].map(({ link }) => link);
    expect(links).toContainEqual({
      href: '/cities/denver-co/',
      title: 'Denver, CO: +21% vs. the US median, 4,000 jobs',
    });
    expect(links).not.toContain(null);
  });

  it('is drawn for one area as well', () => {
    const { words } = swarmFigure(modelOf(smallProject(['denver-co'])))!;
    expect(rowsOf(words.description)).toEqual([['Denver', '+21%', '4,000']]);
  });
});
