import type { GapWorksheet } from '../../team/gap/gap-worksheet.ts';
import type { PayQuarters } from '../../team/gap/pay-quarters.ts';

/** What the picture takes from a pay gap worksheet, as it is: what is refused there is refused here. */
export type GapQuartersData = Pick<GapWorksheet, 'quarters' | 'leftOut' | 'currency'>;

/** The groups as the picture names them, from the highest pay down, with their places in the worksheet. */
export const QUARTERS = [
  { quarter: 'highest', index: 3 },
  { quarter: 'third', index: 2 },
  { quarter: 'second', index: 1 },
  { quarter: 'lowest', index: 0 },
] as const;

/** Share of women among the people of all four groups. */
export function womenOfAll({ quarters }: PayQuarters): number {
  const people = quarters.reduce((sum, quarter) => sum + quarter.people, 0);
  return quarters.reduce((sum, quarter) => sum + quarter.women * quarter.people, 0) / people;
}

/** Shares of women and men in whole percent that add up to a hundred. */
export function wholeShares(women: number): { women: number; men: number } {
  const percent = Math.round(women * 100);
  return { women: percent / 100, men: (100 - percent) / 100 };
}
