import { describe, expect, it } from 'vitest';
import { nearestLinks } from '../../../../src/islands/not-found/NotFoundIsland.tsx';
import { rolePlaces } from '../../../../src/views/site/role-places.ts';
import type { CsvTable } from '../../../../src/views/sections/csv-tables.ts';
import {
  estimatesTable,
  historyTable,
  officialTable,
  outlookTable,
  placePayTable,
  placesTable,
  quotedTable,
  surveyTable,
} from '../../../../src/views/sections/csv-tables.ts';
import { glossaryPage } from '../../../../src/views/pages/glossary-page.ts';
import { methodPage } from '../../../../src/views/pages/method-page.ts';
import { notFoundPage } from '../../../../src/views/pages/not-found-page.ts';
import { sourcesPage } from '../../../../src/views/pages/sources-page.ts';
import { english, plain, russian } from '../../../fixtures/small-model.ts';

/** Rows of a table by the names of its columns. */
const records = ({ header, rows }: CsvTable): Record<string, unknown>[] =>
  rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [header[index]!, cell])));

describe('the page of the method', () => {
  const { sections, settings } = methodPage(english);

  it('has its sections in order, with the numbers of their examples', () => {
    expect(sections.map(({ id, example }) => [id, example && plain(example)])).toEqual([
      ['price-level', '$66,000 × 100 ÷ 110 = $60,000'],
      ['estimate', '$60,000 × ($60,500 ÷ $50,000)^0.5 = $60,000 × 1.1 = $66,000'],
      ['limits', null],
      ['evidence', null],
      ['labour-market', null],
      ['time', null],
    ]);
  });

  it('has every setting as it is said: shares in percent, amounts in money', () => {
    expect(settings.rows.map(({ value }) => value)).toEqual([
      '41-3091, Sales of services',
      'Price levels',
      'Positions',
      '150 miles',
      '0.5',
      '0.1',
      '0.04',
      '0.45',
      '0.6',
      '1.7',
      '$500',
      '100',
      '36',
      '10%',
      '3.5%, 5%, and 8%',
      '3%',
      '50%',
      'the market median',
      '0.8',
      '25%',
      '25%',
      '95%',
    ]);
    expect(settings.rows[10]!.source).toBe('our assumption');
    expect(settings.rows[0]!.source).toMatchObject({ href: '/sources/#wages' });
  });
});

describe('the page of sources', () => {
  const { sources, files } = sourcesPage(english);
  const text = (id: string): string =>
    sources
      .find((source) => source.id === id)!
      .facts.map((fact) => fact.text)
      .join(' | ');

  it('counts the age of each in months against its budget', () => {
    expect(text('wages')).toContain(
      '13 months old on June 15, 2026, counted from May 2025; considered current for up to 36 months.',
    );
    expect(text('prices')).toContain(
      '18 months old on June 15, 2026, counted from December 2024; considered current for up to 36 months.',
    );
    expect(text('raises')).toContain(
      '120 months old on June 15, 2026, counted from June 2016; past the limit of 24',
    );
    expect(text('job-board')).not.toContain('months');
    expect(sources.filter(({ stale }) => stale).map(({ id }) => id)).toEqual(['raises']);
  });

  it('says why an old source is used, and what each figure is', () => {
    expect(text('raises')).toContain('Nobody asked again.');
    expect(text('survey')).toContain('base pay | Survey, adjusted');
    expect(files.links).toHaveLength(11);
  });
});

describe('the glossary and the page for lost addresses', () => {
  it('have terms in the order of the language, related ones linked', () => {
    const { terms } = glossaryPage(english);
    expect(
      terms.map(({ id, also, related }) => [id, also, related.map(({ href }) => href)]),
    ).toEqual([
      ['median', null, []],
      ['ote', 'on-target earnings', []],
      ['quartile', null, ['#median']],
    ]);
  });

  it('speak every language and stay out of indexes', () => {
    const page = notFoundPage([english, russian]);
    expect(page.texts.map(({ locale }) => locale)).toEqual(['en', 'ru']);
    expect(page.frame).toMatchObject({ canonical: null, alternates: [], foot: { lines: [] } });
    const [, other] = page.texts;
    const links = other!.lists.flatMap((list) => list.links);
    expect(links.length).toBeGreaterThan(10);
    expect(links.every(({ href }) => href.startsWith('/ru/'))).toBe(true);
    expect(page.frame.languages).toMatchObject([{ locale: 'ru', href: '/ru/' }]);
  });

  it('know which roles have pages in which cities', () => {
    const [text] = notFoundPage([english]).texts;
    const [place] = rolePlaces(english, english.mainRole);
    const asked = (path: string) => nearestLinks(path, text!).map(({ href }) => href);
    const [nearest] = nearestLinks(`/roles/${english.mainRole.id}/${place!.id}x/`, text!);
    expect(nearest).toEqual({
      label: `${english.mainRole.words.title}: ${english.placeShort(place!)}`,
      href: `/roles/${english.mainRole.id}/${place!.id}/`,
    });
    // The area of which no wage is published has a page of its own and none of a role.
    expect(asked(`/roles/${english.mainRole.id}/guayama-pr/`).slice(0, 2)).toEqual([
      `/roles/${english.mainRole.id}/`,
      '/cities/guayama-pr/',
    ]);
  });
});

describe('files to take along', () => {
  it('of places have codes, position, price level and wage against the nation', () => {
    const rows = records(placesTable(english));
    expect(rows).toHaveLength(8);
    expect(rows[5]).toMatchObject({
      place_id: 'new-york-ny',
      place_ru: 'Нью-Йорк',
      states: 'ny nj',
      cbsa_code: '10005',
      latitude: 40.7,
      longitude: -74,
      rpp: 125,
      wage_level: 0.44,
      jobs: 10_000,
    });
    expect(rows[3]).toMatchObject({ rpp: null, wage_level: null, jobs: null });
    expect(rows[6]).toMatchObject({ rpp: 95, wage_level: null, jobs: 700 });
  });

  it('of estimates have every point of the range, marked as estimated and thin', () => {
    const rows = records(estimatesTable(english));
    expect(rows).toHaveLength(40);
    const of = (place: string, level: string) =>
      rows.find((row) => row['place_id'] === place && row['level_id'] === level);
    expect(of('denver-co', 'account-manager')).toMatchObject({
      p10: 44_000,
      p25: 55_000,
      p50: 66_000,
      p75: 88_000,
      p90: 110_000,
      p50_low: null,
      p50_high: null,
      likely_low: 61_000,
      likely_high: 71_500,
      currency: 'USD',
      pay_basis: 'base',
      evidence: 'estimated',
      reference_date: '2025-05',
      sources: 'survey wages',
      n: 200,
      thin: '',
    });
    expect(of('laredo-tx', 'vp-account-management')).toMatchObject({
      p10: null,
      p90: null,
      thin: 'few-answers few-jobs',
    });
    expect(records(estimatesTable(english, { roleId: 'account-director' }))).toHaveLength(8);
  });

  it('of official wages have the figures as printed, jobs and density', () => {
    const rows = records(officialTable(english));
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row['place_id'] === 'denver-co')).toMatchObject({
      soc_code: '41-3091',
      p10: 40_000,
      p50: 60_500,
      p90: 100_000,
      evidence: 'published',
      pay_basis: 'wage-incl-incentive',
      n: null,
      jobs: 4000,
      location_quotient: 1.25,
      mean: null,
    });
    expect(rows.find((row) => row['place_id'] === 'us')).toMatchObject({
      mean: 56_000,
      mean_error_percent: 0.4,
      jobs_error_percent: 0.7,
    });
  });

  it('of an area tell rungs from occupations', () => {
    const rows = records(placePayTable(english, 'denver-co'));
    expect(rows.map((row) => [row['subject'], row['evidence'], row['p50'], row['jobs']])).toEqual([
      ['level', 'estimated', 44_000, null],
      ['level', 'estimated', 66_000, null],
      ['level', 'estimated', 79_000, null],
      ['level', 'estimated', 99_000, null],
      ['level', 'estimated', 132_000, null],
      ['occupation', 'published', 60_500, 4000],
      ['occupation', 'published', 38_000, 9000],
      ['occupation', 'published', 130_000, 60],
    ]);
    expect(records(placePayTable(english, 'ogden-ut'))).toHaveLength(6);
    expect(records(placePayTable(english, 'guayama-pr')).map((row) => row['no_estimate'])).toEqual(
      Array.from({ length: 5 }, () => 'reference-wage-not-published'),
    );
  });

  it('of the survey, of years and of what is quoted have their figures', () => {
    expect(
      records(surveyTable(english)).map((row) => [row['p25'], row['p50'], row['p75'], row['n']]),
    ).toEqual([
      [35_000, 40_000, 50_000, 50],
      [50_000, 60_000, 80_000, 200],
      [60_000, 72_000, 90_000, 120],
      [75_000, 90_000, 110_000, 80],
      [100_000, 120_000, 150_000, 12],
    ]);
    expect(records(historyTable(english))[0]).toMatchObject({
      year: 2021,
      p50: 40_000,
      p50_real: 48_000,
      real_year: 2025,
      sources: 'medians',
    });
    expect(
      records(quotedTable(english)).map((row) => [
        row['place_id'],
        row['rank'],
        row['low'],
        row['high'],
      ]),
    ).toEqual([
      ['us', null, 45_000, 85_000],
      ['new-york-ny', 1, null, null],
      ['austin-tx', 2, null, null],
      ['denver-co', 3, null, null],
    ]);
  });

  it('are the same in every language', () => {
    for (const build of [
      placesTable,
      officialTable,
      surveyTable,
      historyTable,
      outlookTable,
      quotedTable,
    ]) {
      expect(build(russian)).toEqual(build(english));
    }
    expect(estimatesTable(russian)).toEqual(estimatesTable(english));
  });
});
