const WORD_JOINER = '\u2060';

/** A headline whose hyphenated words stay on one line: an invisible joiner takes the place to break away. */
export function unbrokenWords(headline: string): string {
  return headline.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, `-${WORD_JOINER}`);
}
