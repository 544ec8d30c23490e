import { describe, expect, it } from 'vitest';
import { occupationsFigure } from '../../../../src/views/figures/occupations-figure.ts';
import { atlas, english, project } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const senior = english.roles[2]!;
const codes = project.occupations.map(({ socCode }) => socCode);
const place = (id: string) => atlas.placeById[id]!;

describe('a rung above its occupations', () => {
  const figure = occupationsFigure(english, {
    place: place('denver-co'),
    role: senior,
    socCodes: senior.socCodes,
    wideWidth: null,
  });

  it('has the estimate of the rung, then the wages of its occupations as printed', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      [
        'Senior account manager',
        '–',
        '120 responses nationwide',
        'Our estimate',
        'base pay',
        '$55,000',
        '$66,000',
        '$79,000',
        '$99,000',
        '$121,000',
        '$74,500–$84,500',
      ],
      [
        'Sales managers',
        '11-2022',
        '60',
        'Official statistics',
        'wages including commissions',
        '$80,000',
        '$100,000',
        '$130,000',
        '$170,000',
        '–',
        '–',
      ],
      [
        'Sales of services',
        '41-3091',
        '4,000',
        'Official statistics',
        'wages including commissions',
        '$40,000',
        '$50,000',
        '$60,500',
        '$80,000',
        '$100,000',
        '–',
      ],
    ]);
  });

  it('tells both evidences and both bases apart', () => {
    expect(evidenceOf(figure!.words)).toEqual([
      ['estimated', 3, 'base pay'],
      ['published', null, 'wages including commissions'],
    ]);
    expect(figure!.words.source).toBe('OEWS, May 2025.');
    expect(figure!.words.downloads.map(({ href }) => href)).toEqual(['/data/cities/denver-co.csv']);
    expect(figure!.wide).toBeNull();
  });

  it('marks the occupation with 60 jobs as thin, and no other', () => {
    const rows = figure!.medium!.rows.map((row) => JSON.stringify(row));
    expect(rows.filter((row) => row.includes('few jobs: 60'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('few jobs:'))).toHaveLength(1);
    expect(figure!.medium!.rows.map(({ range }) => range?.thin)).toEqual([false, true, false]);
  });
});

describe('occupations alone', () => {
  const figure = occupationsFigure(english, {
    place: place('ogden-ut'),
    role: null,
    socCodes: codes,
    wideWidth: 1016,
  });

  it('keep the row of one whose wage is not printed, with its jobs where they are counted', () => {
    expect(rowsOf(figure!.words.description)).toEqual([
      [
        'Customer service',
        '43-4051',
        '1,500',
        'Official statistics',
        'wages including commissions',
        '$24,000',
        '$28,000',
        '$33,000',
        '$38,000',
        '$46,000',
        '–',
      ],
      [
        'Sales managers',
        '11-2022',
        '–',
        'not published',
        'wages including commissions',
        '–',
        '–',
        '–',
        '–',
        '–',
        '–',
      ],
      [
        'Sales of services',
        '41-3091',
        '700',
        'not published',
        'wages including commissions',
        '–',
        '–',
        '–',
        '–',
        '–',
        '–',
      ],
    ]);
  });

  it('are published alone', () => {
    expect(evidenceOf(figure!.words)).toEqual([['published', null, 'wages including commissions']]);
    expect(figure!.wide?.width).toBe(1016);
  });

  it('stand alone as well where the rung has no estimate', () => {
    const { words } = occupationsFigure(english, {
      place: place('ogden-ut'),
      role: senior,
      socCodes: senior.socCodes,
      wideWidth: null,
    })!;
    expect(evidenceOf(words)).toEqual([['published', null, 'wages including commissions']]);
    expect(rowsOf(words.description)).toHaveLength(2);
  });

  it('are all named where nothing is known', () => {
    const { words } = occupationsFigure(english, {
      place: place('guayama-pr'),
      role: null,
      socCodes: codes,
      wideWidth: null,
    })!;
    expect(rowsOf(words.description).map(([, , jobs, wage]) => [jobs, wage])).toEqual([
      ['–', 'not published'],
      ['–', 'not published'],
      ['–', 'not published'],
    ]);
  });
});
