import { describe, expect, test } from 'vitest';
import { describeJobs } from '../../../src/charts/jobs/describe.ts';
import { layoutJobs } from '../../../src/charts/jobs/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { jobsPlaces } from '../../fixtures/jobs-places.ts';

const options = { width: 984, narrow: false, language: languageOf('en'), count: 10 };
const context = {
  language: languageOf('en'),
  occupation: 'sales of services',
  month: '2025-05',
  publisher: 'Indeed',
  count: 10,
};

describe('layoutJobs', () => {
  const layout = layoutJobs({ rung: 2, places: jobsPlaces('en') }, options);

  test('draws the places with most jobs, most first', () => {
    expect(layout.rows).toHaveLength(10);
    expect(layout.rows[0]!.name.text).toBe('New York, NY');
    expect(layout.rows[9]!.name.text).toBe('Boston, MA');
  });

  test('bars start at zero and are as long as their numbers', () => {
    const [first] = layout.rows;
    for (const row of layout.rows) {
      expect(row.bar.x).toBe(first!.bar.x);
      const jobs = Number(row.jobs.text.replace(',', ''));
      expect(row.bar.width / first!.bar.width).toBeCloseTo(jobs / 91680, 3);
    }
    expect(layout.ticks[0]).toMatchObject({ x: first!.bar.x, label: '0' });
  });

  test('a quoted place keeps its row beyond the count', () => {
    const few = layoutJobs({ rung: 2, places: jobsPlaces('en') }, { ...options, count: 3 });
    expect(few.rows.map(({ rank, quoted }) => [rank.text, quoted.text])).toEqual([
      ['1', '1st'],
      ['2', '2nd'],
      ['3', '5th'],
      ['5', '4th'],
      ['7', '3rd'],
    ]);
  });

  test('no data is a drawing without rows', () => {
    expect(layoutJobs({ rung: 2, places: [] }, options)).toMatchObject({
      rows: [],
      ticks: [],
      heads: [],
      sample: null,
    });
  });
});

describe('describeJobs', () => {
  const data = { rung: 2, places: jobsPlaces('en') };

  test('finds where the quoted order and the count differ most', () => {
    expect(describeJobs(data, context).headline).toBe(
      'Indeed ranks San Francisco third for this job; official counts of a related occupation, seventh',
    );
    const places = jobsPlaces('ru');
    expect(
      describeJobs({ rung: 2, places }, { ...context, language: languageOf('ru') }).headline,
    ).toBe('Сан-Франциско: третье место у Indeed и седьмое по числу рабочих мест');
  });

  test('says when both are the same, and when nothing is quoted', () => {
    const same = data.places
      .slice(0, 3)
      .map((place, index) => ({ ...place, quotedRank: index + 1 }));
    expect(describeJobs({ rung: 2, places: same }, context).headline).toBe(
      'Indeed ranks the areas for this job as official counts rank them for a related occupation',
    );
    const none = data.places.map((place) => ({ ...place, quotedRank: null }));
    const described = describeJobs({ rung: 2, places: none }, context);
    expect(described.headline).toBe('New York has 91,680 jobs, more than any other area');
    expect(described.subtitle).not.toContain('Indeed');
    expect(describeJobs({ rung: 2, places: [] }, context).headline).toBe('Jobs by area');
  });

  test('the table holds the numbers of the chart', () => {
    const { table } = describeJobs(data, context);
    const { rows } = layoutJobs(data, options);
    expect(table.rows.map((row) => row.slice(0, 3))).toEqual(
      rows.map(({ name, jobs, rank }) => [name.text, jobs.text, rank.text]),
    );
    expect(table.rows.map((row) => row[3])).toEqual(
      rows.map(({ quoted }) => quoted.text.replace(/\D+$/, '') || '–'),
    );
  });
});
