/** One of the four groups of equal count. */
export interface PayQuarter {
  people: number;
  /** Shares of the group, which add up to 1. */
  women: number;
  men: number;
}

/** Women and men in four groups of equal count, from the lowest pay up. */
export interface PayQuarters {
  quarters: [PayQuarter, PayQuarter, PayQuarter, PayQuarter];
  /**
   * Whether people with the same pay stand on both sides of a border: below the second, third and fourth
   * group. They are divided in the order of the roster.
   */
  tied: [boolean, boolean, boolean];
}

/** Somebody with pay and sex. */
export interface SexedPay {
  woman: boolean;
  hundredths: number;
}

/**
 * The sexes' shares in four groups of equal count by pay (method: pay-gap; Directive (EU) 2023/970, Article 9):
 * people sorted by pay, those with the same pay in the order given, cut after a quarter, a half and three
 * quarters of them. Where the number is not divisible by four, sizes differ by one.
 *
 * No sort of people is needed, only of amounts: near-linear. Throws a RangeError for fewer than four people.
 */
export function payQuarters(people: readonly SexedPay[]): PayQuarters {
  const count = people.length;
  if (count < 4) throw new RangeError(`people must be at least 4, received ${count}`);
  const sorted = Float64Array.from(people, ({ hundredths }) => hundredths).sort();
  const borders = [1, 2, 3].map((quarter) => {
    const at = Math.floor((quarter * count) / 4);
    const pay = sorted[at]!;
    return { pay, sameBelow: at - sorted.indexOf(pay), sameSeen: 0 };
  });
  const counts = [0, 1, 2, 3].map(() => ({ people: 0, women: 0 }));
  for (const { woman, hundredths } of people) {
    let quarter = 0;
    for (const border of borders) {
      if (hundredths > border.pay) quarter += 1;
      else if (hundredths === border.pay) {
        border.sameSeen += 1;
        if (border.sameSeen > border.sameBelow) quarter += 1;
      }
    }
    counts[quarter]!.people += 1;
    if (woman) counts[quarter]!.women += 1;
  }
  return {
    quarters: counts.map(({ people: all, women }) => ({
      people: all,
      women: women / all,
      men: (all - women) / all,
    })) as PayQuarters['quarters'],
    tied: borders.map(({ sameBelow }) => sameBelow > 0) as PayQuarters['tied'],
  };
}
