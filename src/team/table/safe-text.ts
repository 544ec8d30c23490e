/**
 * Signs that make a spreadsheet take a cell for a formula, in every width they are written in, and tabs and
 * line ends, which some programs drop before they look; also behind blanks and characters that cannot be
 * seen, which a program may take away.
 */
const FORMULA_START = /^[\p{Z}\p{C}\p{DI}\u2800]*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before it where it might.
 *
 * Only for texts. A number is written as a number, so that -5 stays one.
 */
export function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
