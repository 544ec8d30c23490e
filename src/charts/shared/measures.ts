import type { Language } from '../../i18n/language.ts';
import { startCapital } from '../../i18n/formats.ts';
import { nearestFraction, sayFraction } from './fractions.ts';

/** The measures of a place against the nation: one name each, wherever they stand. */
export type PlaceMeasure = 'wageLevel' | 'payAtLevel' | 'priceLevel';

/** The name of a measure as it heads a column of a table: "Wage level, vs. US". */
export function measureHead(measure: PlaceMeasure, language: Language, nation: string): string {
  return startCapital(language.t(`measure.${measure}`, { nation }));
}

/** Which way a difference goes, as far as whole percents tell. */
export type Way = 'above' | 'below' | 'same';

/** Which way a share against the nation goes, as it is written: what rounds to nothing is the same. */
export function wayOf(share: number): Way {
  const percent = Math.round(share * 100);
  return percent > 0 ? 'above' : percent < 0 ? 'below' : 'same';
}

/** The two measures that one sentence joins, as shares against the nation. */
export interface BridgedMeasures {
  /** Official: null where no wage is published. */
  wageLevel: number | null;
  /** Our estimate for a level: null where there is none. */
  payAtLevel: number | null;
}

interface BridgeContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Name of the reference occupation. */
  occupation: string;
  /** Power of the wage level in an estimate, 0 to 1. */
  passThrough: number;
  /** Whether the page speaks of one level or of all. */
  levels: 'one' | 'all';
}

/**
 * The sentence that joins the wage level of a place and the pay at a level there (method: labour-market): what is
 * published, and how much of it reaches the level.
 */
export function bridgeSentence(
  { wageLevel, payAtLevel }: BridgedMeasures,
  { language, nation, occupation, passThrough, levels }: BridgeContext,
): string {
  const { t } = language;
  if (wageLevel === null) return t('measure.bridge.noWage', { occupation, levels });
  const way = wayOf(wageLevel);
  const wages = language.percent(Math.abs(wageLevel));
  if (payAtLevel === null) {
    return t('measure.bridge.noEstimate', { occupation, levels, nation, way, wages });
  }
  if (way === 'same') return t('measure.bridge.same', { occupation, levels, nation });
  return t('measure.bridge', {
    occupation,
    levels,
    nation,
    way,
    wages,
    part: partOf(passThrough, language),
    // Part of one percent would be written as one percent again.
    pay: language.signedPercent(payAtLevel, Math.abs(wageLevel) < 0.015 ? 1 : 0),
  });
}

/**
 * The same for a page about many places, with one of them as an example.
 * @param example null where no place has both measures
 */
export function bridgeOfMany(
  example: { place: string; wageLevel: number; payAtLevel: number } | null,
  { language, nation, occupation, passThrough }: Omit<BridgeContext, 'levels'>,
): string {
  return language.t('measure.bridge.general', {
    occupation,
    nation,
    part: partOf(passThrough, language),
    example: example ? 'yes' : 'none',
    place: example?.place ?? '',
    wages: example ? language.signedPercent(example.wageLevel) : '',
    pay: example ? language.signedPercent(example.payAtLevel) : '',
  });
}

/** How much of a difference is passed on, in words; nothing and everything are words of the message. */
function partOf(passThrough: number, language: Language): string {
  if (passThrough < 0.05) return 'none';
  return passThrough > 0.95 ? 'all' : sayFraction(nearestFraction(passThrough), language);
}
