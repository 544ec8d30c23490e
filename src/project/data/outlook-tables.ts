import { blankOr, decimal, slug, socCode, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

/** A row of data/outlook.csv: jobs of an occupation in the nation now, and as projected (method: outlook). */
export interface OutlookRow {
  /** Null for all occupations together. */
  socCode: string | null;
  sourceId: string;
  baseYear: number;
  projectedYear: number;
  /** Jobs, self-employed people among them. */
  baseJobs: number;
  projectedJobs: number;
  /** From one to the other, in percent, as the agency prints it. */
  changePercent: number;
  /** Openings a year, those left by people who leave the occupation among them. */
  openings: number;
}

const year = wholeNumber({ min: 1900, max: 2999 });

const outlookColumns = {
  soc_code: blankOr(socCode),
  source_id: slug,
  base_year: year,
  projected_year: year,
  base_jobs: wholeNumber({ min: 1 }),
  projected_jobs: wholeNumber({ min: 0 }),
  change_percent: decimal({ min: -100 }),
  openings: wholeNumber({ min: 0 }),
};

/** data/outlook.csv */
export const readOutlook: TableReader<OutlookRow> = (header, locales) =>
  rowReader(header, { columns: outlookColumns }, locales, (row) => ({
    socCode: row.soc_code,
    sourceId: row.source_id,
    baseYear: row.base_year,
    projectedYear: row.projected_year,
    baseJobs: row.base_jobs,
    projectedJobs: row.projected_jobs,
    changePercent: row.change_percent,
    openings: row.openings,
  }));

/**
 * A row of data/standard-errors.csv: how exact an official figure of a place is. Relative standard errors
 * are shares: 0.004 is 0.4 %.
 */
export interface StandardErrorRow {
  placeId: string;
  socCode: string;
  sourceId: string;
  /** In whole currency units a year. */
  meanWage: number;
  meanWageError: number;
  jobsError: number;
}

const percent = decimal({ min: 0, max: 100 });

const errorColumns = {
  place_id: slug,
  soc_code: socCode,
  source_id: slug,
  mean: wholeNumber({ min: 1 }),
  mean_error_percent: percent,
  employment_error_percent: percent,
};

/** data/standard-errors.csv */
export const readStandardErrors: TableReader<StandardErrorRow> = (header, locales) =>
  rowReader(header, { columns: errorColumns }, locales, (row) => ({
    placeId: row.place_id,
    socCode: row.soc_code,
    sourceId: row.source_id,
    meanWage: row.mean,
    meanWageError: row.mean_error_percent / 100,
    jobsError: row.employment_error_percent / 100,
  }));
