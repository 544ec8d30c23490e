import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { PROJECT_FOLDERS, contentRoot, programRoot } from '../project/read-project.ts';
import { errorAt } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';

/** Where a build goes. Another organisation's content shares neither the site nor the cache of ours. */
export interface BuildFolders {
  /** The finished site: OUT_DIR, or `dist` beside the content; without symbolic links on the way. */
  out: string;
  /** Where the site is built; on the same disk as `out`, so that a rename puts it in place. */
  next: string;
  /** Where the former site waits until the new one is in place. */
  former: string;
  /** Astro's cache: CACHE_DIR, or one for each content root. */
  cache: string;
}

export function getBuildFolders(environment: NodeJS.ProcessEnv): BuildFolders {
  const root = contentRoot();
  const out = realPath(environment['OUT_DIR'] || join(root, 'dist'));
  const staging = join(dirname(out), '.build');
  const own = root === resolve(programRoot);
  const cacheName = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return {
    out,
    next: join(staging, own && basename(out) === 'dist' ? 'next' : `next-${basename(out)}`),
    former: join(staging, `former-${basename(out)}`),
    cache: realPath(
      environment['CACHE_DIR'] ||
        join(programRoot, own ? 'node_modules/.astro' : `.build/cache-${cacheName}`),
    ),
  };
}

/** The path that a path leads to through symbolic links, as far as it exists; from the working directory. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const above = dirname(absolute);
  return above === absolute ? absolute : join(realPath(above), basename(absolute));
}

/** A file at the top of a built site which says that the next build may replace the folder. */
const MARK = '.rungs-build';

/** Marks a folder as one that a build made; the same bytes every time. */
export function markAsBuilt(folder: string): void {
  writeFileSync(join(folder, MARK), 'A build made this folder, and the next one replaces it.\n');
}

/**
 * Why a build must not go where the environment says: replacing a folder deletes all that is in it, so it has
 * to be new, empty or made by a build, apart from all that a build reads.
 */
export function checkFolders({ out, cache }: BuildFolders): Problem[] {
  const [root, program] = [realPath(contentRoot()), realPath(programRoot)];
  const sources = [
    ...[...PROJECT_FOLDERS, '.git'].map((name) => join(root, name)),
    ...[...PROJECT_FOLDERS, '.git', 'src', 'public'].map((name) => join(program, name)),
  ];
  const modules = join(program, 'node_modules');
  const kept = [...sources, root, program, realPath(process.cwd())];
  const overlap = checkApart('OUT_DIR', out, kept, [...sources, modules]);
  // A cache inside the site would go with it; where the site cannot be there, that says enough.
  const closed = overlap === null ? [...sources, out] : sources;
  return [
    ...(overlap ?? checkReplaceable(out, join(root, 'dist'))),
    ...(checkApart('CACHE_DIR', cache, kept, closed) ?? checkIsFolder('CACHE_DIR', cache)),
  ];
}

/** A problem where a folder is or holds one of those to keep, or lies in one of the closed ones. */
function checkApart(
  variable: string,
  folder: string,
  kept: readonly string[],
  closed: readonly string[],
): Problem[] | null {
  const held = kept.find((other) => isWithin(other, folder));
  const around = closed.find((other) => isWithin(folder, other));
  const other = held ?? around;
  if (other === undefined) return null;
  const relation = other === folder ? 'is' : held === undefined ? 'lies in' : 'holds';
  const what = other === folder ? 'read, run or kept by the build itself' : other;
  return [refuse(variable, `${folder}, which ${relation} ${what}`, 'a folder of its own')];
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function refuse(variable: string, found: string, expected: string, mend?: string): Problem {
  const choose = `Name another folder in ${variable}.`;
  return errorAt(
    { file: `${variable} (environment)`, line: null, column: null },
    { found, expected, mend: mend ?? choose },
  );
}

function checkIsFolder(variable: string, path: string): Problem[] {
  return !existsSync(path) || statSync(path).isDirectory()
    ? []
    : [refuse(variable, `${path}, which is a file`, 'a folder')];
}

function checkReplaceable(out: string, usual: string): Problem[] {
  const notFolder = checkIsFolder('OUT_DIR', out);
  if (notFolder.length > 0 || !existsSync(out)) return notFolder;
  const names = readdirSync(out).sort();
  const versioned = names.includes('.git');
  if (names.length === 0) return [];
  if (!versioned && (names.includes(MARK) || (out === usual && isFormerSite(names)))) return [];
  const first = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return [
    refuse(
      'OUT_DIR',
      versioned
        ? `${out}, a folder under version control (.git)`
        : `${out}, a folder that no build has made (${first}${more})`,
      'a folder that is new, empty or made by a build, because the build deletes all that is in it',
      'Name another folder in OUT_DIR, or move what you need elsewhere and empty this one.',
    ),
  ];
}

/** What lies at the top of every site that was built before folders were marked. */
const FORMER_SITE = ['404.html', 'assets', 'data', 'index.html', 'robots.txt', 'sitemap-index.xml'];

const FORMER_PAGES =
  /^(?:[a-z]{2}|_headers|accent\.css|mark\.svg|cities|compare|glossary|ladder|ladder\.svg|method|plan|roles|salaries|samples|sitemap-\d+\.xml|sources|team)$/;

/** Whether a folder holds a whole site without a mark, and nothing at its top that no build puts there. */
function isFormerSite(names: readonly string[]): boolean {
  const files = readdirSync(join(programRoot, 'public'));
  return (
    FORMER_SITE.every((name) => names.includes(name)) &&
    names.every(
      (name) => FORMER_SITE.includes(name) || FORMER_PAGES.test(name) || files.includes(name),
    )
  );
}

/**
 * Puts a finished build in place of the former one by two renames. When the second fails, the first
 * is undone: at no time is there half a site.
 */
export function replaceFolder({ out, next, former }: Omit<BuildFolders, 'cache'>): void {
  mkdirSync(dirname(former), { recursive: true });
  rmSync(former, { recursive: true, force: true });
  const existed = existsSync(out);
  if (existed) renameSync(out, former);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existed) renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Removes what a build leaves beside the site, whether it ended well or not. */
export function clearStaging({ next }: Pick<BuildFolders, 'next'>): void {
  rmSync(next, { recursive: true, force: true });
  try {
    rmdirSync(dirname(next));
  } catch {
    // Another build is at work there, or nothing had been made yet.
  }
}
