import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Many tests are about the words and numbers that this program comes with. Where content/ and data/ of a copy are
 * another organisation's, these tests would say nothing true: they are left out, and `check --site` examines its site.
 */

const file = fileURLToPath(new URL('../content/site.yml', import.meta.url));

/** Name of the project in content/; null where it cannot be read, which tests are to say. */
const name = existsSync(file)
  ? (/^name:[ \t]*(.+?)[ \t]*$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? null)
  : null;

/** Whether content/ and data/ are those that the program comes with. */
export const isShipped = name === null || name === 'Rungs';

/** Why tests are left out; null where none are. */
export const leftOut = isShipped
  ? null
  : `tests of the shipped words, numbers and pages, because content/site.yml is of another project (${name})`;
