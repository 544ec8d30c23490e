import { FILES, isOfficialPay, isPayHistory, isSample } from '../draft/file-names.ts';
import { startOf, warningAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';

/** Tables and lists that nothing reads: most often a misspelt name. */
export function checkStrayFiles(files: Iterable<string>): Problem[] {
  const named: readonly string[] = Object.values(FILES);
  return [...files]
    .filter((file) => /\.(csv|tsv|ya?ml)$/.test(file))
    .filter((file) => !named.includes(file))
    .filter((file) => ![isOfficialPay, isPayHistory, isSample].some((isKnown) => isKnown(file)))
    .map((file) =>
      warningAt(startOf(file), {
        found: 'a file that nothing reads',
        expected: 'a name that data/README.md or content/README.md lists',
        mend: 'Correct its name, or remove it.',
      }),
    );
}
