import { nearest } from '../../text/nearest.ts';
import { foldText } from '../values/fold-text.ts';
import { ROSTER_HEADERS, UNIT_WORDS } from './header-words.ts';
import type { HeaderWords } from './header-words.ts';

/** How well a header says what its column is: 3 and 2 mean it, 1 may mean it. */
export type HeaderMatch = 1 | 2 | 3;

/** Shorter words are changed into others by a single letter; longer ones are sentences. */
const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 40;

/** Matches a header with the headers that a field is known by; null when it is none of them. */
export function matchHeader(header: string, words: HeaderWords): HeaderMatch | null {
  const forms = headerForms(header);
  if (forms.slice(0, 2).some((form) => words.plain.includes(form))) return 3;
  if (forms.some((form) => words.plain.includes(form))) return 2;
  if (forms.some((form) => words.loose.includes(form))) return 1;
  return forms.some((form) => isMisspelt(form, words.plain)) ? 1 : null;
}

function isMisspelt(form: string, plain: readonly string[]): boolean {
  if (form.length < SHORTEST_MISSPELT || form.length > LONGEST_MISSPELT) return false;
  return nearest(form, plain, form.length < 12 ? 1 : 2) !== null;
}

/** The header; with spaces in employeeId; without what stands in brackets; without units. */
function headerForms(header: string): string[] {
  const outside = foldText(header.replaceAll(/[([][^)\]]*[)\]]/g, ' '));
  const bare = outside
    .split(' ')
    .filter((word) => !UNIT_WORDS.has(word))
    .join(' ');
  const spaced = foldText(header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return [foldText(header), spaced, outside, bare];
}

const KNOWN = new Set(
  Object.values(ROSTER_HEADERS).flatMap(({ plain, loose }) => [...plain, ...loose]),
);

/** True for a header that some field of a roster is known by, spelt well. */
export function isKnownHeader(header: string): boolean {
  return header.length < 100 && headerForms(header).some((form) => form !== '' && KNOWN.has(form));
}
