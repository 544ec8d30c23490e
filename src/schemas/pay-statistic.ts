import { z } from 'zod';
import type { YearMonth } from './day.ts';

/** The five percentiles of a pay distribution in currency units a year; null where the source gives none. */
export interface Percentiles {
  p10: number | null;
  p25: number | null;
  p50: number;
  p75: number | null;
  p90: number | null;
}

/** Two ends of an interval in currency units a year. */
export interface PayInterval {
  low: number;
  high: number;
}

/** What a pay statistic is about: a rung of the ladder, or an official occupation. */
type PaySubject = { kind: 'level'; levelId: string } | { kind: 'occupation'; socCode: string };

/** Why a figure rests on little data. */
export type ThinReason =
  | { kind: 'few-answers'; n: number }
  | { kind: 'few-jobs'; employment: number }
  | { kind: 'unknown-employment' }
  /** Wages of the place against the nation lie outside of the places that the survey's answers come from. */
  | { kind: 'beyond-answers'; differential: number };

/**
 * A pay statistic (method: evidence): a subject in a place with up to five percentiles, and all that is needed
 * to judge them: currency, period, basis, reference date, source, number of people and evidence.
 */
export interface PayStatistic {
  subject: PaySubject;
  placeId: string;
  percentiles: Percentiles;
  /** 95 % interval of an observed median, where one can be given; never of an estimate. */
  medianInterval: PayInterval | null;
  /** Likely range of an estimated median, where one can be given; of estimates alone. */
  likelyRange: PayInterval | null;
  /** Amounts are computed with as they are and printed to this many whole currency units; 1 as an agency printed them. */
  shownTo: number;
  currency: string;
  period: 'year';
  basis: PayBasis;
  referenceDate: YearMonth;
  /** Every source the figures rest on, the main one first. */
  sourceIds: string[];
  evidence: Evidence;
  /** Number of people who answered, for surveys. */
  n: number | null;
  /** Number of jobs in the place, for official occupations. */
  employment: number | null;
  /** Jobs per 1,000 against the national rate, for official occupations. */
  locationQuotient: number | null;
  /** Empty when the figure rests on enough data. */
  thin: ThinReason[];
}

/** A range somebody states without data behind it. */
export interface QuotedRange {
  levelId: string;
  placeId: string;
  low: number;
  high: number;
  currency: string;
  period: 'year';
  basis: PayBasis | null;
  sourceId: string;
  evidence: 'quoted';
}

/**
 * How a pay figure came to be: printed by an agency, computed from individual records,
 * modelled by this project, or stated by somebody without data.
 */
export const evidence = z.enum(['published', 'observed', 'estimated', 'quoted']);

export type Evidence = z.infer<typeof evidence>;

/**
 * What a source may hold: figures of some evidence, or what an employer has decided, which is no figure about pay
 * and has no percentiles, no median, no interval and no rank.
 */
export const sourceEvidence = z.enum([...evidence.options, 'decided']);

export type SourceEvidence = z.infer<typeof sourceEvidence>;

/** What a pay figure includes. Figures of two bases are never put on one scale without saying so. */
export const payBasis = z.enum(['base', 'wage-incl-incentive', 'ote', 'total-cash']);

export type PayBasis = z.infer<typeof payBasis>;
