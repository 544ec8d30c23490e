import { sortedMedian } from '../../stats/quantile.ts';
import { divideRounded } from '../money.ts';
import { payGap } from './gap-group.ts';

/** Pay of the women or of the men of a group, in hundredths a year at full time. */
interface SexPay {
  people: number;
  meanHundredths: number;
  /** The mean of the two in the middle may end in half a hundredth. */
  medianHundredths: number;
}

/** One kind of pay, women against men. */
export interface GapMeasure {
  women: SexPay;
  men: SexPay;
  /** (mean of men - mean of women) / mean of men, from the unrounded means. */
  meanGap: number;
  /** The same of the medians. */
  medianGap: number;
}

/**
 * Mean and median gap of one kind of pay (method: pay-gap).
 * @param women amounts in whole hundredths, at least one
 * @param men the same of men, above 0 on average and in the middle
 * @throws RangeError when one has no amounts or men's pay is not above 0
 */
export function gapMeasure(women: readonly number[], men: readonly number[]): GapMeasure {
  const [ofWomen, ofMen] = [describePay('women', women), describePay('men', men)];
  return {
    women: ofWomen.pay,
    men: ofMen.pay,
    meanGap: payGap(ofWomen.mean, ofMen.mean),
    medianGap: payGap(ofWomen.pay.medianHundredths, ofMen.pay.medianHundredths),
  };
}

function describePay(name: string, amounts: readonly number[]): { pay: SexPay; mean: number } {
  const people = amounts.length;
  const median = sortedMedian(new Float64Array(amounts).sort());
  if (median === null) throw new RangeError(`${name} must have at least one amount, received none`);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (!Number.isSafeInteger(sum)) {
    throw new RangeError(`${name} must add up to whole hundredths below 2^53, received ${sum}`);
  }
  return {
    pay: {
      people,
      meanHundredths: divideRounded(BigInt(sum), BigInt(people)),
      medianHundredths: median,
    },
    mean: sum / people,
  };
}

/** Steps that amounts are rounded to when they leave the page, in hundredths: the second below the border. */
const STEP = 100_000;
const SMALL_STEP = 10_000;
const SMALL = 1_000_000;

const rounded = (hundredths: number): number => {
  const step = hundredths < SMALL ? SMALL_STEP : STEP;
  return Math.round(hundredths / step) * step;
};

/**
 * The same measure as it leaves the page: means and medians rounded to 1,000 of the currency (method: pay-gap), to 100
 * below 10,000; the gaps are those of the exact amounts, to a tenth of a percent.
 */
export function roundedMeasure({ women, men, meanGap, medianGap }: GapMeasure): GapMeasure {
  const pay = (of: SexPay): SexPay => ({
    people: of.people,
    meanHundredths: rounded(of.meanHundredths),
    medianHundredths: rounded(of.medianHundredths),
  });
  return {
    women: pay(women),
    men: pay(men),
    meanGap: Math.round(meanGap * 1000) / 1000,
    medianGap: Math.round(medianGap * 1000) / 1000,
  };
}

/** Who sees a pay gap worksheet: the person planning on a screen, or whoever gets the paper or the file. */
export type GapAudience = 'screen' | 'export';

/** Fewer women or fewer men than this are not shown as a group (method: pay-gap). */
export const GAP_MINIMUM: Readonly<Record<GapAudience, number>> = { screen: 5, export: 10 };

/**
 * A figure that is not shown. It carries no number, so nothing that is drawn, printed or written from it
 * can hold one.
 */
export interface Refused {
  kind: 'refused';
  /**
   * `group-size`: the group is too small, could be worked out from what is shown, or would tell what one of
   * it is paid; the three look the same.
   * `no-variable`: nobody in the roster has variable pay.
   */
  reason: 'group-size' | 'no-variable';
}

/** A figure, or that it is not shown. */
export type Refusable<T> = { kind: 'shown'; value: T } | Refused;

/** A figure that is shown. */
export function shown<T>(value: T): Refusable<T> {
  return { kind: 'shown', value };
}

/** A figure that is not shown. */
export function refused(reason: Refused['reason']): Refused {
  return { kind: 'refused', reason };
}
