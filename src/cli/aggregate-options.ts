import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { FILES } from '../project/draft/file-names.ts';
import { profileName } from '../schemas/display-profile.ts';
import type { ProfileName } from '../schemas/display-profile.ts';
import { errorAt } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import { realPath } from './folders.ts';

const USAGE =
  'npm run aggregate -- --in records.csv (or --cells cells.csv) [--profile confidential] [--source own-records] [--out data/pay/own.csv] [--ledger own-pay.ledger.json]';
const CHECK_USAGE = 'npm run check:release -- --ledger own-pay.ledger.json';

/** What the command was asked for. */
export interface AggregateOptions {
  /** Absolute paths. */
  records: string | null;
  cells: string | null;
  out: string;
  ledger: string;
  profile: ProfileName;
  sourceId: string;
  check: boolean;
}

const LEDGER = 'own-pay.ledger.json';

/**
 * Reads the options of the command.
 * @returns how it is used, where they are not whole
 */
export function readOptions(root: string): AggregateOptions | string {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        ...{ in: text, cells: text, out: text, ledger: text, profile: text, source: text },
        check: { type: 'boolean' },
      },
    });
    const check = values.check ?? false;
    const profile = profileName.safeParse(values.profile ?? 'confidential');
    const from = values.in ?? values.cells ?? values.ledger;
    if (
      check
        ? values.ledger === undefined
        : (values.in === undefined) === (values.cells === undefined)
    ) {
      return check ? CHECK_USAGE : USAGE;
    }
    if (!profile.success || from === undefined) return USAGE;
    return {
      records: values.in === undefined ? null : resolve(values.in),
      cells: values.cells === undefined ? null : resolve(values.cells),
      out: values.out === undefined ? join(root, FILES.ownPay) : resolve(root, values.out),
      ledger: resolve(values.ledger ?? join(dirname(from), LEDGER)),
      profile: profile.data,
      sourceId: values.source ?? 'own-records',
      check,
    };
  } catch {
    return USAGE;
  }
}

/** Folders that the site is built from, or that are served as they are. */
const SITE_FOLDERS = ['public', 'src', 'content', 'data', 'dist'];

/** Records and ledgers in a folder of the site, a table outside of data/, and files that are not there. */
export function checkPaths(
  { records, cells, out, ledger, check }: AggregateOptions,
  root: string,
): Problem[] {
  const inside = (path: string): string =>
    relative(realPath(root), realPath(path)).split(sep).join('/');
  const isPrivate = (path: string, what: string): Problem[] => {
    const place = inside(path);
    const folder = SITE_FOLDERS.find((name) => place.startsWith(`${name}/`));
    return folder === undefined
      ? []
      : [
          pathProblem(
            place,
            `${what} in ${folder}/`,
            'a folder outside of the site',
            'Move it there; the site is built from this folder.',
          ),
        ];
  };
  const given = records ?? cells;
  return [
    ...(given === null ? [] : isPrivate(given, 'records')),
    ...isPrivate(ledger, 'a ledger'),
    ...(given === null || isFile(given)
      ? []
      : [pathProblem(given, 'no such file', 'a file of records', 'Correct the path.')]),
    ...(!check || isFile(ledger)
      ? []
      : [
          pathProblem(
            ledger,
            'no such file',
            'the ledger of the last release',
            'Correct the path.',
          ),
        ]),
    ...(inside(out) === FILES.ownPay
      ? []
      : [
          pathProblem(
            out,
            'a table of own pay elsewhere',
            FILES.ownPay,
            `Leave --out away, or write --out ${FILES.ownPay}.`,
          ),
        ]),
  ];
}

/** Whether a path leads to a file: not to nothing, and not to a folder. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const pathProblem = (file: string, found: string, expected: string, mend: string): Problem =>
  errorAt({ file, line: null, column: null }, { found, expected, mend });
