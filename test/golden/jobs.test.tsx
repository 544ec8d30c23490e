import { describe, it } from 'vitest';
import type { JobsPlace } from '../../src/charts/jobs/jobs-data.ts';
import { JobsChart } from '../../src/charts/jobs/JobsChart.tsx';
import type { JobsOptions } from '../../src/charts/jobs/layout.ts';
import { layoutJobs } from '../../src/charts/jobs/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { jobsPlaces } from '../fixtures/jobs-places.ts';
import { matchGolden } from './match-golden.tsx';

function draw(places: JobsPlace[], options: Partial<JobsOptions>) {
  const layout = layoutJobs(
    { rung: 2, places },
    { width: 984, narrow: false, language: languageOf('en'), count: 10, ...options },
  );
  return <JobsChart layout={layout} id="jobs" label="Jobs" />;
}

describe('the drawing of the jobs', () => {
  it('is as before: wide', () => {
    matchGolden('jobs', draw(jobsPlaces('en'), {}));
  });

  it('is as before: medium, in Russian, long names', () => {
    matchGolden('jobs-720-ru', draw(jobsPlaces('ru'), { width: 720, language: languageOf('ru') }));
  });

  it('is as before: narrow', () => {
    matchGolden('jobs-narrow', draw(jobsPlaces('en'), { width: 328, narrow: true }));
  });

  it('is as before: narrow, in Russian, a quoted place beyond the largest', () => {
    matchGolden(
      'jobs-narrow-ru',
      draw(jobsPlaces('ru'), { width: 328, narrow: true, language: languageOf('ru'), count: 4 }),
    );
  });

  it('is as before: one row, without a page of its own', () => {
    const [first] = jobsPlaces('en');
    matchGolden('jobs-one', draw([{ ...first!, href: null, quotedRank: null }], {}));
  });

  it('is as before: empty', () => {
    matchGolden('jobs-empty', draw([], {}));
  });
});
