import { describe, expect, it } from 'vitest';
import { mapFigure, movedText, packedOutlines } from '../../../../src/views/figures/map-figure.ts';
import { atlas, english, modelOf, project } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const figure = mapFigure(english);

describe('the map', () => {
  it('has the wage of each area against the nation, and its jobs', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      ['Boulder', '+69%', '1,000'],
      ['New York', '+44%', '10,000'],
      ['Denver', '+21%', '4,000'],
      ['Austin', '0%', '3,000'],
      ['Laredo', '−36%', '80'],
      ['San Juan', '−51%', '500'],
      ['Guayama', '–', '–'],
      ['Ogden', '–', '700'],
    ]);
  });

  it('names the ends, and says where no wage is printed and what a phone leaves out', () => {
    const { description, notes, narrowNotes } = figure!.words;
    expect(description.headline).toBe(
      'Wages in sales of services range from 51% below the US median in San Juan to 69% above it in Boulder',
    );
    expect(notes[0]).toBe('Cross: no wage is published (Guayama and Ogden).');
    expect(narrowNotes![0]).toBe('Only areas with at least 1,000 jobs are shown.');
  });

  it('is published and grey, with basis, month and source', () => {
    expect(evidenceOf(figure!.words)).toEqual([['published', null, 'wages including commissions']]);
    expect(figure!.words.source).toBe('OEWS, May 2025; Positions.');
    expect(figure!.words.description.subtitle).toContain('sales of services, 41-3091');
    expect(figure!.words.tableHref).toBe('#areas');
    expect(figure!.words.method?.href).toBe('/method/#labour-market');
    expect(figure!.words.downloads.map(({ href }) => href)).toEqual(['/data/places.csv']);
  });

  it('is drawn at three widths, with Puerto Rico named in its inset where the site has it', () => {
    expect([figure!.narrow.width, figure!.medium?.width, figure!.wide?.width]).toEqual([
      328, 720, 984,
    ]);
    expect(JSON.stringify(figure!.wide!.insetName)).toContain('Puerto Rico');
  });

  it('leads from circles to cities, and says their names and figures', () => {
    const links = figure!.wide!.groups.flatMap(({ circles }) =>
      circles.flatMap(({ link }) => (link ? [[link.href, link.title]] : [])),
    );
    expect(links).toContainEqual([
      '/cities/denver-co/',
      'Denver, CO: +21% vs. the US median, 4,000 jobs',
    ]);
    expect(links).toHaveLength(6);
  });

  it('marks the area that a page is about, says where it stands, and does not lead back to it', () => {
    const denver = mapFigure(english, atlas.placeById['denver-co'])!;
    expect(denver.words.description.headline).toBe(
      'Wages in sales of services in Denver are 21% above the US median; 2 of 6 areas have higher wages',
    );
    expect(denver.wide).toBeNull();
    for (const layout of [denver.narrow, denver.medium!]) {
      expect(layout.rings).toHaveLength(1);
      expect(layout.names.find(({ own }) => own)?.text.text).toBe('Denver');
      expect(JSON.stringify(layout)).not.toContain('/cities/denver-co/');
    }
  });

  it('says what is moved and enlarged, by the names of the site', () => {
    expect(movedText(english)).toBe('At a larger scale, in the inset: Puerto Rico.');
    expect(figure!.words.notes.at(-1)).toBe('At a larger scale, in the inset: Puerto Rico.');
    const inset = project.places.find(({ id }) => id === 'pr')!;
    const named = (id: string, name: string) => ({
      ...inset,
      id,
      name: { en: name, ru: name },
    });
    const places = [...project.places, named('ak', 'Alaska'), named('hi', 'Hawaii')];
    expect(movedText(modelOf({ ...project, places }))).toBe(
      'Moved closer to the mainland: Alaska and Hawaii. At a smaller scale: Alaska. At a larger scale, in the inset: Puerto Rico.',
    );
    const site = { ...project, map: { ...project.map!, projection: 'mercator' as const } };
    expect(movedText(modelOf(site))).toBeNull();
  });

  it('leaves out an area without a position', () => {
    const places = project.places.map((place) =>
      place.id === 'denver-co' ? { ...place, latitude: null } : place,
    );
    const names = rowsOf(mapFigure(modelOf({ ...project, places }))!.words.description);
    expect(names.map(([name]) => name)).not.toContain('Denver');
    expect(names).toHaveLength(7);
  });

  it('is packed for each width with a position of every area', () => {
    const packed = packedOutlines(project.map!, atlas);
    expect(packed.map(({ width }) => width)).toEqual([328, 720, 984]);
    for (const { x, y } of packed) {
      expect([x.length, y.length]).toEqual([8, 8]);
      expect([...x, ...y]).not.toContain(null);
    }
  });
});
