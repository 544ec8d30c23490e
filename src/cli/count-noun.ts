/** `1 error`, `2 errors`: for English nouns that take an s. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
