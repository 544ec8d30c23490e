import type { Language } from '../../i18n/language.ts';

/**
 * A step up the ladder as a table has it, with the ends of its 95 % interval in whole percent (METHOD 6):
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
