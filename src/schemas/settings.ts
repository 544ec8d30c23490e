import { z } from 'zod';
import { localisedText } from './localised-text.ts';
import { socCode } from './occupation.ts';
import { slug } from './place.ts';

const setting = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    /** Where the value comes from; null when it is this project's own assumption, which is then called one. */
    sourceId: slug.nullable(),
    why: localisedText,
  });

const settingsByName = z.strictObject({
  /** Code of the occupation whose pay measures a labour market. */
  referenceOccupation: setting(socCode).optional(),
  /** Id of the source of the price levels in data/places.csv: one release, one year. */
  priceLevelSource: setting(slug).optional(),
  /** Id of the source of the positions in data/places.csv. */
  positionSource: setting(slug).optional(),
  /** Areas farther away than this many miles are nobody's neighbors. */
  nearestWithinMiles: setting(z.number().positive()).optional(),
  /** The same in kilometers, in place of it. */
  nearestWithinKilometers: setting(z.number().positive()).optional(),
  /** Power of the geographic differential in the estimate, 0 to 1. */
  passThrough: setting(z.number().min(0).max(1)).optional(),
  /** Standard error of the pass-through. */
  passThroughError: setting(z.number().positive().max(1)).optional(),
  /** Mean of ln differential among the answers that the pass-through was fitted on. */
  meanLnDifferential: setting(z.number().min(-1).max(1)).optional(),
  /** Below this differential no estimate is made. */
  leastDifferential: setting(z.number().positive().max(1)).optional(),
  /** Lowest and highest differential of the places that the survey's answers come from. */
  lowestAnsweredDifferential: setting(z.number().positive().max(1)).optional(),
  highestAnsweredDifferential: setting(z.number().min(1)).optional(),
  /** Figures of our own making are printed to this many currency units. */
  estimateRounding: setting(z.int().positive()).optional(),
  /** Fewer jobs than this in a place marks an estimate as thin. */
  thinEmployment: setting(z.int().positive()).optional(),
  /** Fewer answers than this marks a rung as thin. */
  thinAnswers: setting(z.int().positive()).optional(),
  /** Usual raise on promotion, as a share. */
  policyRaise: setting(z.number().min(0).max(1)),
  /** Yearly raises without promotion, as shares, which are shown side by side (assumptions). */
  meritIncreases: setting(z.array(z.number().min(0).max(1)).min(1)).optional(),
  /** Yearly movement of market pay, as a share (assumption). */
  marketMove: setting(z.number().min(0).max(1)).optional(),
  /** Spread of a pay range made of the market, as a share: (maximum - minimum) / minimum. */
  rangeSpread: setting(z.number().min(0).max(3)).optional(),
  /** Percentile of the market that the midpoint of such a range is set to. */
  marketPercentile: setting(z.enum(['p25', 'p50', 'p75'])).optional(),
  /** Least compa-ratio in the new range after a promotion. */
  floorCompa: setting(z.number().min(0).max(2)),
  /** Most that base pay rises by one promotion, as a share (assumption). */
  promotionCap: setting(z.number().min(0).max(3)),
  /** What an employer pays on top of pay, as a share of it (assumption). */
  burden: setting(z.number().min(0).max(3)),
  /** From this share of the manager's full-time base pay on, a report's pay is compressed. */
  compressionShare: setting(z.number().positive().max(1)),
});

type SettingsFile = z.infer<typeof settingsByName>;

/**
 * data/settings.yml: every choice of the method that is not a measurement, with its reason. What only some data
 * asks for may be left out where a project has no such data (SETTING_USES of data-kinds.ts).
 */
export const settings = settingsByName.superRefine(checkBounds).transform(inMiles);

export const KM_PER_MILE = 1.609344;

function checkBounds(value: SettingsFile, context: z.RefinementCtx): void {
  if (value.nearestWithinMiles && value.nearestWithinKilometers) {
    context.addIssue({
      code: 'custom',
      path: ['nearestWithinKilometers'],
      input: value.nearestWithinKilometers,
      message: 'either nearestWithinMiles or nearestWithinKilometers',
    });
  }
  const { leastDifferential, lowestAnsweredDifferential } = value;
  if (leastDifferential === undefined || lowestAnsweredDifferential === undefined) return;
  // Between the two an estimate is made and marked: they may meet, and never cross.
  if (lowestAnsweredDifferential.value < leastDifferential.value) {
    context.addIssue({
      code: 'too_small',
      origin: 'number',
      minimum: leastDifferential.value,
      inclusive: true,
      input: lowestAnsweredDifferential.value,
      path: ['lowestAnsweredDifferential', 'value'],
    });
  }
}

/** One unit from here on. */
function inMiles({ nearestWithinKilometers: km, ...value }: SettingsFile) {
  return km ? { ...value, nearestWithinMiles: { ...km, value: km.value / KM_PER_MILE } } : value;
}

export type Settings = z.infer<typeof settings>;
