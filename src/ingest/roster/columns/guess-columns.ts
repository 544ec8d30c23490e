import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import type { HeaderWords } from './header-words.ts';
import { isMisspelt, matchHeader } from './match-header.ts';

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
