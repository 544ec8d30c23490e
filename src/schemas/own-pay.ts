import { z } from 'zod';
import { YEAR_MONTH } from './day.ts';
import { profileName } from './display-profile.ts';
import { slug } from './place.ts';

const amount = z.int().min(0);

/**
 * A row of data/pay/own.csv: what people of a rung in a place are paid, from an organisation's own records and by the
 * rules of its profile (method: own-pay). Base pay in whole currency units a year.
 */
export const ownPayRow = z.strictObject({
  /** Null for all rungs together. */
  levelId: slug.nullable(),
  /** Null for all places together. */
  placeId: slug.nullable(),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** How many people, as far as it is said. */
  contributors: z.strictObject({ from: z.int().min(1), to: z.int().min(1).nullable() }),
  p10: amount.nullable(),
  p25: amount.nullable(),
  p50: amount,
  p75: amount.nullable(),
  p90: amount.nullable(),
  /** 95 % interval of the median; null where the profile shows none or the records give none. */
  p50Low: amount.nullable(),
  p50High: amount.nullable(),
  /** Month that the figures stand for, YYYY-MM; a row that was kept from an earlier release has its month. */
  asOf: z.string().regex(YEAR_MONTH),
  profile: profileName,
  sourceId: slug,
});

export type OwnPayRow = z.infer<typeof ownPayRow>;
