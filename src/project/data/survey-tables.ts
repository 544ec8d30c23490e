import type { LocalisedText } from '../../schemas/localised-text.ts';
import { blankOr, decimal, oneOf, slug, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

const count = wholeNumber({ min: 0 });
const money = wholeNumber({ min: 1 });
const moneyIfAny = blankOr(money);
const percentIfAny = blankOr(decimal({ min: 0 }));

/** A row of data/pay/survey-levels.csv: what a rung pays nationally, from people's answers. */
export interface SurveyPayRow {
  levelId: string;
  sourceId: string;
  n: number;
  p10: number | null;
  p25: number | null;
  p50: number;
  p75: number | null;
  p90: number | null;
  p50Low: number;
  p50High: number;
}

const payColumns = {
  level_id: slug,
  source_id: slug,
  n: wholeNumber({ min: 1 }),
  p10: moneyIfAny,
  p25: moneyIfAny,
  p50: money,
  p75: moneyIfAny,
  p90: moneyIfAny,
  p50_low: money,
  p50_high: money,
};

/** data/pay/survey-levels.csv */
export const readSurveyPay: TableReader<SurveyPayRow> = (header, locales) =>
  rowReader(header, { columns: payColumns }, locales, (row) => ({
    levelId: row.level_id,
    sourceId: row.source_id,
    n: row.n,
    p10: row.p10,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p90: row.p90,
    p50Low: row.p50_low,
    p50High: row.p50_high,
  }));

/** A row of data/pay/survey-total-cash.csv: base and additional pay of a level (method: survey). */
export interface SurveyCashRow {
  levelId: string;
  sourceId: string;
  /** Answers of which additional pay can be told. */
  n: number;
  receivingN: number | null;
  /** Answers with additional pay, in percent. */
  receivingPercent: number | null;
  /** Additional pay in percent of base pay, among those who get any. */
  extraPercentP25: number | null;
  extraPercentP50: number | null;
  extraPercentP75: number | null;
  /** Median base pay of the same people. */
  baseP50: number | null;
  /** Total cash. */
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p50Low: number | null;
  p50High: number | null;
}

const cashColumns = {
  level_id: slug,
  source_id: slug,
  n: count,
  receiving_n: blankOr(count),
  receiving_percent: blankOr(decimal({ min: 0, max: 100 })),
  extra_percent_p25: percentIfAny,
  extra_percent_p50: percentIfAny,
  extra_percent_p75: percentIfAny,
  base_p50: moneyIfAny,
  p25: moneyIfAny,
  p50: moneyIfAny,
  p75: moneyIfAny,
  p50_low: moneyIfAny,
  p50_high: moneyIfAny,
};

/** data/pay/survey-total-cash.csv */
export const readSurveyCash: TableReader<SurveyCashRow> = (header, locales) =>
  rowReader(header, { columns: cashColumns }, locales, (row) => ({
    levelId: row.level_id,
    sourceId: row.source_id,
    n: row.n,
    receivingN: row.receiving_n,
    receivingPercent: row.receiving_percent,
    extraPercentP25: row.extra_percent_p25,
    extraPercentP50: row.extra_percent_p50,
    extraPercentP75: row.extra_percent_p75,
    baseP50: row.base_p50,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p50Low: row.p50_low,
    p50High: row.p50_high,
  }));

/** A row of data/pay/survey-experience.csv: years of work of people on a level. */
export interface SurveyExperienceRow {
  levelId: string;
  /** All years of work, or those in the field. */
  kind: 'total' | 'field';
  sourceId: string;
  n: number;
  /** Years, approximate: answers are bands. */
  p25: number | null;
  p50: number | null;
  p75: number | null;
}

const yearsIfAny = blankOr(decimal({ min: 0, max: 80 }));

const experienceColumns = {
  level_id: slug,
  kind: oneOf(['total', 'field']),
  source_id: slug,
  n: count,
  p25: yearsIfAny,
  p50: yearsIfAny,
  p75: yearsIfAny,
};

/** data/pay/survey-experience.csv */
export const readSurveyExperience: TableReader<SurveyExperienceRow> = (header, locales) =>
  rowReader(header, { columns: experienceColumns }, locales, (row) => ({
    levelId: row.level_id,
    kind: row.kind,
    sourceId: row.source_id,
    n: row.n,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
  }));

/** A row of data/pay/survey-groups.csv: base pay of a group beside or inside a level. */
export interface SurveyGroupRow {
  levelId: string;
  /** People with another title on a level like this, or people of the level in one industry. */
  kind: 'title' | 'industry';
  groupId: string;
  name: LocalisedText;
  sourceId: string;
  n: number;
  p25: number | null;
  p50: number;
  p75: number | null;
  p50Low: number;
  p50High: number;
}

const groupColumns = {
  level_id: slug,
  kind: oneOf(['title', 'industry']),
  group_id: slug,
  source_id: slug,
  n: wholeNumber({ min: 1 }),
  p25: moneyIfAny,
  p50: money,
  p75: moneyIfAny,
  p50_low: money,
  p50_high: money,
};

/** data/pay/survey-groups.csv */
export const readSurveyGroups: TableReader<SurveyGroupRow> = (header, locales) =>
  rowReader(header, { columns: groupColumns, localised: ['name'] as const }, locales, (row) => ({
    levelId: row.level_id,
    kind: row.kind,
    groupId: row.group_id,
    name: row.name,
    sourceId: row.source_id,
    n: row.n,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p50Low: row.p50_low,
    p50High: row.p50_high,
  }));

/** A row of data/pay/survey-years.csv: answers of one form behind the base pay of a level. */
export interface SurveyYearRow {
  levelId: string;
  year: number;
  sourceId: string;
  n: number;
}

const yearColumns = {
  level_id: slug,
  year: wholeNumber({ min: 1900, max: 2999 }),
  source_id: slug,
  n: count,
};

/** data/pay/survey-years.csv */
export const readSurveyYears: TableReader<SurveyYearRow> = (header, locales) =>
  rowReader(header, { columns: yearColumns }, locales, (row) => ({
    levelId: row.level_id,
    year: row.year,
    sourceId: row.source_id,
    n: row.n,
  }));
