import { errorAt, warningAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { CsvTable } from './parse-csv-table.ts';

/** Compares a header with the columns a table needs; their order does not matter. */
export function checkColumns(
  { header }: CsvTable,
  plain: readonly string[],
  localised: readonly string[],
  locales: readonly string[],
): Problem[] {
  const inLocales = localised.flatMap((field) => locales.map((locale) => `${field}_${locale}`));
  const expected = [...plain, ...inLocales];
  const missing = expected.filter((name) => !header.cells.includes(name));
  const isKnown = (name: string): boolean =>
    expected.includes(name) ||
    localised.some((field) => new RegExp(`^${field}_[a-z]{2}$`).test(name));
  // A misspelt column is one problem, not a missing and an unknown one.
  const meant = new Map(
    header.cells.filter((name) => !isKnown(name)).map((name) => [name, nearest(name, missing)]),
  );
  const misspelt = new Set(meant.values());
  const absent = missing.filter((name) => !misspelt.has(name));
  const problems = absent.map((name) =>
    errorAt(header.at(0), {
      found: `no column ${quote(name)}`,
      expected: `the columns ${expected.join(', ')}`,
      mend: inLocales.includes(name)
        ? `Add the column ${name}: the translation is missing.`
        : `Add the column ${name}, or correct the name of the column that holds it.`,
    }),
  );
  header.cells.forEach((name, index) => {
    if (expected.includes(name)) return;
    if (isKnown(name)) {
      problems.push(
        warningAt(header.at(index), {
          found: `the column ${quote(name)}`,
          expected: `only the languages of content/site.yml (${locales.join(', ')})`,
          mend: 'Add the language there, or remove the column; until then it is not read.',
        }),
      );
      return;
    }
    const right = meant.get(name) ?? null;
    problems.push(
      errorAt(header.at(index), {
        found: `an unknown column ${quote(name)}`,
        expected: `the columns ${expected.join(', ')}`,
        mend: right === null ? 'Remove the column.' : `Rename it to ${right}.`,
      }),
    );
  });
  return problems;
}
