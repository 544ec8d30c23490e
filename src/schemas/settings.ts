import { z } from 'zod';
import { localisedText } from './localised-text.ts';
import { slug } from './place.ts';

const setting = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    /** Where the value comes from; null when it is this project's own assumption, which is then called one. */
    sourceId: slug.nullable(),
    why: localisedText,
  });

/** data/settings.yml: every choice of the method that is not a measurement, with its reason. */
export const settings = z.strictObject({
  /** SOC code of the occupation whose pay measures a labour market. */
  referenceOccupation: setting(z.string().regex(/^\d{2}-\d{4}$/)),
  /** Id of the source of the price levels in data/places.csv: one release, one year. */
  priceLevelSource: setting(slug),
  /** Id of the source of the positions in data/places.csv. */
  positionSource: setting(slug),
  /** Areas farther away than this many miles are nobody's neighbors. */
  nearestWithinMiles: setting(z.number().positive()),
  /** Power of the geographic differential in the estimate, 0 to 1. */
  passThrough: setting(z.number().min(0).max(1)),
  /** Estimates are rounded to this many currency units. */
  estimateRounding: setting(z.int().positive()),
  /** Fewer jobs than this in a place marks an estimate as thin. */
  thinEmployment: setting(z.int().positive()),
  /** Fewer answers than this marks a rung as thin. */
  thinAnswers: setting(z.int().positive()),
  /** Usual raise on promotion, as a share. */
  policyRaise: setting(z.number().min(0).max(1)),
  /** Usual yearly raise without promotion, as a share (assumption). */
  meritIncrease: setting(z.number().min(0).max(1)),
  /** Yearly movement of market pay, as a share (assumption). */
  marketMove: setting(z.number().min(0).max(1)),
  /** Spread of a pay range made of the market, as a share: (maximum - minimum) / minimum. */
  rangeSpread: setting(z.number().min(0).max(3)),
  /** Percentile of the market that the midpoint of such a range is set to. */
  marketPercentile: setting(z.enum(['p25', 'p50', 'p75'])),
  /** Least compa-ratio in the new range after a promotion. */
  floorCompa: setting(z.number().min(0).max(2)),
  /** Most that base pay rises by one promotion, as a share (assumption). */
  promotionCap: setting(z.number().min(0).max(3)),
  /** What an employer pays on top of pay, as a share of it (assumption). */
  burden: setting(z.number().min(0).max(3)),
  /** From this share of the manager's full-time base pay on, a report's pay is compressed. */
  compressionShare: setting(z.number().positive().max(1)),
});

export type Settings = z.infer<typeof settings>;
