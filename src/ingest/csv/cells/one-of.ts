import { quote } from '../../text/quote.ts';
import { accept, refuse } from '../cell.ts';
import type { CellParser } from '../cell.ts';

/** One of a few fixed words. */
export function oneOf<const T extends string>(words: readonly T[]): CellParser<T> {
  return (cell) => {
    const word = words.find((candidate) => candidate === cell);
    return word === undefined
      ? refuse(`one of ${words.map(quote).join(', ')}`, 'Write one of these words.')
      : accept(word);
  };
}
