import { nearest } from '../../tables/quote.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { RANGE_HEADERS } from '../ranges/range-fields.ts';
import { foldText } from '../values/own-text.ts';
import type { HeaderWords } from './header-words.ts';
import { ROSTER_HEADERS, UNIT_WORDS } from './header-words.ts';

/** How well a header says what its column is: 3 and 2 mean it, 1 may mean it. */
type HeaderMatch = 1 | 2 | 3;

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
function isMisspelt(header: string, { plain }: HeaderWords): boolean {
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
  const written = header.replaceAll('#', ' number ');
  const outside = foldText(written.replaceAll(/[([][^)\]]*[)\]]/g, ' '));
  const bare = outside
    .replace(BEFORE_TAX, ' ')
    .split(' ')
    .filter((word) => word !== '' && !UNIT_WORDS.has(word))
    .join(' ');
  const spaced = foldText(written.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return [foldText(written), spaced, outside, bare];
}

const KNOWN = new Set(
  [...Object.values(ROSTER_HEADERS), ...Object.values(RANGE_HEADERS)].flatMap(
    ({ plain, loose }) => [...plain, ...loose],
  ),
);

/** True for a header that some field of a roster or of ranges is known by, spelt well. */
export function isKnownHeader(header: string): boolean {
  return headerForms(header).some((form) => KNOWN.has(form));
}

/**
 * The column of each field, by its header. A header that means the field is certain; one that may mean it is
 * likely; several that mean it equally well are asked about. No column is taken for two fields.
 */
export function guessColumns<F extends string>(
  header: readonly string[],
  fields: readonly F[],
  words: Readonly<Record<F, HeaderWords>>,
): Record<F, Understanding<number | null>> {
  const matches = header.flatMap((name, index) => {
    if (name.trim() === '') return [];
    const exact = fields.flatMap((field) => {
      const match: number | null = matchHeader(name, words[field]);
      return match === null ? [] : [{ field, index, match }];
    });
    if (exact.length > 0) return exact;
    return fields
      .filter((field) => isMisspelt(name, words[field]))
      .map((field) => ({ field, index, match: 1 }));
  });
  // A column goes to the field that it says most clearly.
  const claims = matches.filter(
    ({ index, match }) => !matches.some((other) => other.index === index && other.match > match),
  );
  const everyColumn = [...header.keys(), null];
  const guesses = fields.map((field): [F, Understanding<number | null>] => {
    const own = claims.filter((claim) => claim.field === field).sort((a, b) => b.match - a.match);
    const [best, second] = own;
    if (best === undefined) return [field, certain<number | null>(null, everyColumn)];
    // The same header may have been claimed by another field just as well.
    const shared = claims.some((other) => other.index === best.index && other.field !== field);
    if (second?.match === best.match || shared) {
      return [field, asked<number | null>(own.map(({ index }) => index))];
    }
    return [
      field,
      best.match > 1
        ? certain<number | null>(best.index, everyColumn)
        : likely<number | null>(best.index, everyColumn),
    ];
  });
  return Object.fromEntries(guesses) as Record<F, Understanding<number | null>>;
}
