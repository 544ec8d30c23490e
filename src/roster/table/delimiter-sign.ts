import type { Delimiter } from '../roster-source.ts';

/** The delimiter that a first line such as `sep=;` notes; '' for one that can be none, null for another line. */
export function delimiterOfNote(line: string): Delimiter | null {
  const [first = ''] = line.slice(0, 20).split(/[\r\n]/);
  const noted = /^\ufeff?"?sep=(.?)"?$/iu.exec(first)?.[1];
  return noted === undefined ? null : canDelimit(noted) ? noted : '';
}

/** True for a character that can stand between cells: no letter, digit, quotation mark or line end. */
export function canDelimit(character: string): boolean {
  return /^[^\p{L}\p{N}"\r\n\ufeff\ufffd]$/u.test(character) && character.length === 1;
}
