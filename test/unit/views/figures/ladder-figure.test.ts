import { describe, expect, it } from 'vitest';
import { ladderFigure, placeLadder } from '../../../../src/views/figures/ladder-figure.ts';
import { atlas, english, plain } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const nation = ladderFigure(english, {
  place: atlas.nation,
  ownRoleId: null,
  wideWidth: 1248,
  downloads: [],
});
const denver = placeLadder(english, atlas.placeById['denver-co']!, { wideWidth: 1016 });

describe('the ladder of the nation', () => {
  it('has pay, interval, step and answers of every rung, the highest first', () => {
    expect(rowsOf(nation!.words.description)).toEqual([
      [
        'VP, account management',
        '–',
        '$100,000',
        '$120,000',
        '$150,000',
        '–',
        '$105,000–$140,000',
        '+33% (14 to 56)',
        '12',
        'Survey, adjusted',
      ],
      [
        'Account director',
        '$60,000',
        '$75,000',
        '$90,000',
        '$110,000',
        '$140,000',
        '$85,000–$96,000',
        '+25% (15 to 36)',
        '80',
        'Survey, adjusted',
      ],
      [
        'Senior account manager',
        '$50,000',
        '$60,000',
        '$72,000',
        '$90,000',
        '$110,000',
        '$68,000–$76,000',
        '+20% (9 to 32)',
        '120',
        'Survey, adjusted',
      ],
      [
        'Account manager',
        '$40,000',
        '$50,000',
        '$60,000',
        '$80,000',
        '$100,000',
        '$56,000–$65,000',
        '+50% (37 to 64)',
        '200',
        'Survey, adjusted',
      ],
      [
        'Assistant account manager',
        '$30,000',
        '$35,000',
        '$40,000',
        '$50,000',
        '$60,000',
        '$38,000–$42,000',
        '–',
        '50',
        'Survey, adjusted',
      ],
    ]);
  });

  it('is observed, and counts the answers of all rungs: 50 + 200 + 120 + 80 + 12', () => {
    expect(evidenceOf(nation!.words)).toEqual([['observed', 2, '462 responses to a survey']]);
    expect(nation!.words.method?.href).toBe('/method/#evidence');
    expect(nation!.words.source).toBe('Survey, May 2025.');
  });

  it('writes medians, steps and answers into the drawing', () => {
    const rows = nation!.wide!.rows;
    expect(rows.map(({ rung }) => rung)).toEqual([5, 4, 3, 2, 1]);
    expect(rows.map(({ median }) => median?.text)).toEqual([
      '$120,000',
      '$90,000',
      '$72,000',
      '$60,000',
      '$40,000',
    ]);
    expect(nation!.wide!.steps.map(({ label }) => label.text)).toEqual([
      '+50%',
      '+20%',
      '+25%',
      '+33%',
    ]);
    expect(nation!.words.description.headline).not.toContain('Denver');
  });

  it('says of the rung with twelve answers, and of no other, that they are few', () => {
    const few = [
      '12 responses, too few to show the 10th and 90th percentiles',
      null,
      null,
      null,
      null,
    ];
    const laredo = placeLadder(english, atlas.placeById['laredo-tx']!, { wideWidth: 1016 });
    for (const figure of [nation, laredo]) {
      expect(figure!.wide!.rows.map(({ warning }) => warning?.text ?? null)).toEqual(few);
    }
  });
});

describe('the ladder of an area', () => {
  it('has the national pay times the root of 1.21, to the nearest 500', () => {
    expect(rowsOf(denver!.words.description)).toEqual([
      [
        'VP, account management',
        '–',
        '$110,000',
        '$132,000',
        '$165,000',
        '–',
        '$114,000–$153,000',
        '+33% (14 to 56)',
        '12',
        'Our estimate',
      ],
      [
        'Account director',
        '$66,000',
        '$82,500',
        '$99,000',
        '$121,000',
        '$154,000',
        '$92,500–$106,000',
        '+25% (15 to 36)',
        '80',
        'Our estimate',
      ],
      [
        'Senior account manager',
        '$55,000',
        '$66,000',
        '$79,000',
        '$99,000',
        '$121,000',
        '$74,500–$84,500',
        '+20% (9 to 32)',
        '120',
        'Our estimate',
      ],
      [
        'Account manager',
        '$44,000',
        '$55,000',
        '$66,000',
        '$88,000',
        '$110,000',
        '$61,000–$71,500',
        '+50% (37 to 64)',
        '200',
        'Our estimate',
      ],
      [
        'Assistant account manager',
        '$33,000',
        '$38,500',
        '$44,000',
        '$55,000',
        '$66,000',
        '$41,500–$46,500',
        '–',
        '50',
        'Our estimate',
      ],
    ]);
  });

  it('is estimated from both sources, and says the middle half beside a rung', () => {
    expect(evidenceOf(denver!.words)).toEqual([
      ['estimated', 2, 'national pay at each level, adjusted for official local wages'],
    ]);
    expect(denver!.words.source).toBe('Survey, May 2025; OEWS, May 2025.');
    expect(denver!.words.method?.href).toBe('/method/#estimate');
    expect(plain(JSON.stringify(denver!.wide!.rows))).toContain('$55,000–$88,000');
  });

  it('tells the step from the main role, or from the rung that a page is about', () => {
    expect(denver!.words.description.headline).toBe(
      'We estimate that, at the median, senior account managers in Denver earn about $13,000 more than account managers',
    );
    const director = placeLadder(english, atlas.placeById['denver-co']!, {
      wideWidth: null,
      fromId: 'senior-account-manager',
    });
    // 99,000 less 79,000.
    expect(director!.words.description.headline).toContain(
      'account directors in Denver earn about $20,000 more than senior account managers',
    );
    expect(director!.wide).toBeNull();
  });

  it('offers its table and its drawing as files', () => {
    expect(denver!.words.downloads.map(({ href }) => href)).toEqual([
      '/data/cities/denver-co.csv',
      '/api/v1/cities/denver-co.json',
      '/cities/denver-co/ladder.svg',
    ]);
    expect([denver!.narrow.width, denver!.medium?.width, denver!.wide?.width]).toEqual([
      328, 720, 1016,
    ]);
  });

  it('offers no file for programs behind a login', () => {
    const { project } = english;
    const internal = {
      ...english,
      project: { ...project, site: { ...project.site, visibility: 'internal' as const } },
    };
    const figure = placeLadder(internal, atlas.placeById['denver-co']!, { wideWidth: null });
    expect(figure!.words.downloads.map(({ label }) => label)).toEqual(['CSV', 'SVG']);
  });

  it('is not drawn where there is no estimate', () => {
    expect(placeLadder(english, atlas.placeById['ogden-ut']!, { wideWidth: null })).toBeNull();
  });
});
