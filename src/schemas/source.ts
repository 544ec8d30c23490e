import { z } from 'zod';
import { YEAR_MONTH } from './day.ts';
import { payBasis, sourceEvidence } from './pay-statistic.ts';
import { localisedText } from './localised-text.ts';
import { slug } from './place.ts';
import { webAddress } from './site.ts';

const yearMonth = z.string().regex(YEAR_MONTH, 'a month written like 2025-05');

/** An entry of data/sources.yml: who measured or said something, when, and how it may be used. */
export const source = z.strictObject({
  id: slug,
  publisher: localisedText,
  /** The name used in a source line, such as OEWS. */
  short: localisedText,
  title: localisedText,
  /** The period the figures describe, in words. */
  period: localisedText,
  /** The month the figures stand for; null for a quotation without a date. */
  referenceDate: yearMonth.nullable(),
  address: webAddress,
  licence: localisedText,
  evidence: sourceEvidence.nullable(),
  basis: payBasis.nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** Months after the reference date up to which the figures count as fresh; null where age does not matter. */
  freshnessMonths: z.int().positive().nullable(),
  /** Why a source older than 36 months is used all the same; shown wherever its figures are. */
  accepted: localisedText.optional(),
  /** Ids of the places that the source has no figures of, so that nobody looks for lost rows. */
  without: z.array(slug).optional(),
  /** First year of a new estimation method: a line of years says so there. */
  breakYear: z.int().optional(),
  cite: localisedText,
  /** What a reader must know before using the figures. */
  caveats: z.array(localisedText),
});

export type Source = z.infer<typeof source>;
