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

/** The notation of a column in which no sign is settled. */
export const NO_SIGNS: NumberNotation = { decimal: null, thousands: null, threeDecimals: false };

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

/** What the separators of one cell say about the notation of its column. */
interface CellSigns {
  /** What begins the decimals, where the cell leaves no doubt. */
  decimal: '.' | ',' | null;
  /** What groups thousands, where the cell leaves no doubt. */
  thousands: ThousandsSign | null;
  /** The sign before exactly three digits that may do either. */
  ambiguous: '.' | ',' | null;
}

/** No amount has more characters; patterns never see a longer cell. */
export const LONGEST_NUMBER = 100;

const NONE: CellSigns = { decimal: null, thousands: null, ambiguous: null };
const PLAIN = /^\D*\d+\D*$/;
const SPACES = /[\s\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g;

/**
 * Reads the signs of a cell. With both a dot and a comma the last one begins decimals; one that comes twice
 * groups; one that cannot group begins decimals; 1.234 is ambiguous, but after a group (1 234,500) it is not.
 * Null where the signs fit no notation.
 */
export function readCellSigns(cell: string): CellSigns | null {
  if (cell.length > LONGEST_NUMBER) return NONE;
  if (!/[.,\s'\u2018\u2019\u02bc`\u00b4]/.test(cell) && PLAIN.test(cell)) return NONE;
  const written = cell.normalize('NFKC').replaceAll(SPACES, ' ').replaceAll(APOSTROPHES, "'");
  const grouped = regroup(written);
  if (grouped !== written) {
    const signs = readCellSigns(grouped);
    // 1,23,456 groups twice, and 123,456 would leave it open.
    return signs?.ambiguous ? { ...NONE, thousands: ',' } : signs;
  }
  const number = /(?:(?<![\p{L}\d])[.,])?\d(?:[\d.,' ]*\d)?/u.exec(written)?.[0];
  if (number === undefined) return NONE;
  const mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const sign = mark === -1 ? null : (number[mark] as '.' | ',');
  const head = mark === -1 ? number : number.slice(0, mark);
  const tail = mark === -1 ? '' : number.slice(mark + 1);
  if (sign === null || head.includes(sign)) return groupsOf(number);
  if (!/^\d+$/.test(tail)) return null;
  if (/^[1-9]\d{0,2}$/.test(head) && tail.length === 3) return { ...NONE, ambiguous: sign };
  const groups = head === '' ? NONE : groupsOf(head);
  return groups === null ? null : { decimal: sign, thousands: groups.thousands, ambiguous: null };
}

/** 12,34,567 as India groups it is 1,234,567; other texts stay as they are. */
export function regroup(text: string): string {
  return text
    .replace(/(?<=\d)([.,]) ?[-–—]{1,2}(?![\d–—-])/, (_, sign: string) => `${sign}00`)
    .replace(/(?<![\d.,])\d{1,2}(?:,\d{2}){1,5},\d{3}(?![\d,])/, (number) =>
      number.replaceAll(',', '').replace(/\B(?=(?:\d{3})+$)/g, ','),
    );
}

/** A whole number, grouped by one sign throughout or not at all. */
function groupsOf(number: string): CellSigns | null {
  if (/^\d+$/.test(number)) return NONE;
  const sign = /^\d{1,3}([ '.,])\d{3}(?:\1\d{3})*$/.exec(number)?.[1] as ThousandsSign | undefined;
  return sign === undefined ? null : { ...NONE, thousands: sign };
}
