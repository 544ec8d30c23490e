/** What may begin decimals. */
export type DecimalSign = '.' | ',';

/** What may group thousands; a space stands for any blank, an apostrophe for any of its forms. */
export type ThousandsSign = ',' | '.' | ' ' | "'";

/** How the numbers of a column are written. */
export interface NumberNotation {
  /** What begins the decimals; null in a column where no sign is settled. */
  decimal: DecimalSign | null;
  /** What groups thousands; null in a column where nothing does. */
  thousands: ThousandsSign | null;
  /**
   * Whether one decimal sign before exactly three digits begins decimals (1.234 is a little over one). Only
   * true where somebody has said so: otherwise such a cell is reported, as thousands may be meant.
   */
  threeDecimals: boolean;
}

/** The notations that can be chosen by hand. */
export const NUMBER_NOTATIONS: readonly NumberNotation[] = (['.', ','] as const).flatMap(
  (decimal) =>
    ([null, otherSign(decimal), ' ', "'"] as const).map((thousands) => ({
      decimal,
      thousands,
      threeDecimals: false,
    })),
);

/** The dot for the comma and the comma for the dot. */
export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === '.' ? ',' : '.';
}
