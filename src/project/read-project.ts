import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../schemas/site.ts';
import { site as siteSchema } from '../schemas/site.ts';
import type { Problem } from '../tables/problem.ts';
import { errorAt } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import { BEGINNING, privateFileProblem, TEXT_ENDING } from './checks/private-file.ts';
import { decodeFiles } from './decode-files.ts';
import { DEFAULTS, FILES } from './draft/file-names.ts';
import { readYaml } from './draft/read-source.ts';
import type { ParsedProject } from './parse-project.ts';
import { parseProject } from './parse-project.ts';
import { ProjectError } from './project.ts';

/** Reads and checks the project of a root, at the address that the environment gives it. */
export function readProject(root = contentRoot()): ParsedProject & { fileCount: number } {
  const files = readFiles(root);
  const { project, ...read } = parseProject(files);
  const found = findPrivateFiles(root);
  const parsed = { ...read, problems: [...found, ...read.problems] };
  const fileCount = [...files.keys()].filter((file) => !file.startsWith(DEFAULTS)).length;
  if (project === null || found.length > 0) return { ...parsed, project: null, fileCount };
  const { site, problems: overrideProblems } = overrideSite(project.site, process.env);
  return {
    ...parsed,
    project: overrideProblems.length === 0 ? { ...project, site } : null,
    problems: [...overrideProblems, ...parsed.problems],
    fileCount,
  };
}

/** Only content/site.yml, with SITE_URL and BASE_PATH applied: for astro.config.mjs. Throws on problems. */
export function readSite(root = contentRoot()): Site {
  const problems: Problem[] = [];
  const files = decodeFiles(readOneFile(root, FILES.site), problems);
  const { located } = readYaml(files, FILES.site, siteSchema, problems);
  if (located === null) throw new ProjectError(problems);
  const overridden = overrideSite(located.value, process.env);
  if (overridden.problems.length > 0) throw new ProjectError(overridden.problems);
  return overridden.site;
}

/** Whether the table of own pay has rows, before anything of it is checked: for astro.config.mjs. */
export function hasOwnPay(root = contentRoot()): boolean {
  const [bytes] = readOneFile(root, FILES.ownPay).values();
  return bytes !== undefined && new TextDecoder().decode(bytes).trim().includes('\n');
}

/** The folders that a project keeps its words and its numbers in. */
export const PROJECT_FOLDERS = ['content', 'data'] as const;

/** The folder this program lies in. */
export const programRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder whose content/ and data/ are read: CONTENT_ROOT, or the one this program lies in. */
export function contentRoot(): string {
  return resolve(process.env['CONTENT_ROOT'] || programRoot);
}

/**
 * Every file of content/ and data/ that may matter, by its path from the root with forward slashes, and the neutral
 * texts of the program by theirs.
 */
export function readFiles(root: string): Map<string, Uint8Array> {
  return new Map([...readFolders(programRoot, [DEFAULTS]), ...readFolders(root, PROJECT_FOLDERS)]);
}

function readFolders(
  root: string,
  folders: readonly string[],
): (readonly [file: string, bytes: Uint8Array])[] {
  return folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]);
}

/** Folders that a site is built from or that are served as they are. */
const SITE_FOLDERS = [...PROJECT_FOLDERS, 'public', 'src'];

/** Private figures of an organisation where they could reach a page, whatever the name of their file. */
function findPrivateFiles(root: string): Problem[] {
  const roots = root === programRoot ? [root] : [root, programRoot];
  const paths = roots.flatMap((each) =>
    SITE_FOLDERS.flatMap((folder) => listFiles(join(each, folder), TEXT_ENDING)).map((path) => ({
      path,
      name: relative(each, path).split(sep).join('/'),
    })),
  );
  return paths.flatMap(({ path, name }) => privateFileProblem(name, beginningOf(path)) ?? []);
}

/** The first characters of a file, in UTF-8 or, where it has a mark of it, in UTF-16. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, bytes, 0, BEGINNING, 0);
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** One file by its path from the root; no entry when there is no such file. */
function readOneFile(root: string, file: string): Map<string, Uint8Array> {
  const path = join(root, file);
  return new Map(existsSync(path) ? [[file, readFileSync(path)]] : []);
}

/** Endings of the files that content/ and data/ are made of. */
const PROJECT_ENDING = /\.(md|ya?ml|[ct]sv|svg|topojson|json)$/;

function listFiles(folder: string, ending = PROJECT_ENDING): string[] {
  // A root without the folder is reported file by file later: each missing one has a name of its own.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The environment variables that outrank content/site.yml. */
interface SiteOverrides {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

/**
 * A site at another address. BASE_PATH may come without its outer slashes, as hosts give it;
 * an empty variable counts as absent.
 */
export function overrideSite<S extends Site>(
  site: S,
  { SITE_URL, BASE_PATH }: SiteOverrides,
): { site: S; problems: Problem[] } {
  const problems: Problem[] = [];
  const overridden = { ...site };
  if (SITE_URL) {
    if (siteSchema.shape.url.safeParse(SITE_URL).success) overridden.url = SITE_URL;
    else problems.push(describe('SITE_URL', SITE_URL, 'a full address like https://example.org'));
  }
  if (BASE_PATH) {
    const base = `/${BASE_PATH}/`.replace(/\/+/g, '/');
    if (siteSchema.shape.base.safeParse(base).success) overridden.base = base;
    else problems.push(describe('BASE_PATH', BASE_PATH, 'a path like /ladder/, in lower case'));
  }
  return { site: overridden, problems };
}

function describe(variable: string, value: string, expected: string): Problem {
  return errorAt(
    { file: `${variable} (environment)`, line: null, column: null },
    { found: quote(value), expected, mend: `Correct or unset ${variable}.` },
  );
}
