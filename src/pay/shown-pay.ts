import type { Language } from '../i18n/language.ts';
import type { PayInterval, PayStatistic, ThinReason } from '../schemas/pay-statistic.ts';
import { checkWhole } from '../stats/check-number.ts';
import { roundTo } from '../stats/round-to.ts';

type Shown = Pick<PayStatistic, 'shownTo' | 'currency'>;

/**
 * An amount of a pay statistic as it is printed: the one place where pay is rounded (method: estimate). Ratios,
 * differences, ranks and positions take the amount itself.
 *
 * The same for what is computed from such amounts: a difference is rounded on its own. Throws a RangeError
 * when the amount is not finite.
 */
export function shownAmount(amount: number, { shownTo }: Pick<PayStatistic, 'shownTo'>): number {
  return roundTo(amount, shownTo);
}

/**
 * Whether a difference, which is rounded on its own, is what a reader gets from the two amounts as they are
 * printed (method: estimate). Throws a RangeError when an amount is not finite.
 */
export function addsUpAsShown(
  from: number,
  to: number,
  statistic: Pick<PayStatistic, 'shownTo'>,
): boolean {
  const apart = Math.abs(shownAmount(to, statistic) - shownAmount(from, statistic));
  return shownAmount(Math.abs(to - from), statistic) === apart;
}

/** An amount of a pay statistic in words of a language: "$88,000". */
export function payText(amount: number, statistic: Shown, { money }: Language): string {
  return money(shownAmount(amount, statistic), statistic.currency);
}

/** Two amounts of a pay statistic as a range: "$69,000–$107,000". */
export function payRangeText(
  { low, high }: PayInterval,
  statistic: Shown,
  { moneyRange }: Language,
): string {
  return moneyRange(shownAmount(low, statistic), shownAmount(high, statistic), statistic.currency);
}

/**
 * Why a figure is thin for its place: fewer jobs in the reference occupation than the threshold, or
 * an unknown number of them (method: thin-data). Empty when there are enough.
 *
 * `employment` in jobs, null where the agency prints none; `threshold` is settings.thinEmployment.
 * Throws a RangeError when one is not a whole number.
 */
export function thinByEmployment(employment: number | null, threshold: number): ThinReason[] {
  checkWhole('threshold', threshold, 1);
  if (employment === null) return [{ kind: 'unknown-employment' }];
  checkWhole('employment', employment, 0);
  return employment < threshold ? [{ kind: 'few-jobs', employment }] : [];
}

/**
 * Why a figure is thin for its level: fewer answers than the threshold (method: thin-data). Empty when there
 * are enough, or when the figure does not rest on answers.
 *
 * `n` in people, null where the figure is no survey's; `threshold` is settings.thinAnswers. Throws a
 * RangeError when one is not a whole number.
 */
export function thinByAnswers(n: number | null, threshold: number): ThinReason[] {
  checkWhole('threshold', threshold, 1);
  if (n === null) return [];
  checkWhole('n', n, 0);
  return n < threshold ? [{ kind: 'few-answers', n }] : [];
}
