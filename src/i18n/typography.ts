const WORD_JOINER = '\u2060';

/** A text whose ranges, such as 6–12 or $69,000–$107,000, stay on one line: an invisible joiner follows the dash. */
export function unbrokenRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\p{Sc}?\d)/gu, `–${WORD_JOINER}`);
}

/** A headline whose hyphenated words stay on one line: an invisible joiner takes the place to break away. */
export function unbrokenWords(headline: string): string {
  return headline.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, `-${WORD_JOINER}`);
}

/** A text with a capital at its start, as a heading or an entry of a list has. */
export function startCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
