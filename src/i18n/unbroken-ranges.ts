const WORD_JOINER = '\u2060';

/** A text whose ranges, such as 6–12 or $69,000–$107,000, stay on one line: an invisible joiner follows the dash. */
export function unbrokenRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\p{Sc}?\d)/gu, `–${WORD_JOINER}`);
}
