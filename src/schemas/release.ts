import { z } from 'zod';
import { isDay, YEAR_MONTH } from './day.ts';
import { recordById } from './ladder.ts';
import { localisedText } from './localised-text.ts';
import { payBasis } from './pay-statistic.ts';
import { slug } from './place.ts';

/** The version of the shape below. A file of another version is refused, never guessed at. */
export const RELEASE_VERSION = 1;

const line = z.string().trim().min(1);
const lines = z.array(line);
const day = z.string().refine(isDay, 'a day of the calendar written like 2026-01-31');
const locale = z.string().regex(/^[a-z]{2}$/, 'the code of a language such as en');
const currency = z.string().regex(/^[A-Z]{3}$/, 'the code of a currency such as USD');
const amount = z.number().positive();

/** What the pages said of a rung in one language. */
const rungTexts = z.strictObject({
  title: line,
  summary: line,
  duties: lines,
  /** Statements by the id of a competency, in the order of its strands. */
  competencies: recordById(lines),
  /** What a step up asks for, by the id of the rung that it leads to. */
  steps: recordById(lines),
});

const rung = z.strictObject({ id: slug, texts: z.record(locale, rungTexts) });

const releasedSource = z.strictObject({
  id: slug,
  title: localisedText,
  period: localisedText,
  /** The month its figures stand for; null where it has none. */
  referenceDate: z.string().regex(YEAR_MONTH, 'a month written like 2025-05').nullable(),
});

/** Medians of a rung or of an official occupation in one currency, as pages print them, by the id of a place. */
const releasedPay = z.strictObject({
  kind: z.enum(['rung', 'occupation']),
  id: z.string().min(1),
  currency,
  basis: payBasis,
  medians: recordById(amount),
});

/** A range of the employer that was in force on the day. */
const releasedRange = z.strictObject({
  rung: slug,
  /** A step within the rung; null where there are none. */
  sublevel: z.string().nullable(),
  /** Id of a place or of a zone; both null for a base range. */
  place: slug.nullable(),
  zone: slug.nullable(),
  min: amount,
  max: amount,
  currency,
  validFrom: day,
});

/**
 * data/releases/<date>.json: what the pages of a site showed on a day, as far as changes of it are told. It holds
 * nothing that no page shows: no range before its day, and nothing of the organisation's own people.
 */
export const release = z.strictObject({
  version: z.literal(RELEASE_VERSION),
  date: day,
  /** The lowest first. */
  rungs: z.array(rung).min(1),
  sources: z.array(releasedSource),
  pay: z.array(releasedPay),
  ranges: z.array(releasedRange),
});

/** What statistics are of, the same in two releases. */
export const payKey = ({ kind, id, currency, basis }: Omit<ReleasedPay, 'medians'>): string =>
  `${kind} ${id} ${currency} ${basis}`;

/** What a range is of, the same in two releases: base ranges of a rung may stand in several currencies. */
export const rangeKey = ({ rung, sublevel, place, zone, currency }: ReleasedRange): string =>
  [rung, sublevel ?? '', place ?? '', zone ?? '', currency].join('\n');

export type Release = z.infer<typeof release>;
export type RungTexts = z.infer<typeof rungTexts>;
export type ReleasedPay = z.infer<typeof releasedPay>;
export type ReleasedRange = z.infer<typeof releasedRange>;
