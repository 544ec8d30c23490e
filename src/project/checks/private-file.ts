import { errorAt, startOf } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';

/** Endings of files that can hold private figures as text; their beginning is looked at. */
export const TEXT_ENDING = /\.(?:csv|tsv|txt|json|jsonl|salt)$/i;

/** So many bytes of a file tell what it is. */
export const BEGINNING = 4096;

/** Columns that together make a table one of people, or of cells before anything is hidden. */
const PRIVATE_COLUMNS = [
  { what: 'pay records of people', columns: ['contributor_id', 'base_salary'] },
  { what: 'cells before anything is hidden', columns: ['distinct_pays', 'most_on_one_pay'] },
];

/**
 * Whether a file in a folder that a site is built from holds what may never be there: pay records, cells that are not
 * yet protected, a ledger of releases or its salt (data/README.md, how to make a release). Null for every other file.
 * @param file path from the root, for the message
 * @param beginning its first characters
 */
export function privateFileProblem(file: string, beginning: string): Problem | null {
  const what = privateContent(file, beginning);
  if (what === null) return null;
  return errorAt(startOf(file), {
    found: what,
    expected: 'nothing private in a folder that the site is built from or that is served as it is',
    mend: 'Move the file out of the project, and out of its history if it was committed; "npm run aggregate" reads it from there.',
  });
}

function privateContent(file: string, beginning: string): string | null {
  if (/\.ledger\.salt$/i.test(file)) return 'the salt of a ledger';
  if (/\.ledger\.json$/i.test(file) || /^\s*\{[^]*"saltId"\s*:/.test(beginning)) {
    return 'a ledger of releases';
  }
  const named = new Set(columnsOf(beginning));
  return (
    PRIVATE_COLUMNS.find(({ columns }) => columns.every((name) => named.has(name)))?.what ?? null
  );
}

/** Names in the first line, or keys of the first object, as they would be written without capitals and blanks. */
function columnsOf(beginning: string): string[] {
  const [line = ''] = beginning.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/);
  const first = /^[[{]/.test(line) ? beginning.slice(0, beginning.indexOf('}') + 1) : line;
  return first.split(/[,;\t|:[\]{}\r\n]/).map((name) =>
    name
      .replaceAll(/["'\s-]+/g, ' ')
      .trim()
      .replaceAll(' ', '_')
      .toLowerCase(),
  );
}
