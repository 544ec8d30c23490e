import type { Language } from '../../i18n/language.ts';

/** Shares that have a word, by the name that the message knows them by. */
const FRACTIONS = {
  tenth: 1 / 10,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  twoFifths: 2 / 5,
  half: 1 / 2,
  threeFifths: 3 / 5,
  twoThirds: 2 / 3,
  threeQuarters: 3 / 4,
  fourFifths: 4 / 5,
  nineTenths: 9 / 10,
};

export type Fraction = keyof typeof FRACTIONS;

/** What is said of figures that are not known better. */
export const COARSE_FRACTIONS: readonly Fraction[] = [
  'tenth',
  'fifth',
  'quarter',
  'third',
  'half',
  'twoThirds',
  'threeQuarters',
];

/**
 * The fraction nearest to a share.
 * @param among the fractions that may be said; all unless given
 */
export function nearestFraction(
  share: number,
  among: readonly Fraction[] = Object.keys(FRACTIONS) as Fraction[],
): Fraction {
  const distance = (name: Fraction): number => Math.abs(FRACTIONS[name] - share);
  return among.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

/** What a fraction stands for, as a share. */
export function fractionShare(fraction: Fraction): number {
  return FRACTIONS[fraction];
}

/** A fraction in words: "two fifths". */
export function sayFraction(fraction: Fraction, language: Language): string {
  return language.t('measure.fraction', { fraction });
}

/**
 * A step up the ladder as a table has it, with the ends of its 95 % interval in whole percent (method: steps):
 * "+28% (15 to 38)"; the step alone where no interval is known.
 * @param step the step as it is written, "+28%"
 * @param interval its ends as shares
 */
export function stepText(
  step: string,
  interval: { low: number; high: number } | null,
  language: Language,
): string {
  if (!interval) return step;
  const [low, high] = [interval.low, interval.high].map((share) => language.number(share * 100));
  return language.t('step.interval', { step, low: low!, high: high! });
}
