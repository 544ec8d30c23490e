import { nearest } from '../../text/nearest.ts';
import { foldText } from '../values/fold-text.ts';
import { ROSTER_HEADERS, UNIT_WORDS } from './header-words.ts';
import type { HeaderWords } from './header-words.ts';

/** How well a header says what its column is: 3 and 2 mean it, 1 may mean it. */
export type HeaderMatch = 1 | 2 | 3;

/** Shorter words are changed into others by a single letter; longer ones are sentences. */
const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 40;
/** What is longer is a sentence and no name of a column. */
const LONGEST_HEADER = 200;

const BEFORE_TAX = /(?:^| )до вычета(?: (?:налогов|ндфл))?(?= |$)/;

/** Matches a header with the headers that a field is known by; null when it is none of them. */
export function matchHeader(header: string, { plain, loose }: HeaderWords): HeaderMatch | null {
  const forms = headerForms(header);
  if (forms.slice(0, 2).some((form) => plain.includes(form))) return 3;
  if (forms.some((form) => plain.includes(form))) return 2;
  return forms.some((form) => loose.includes(form)) ? 1 : null;
}

/** True when a header is a letter or two away from one that the field is known by. */
export function isMisspelt(header: string, { plain }: HeaderWords): boolean {
  return [...new Set(headerForms(header))].some(
    (form) =>
      form.length >= SHORTEST_MISSPELT &&
      form.length <= LONGEST_MISSPELT &&
      nearest(form, plain, form.length < 12 ? 1 : 2) !== null,
  );
}

/** The header; with spaces in employeeId; without what stands in brackets; without units. */
function headerForms(header: string): string[] {
  if (header.length > LONGEST_HEADER) return [];
  const outside = foldText(header.replaceAll(/[([][^)\]]*[)\]]/g, ' '));
  const bare = outside
    .replace(BEFORE_TAX, ' ')
    .split(' ')
    .filter((word) => word !== '' && !UNIT_WORDS.has(word))
    .join(' ');
  const spaced = foldText(header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return [foldText(header), spaced, outside, bare];
}

const KNOWN = new Set(
  Object.values(ROSTER_HEADERS).flatMap(({ plain, loose }) => [...plain, ...loose]),
);

/** True for a header that some field of a roster is known by, spelt well. */
export function isKnownHeader(header: string): boolean {
  return headerForms(header).some((form) => KNOWN.has(form));
}
