import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../schemas/site.ts';
import { site as siteSchema } from '../schemas/site.ts';
import type { Problem } from '../tables/problem.ts';
import { errorAt } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import { decodeFiles } from './decode-files.ts';
import { DEFAULTS, FILES } from './draft/file-names.ts';
import { readYaml } from './draft/read-source.ts';
import type { ParsedProject } from './parse-project.ts';
import { parseProject } from './parse-project.ts';
import { ProjectError } from './project.ts';

/** Reads and checks the project of a root, at the address that the environment gives it. */
export function readProject(root = contentRoot()): ParsedProject & { fileCount: number } {
  const files = readFiles(root);
  const { project, ...parsed } = parseProject(files);
  const fileCount = [...files.keys()].filter((file) => !file.startsWith(DEFAULTS)).length;
  if (project === null) return { ...parsed, project, fileCount };
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

/** One file by its path from the root; no entry when there is no such file. */
function readOneFile(root: string, file: string): Map<string, Uint8Array> {
  const path = join(root, file);
  return new Map(existsSync(path) ? [[file, readFileSync(path)]] : []);
}

function listFiles(folder: string): string[] {
  // A root without the folder is reported file by file later: each missing one has a name of its own.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|ya?ml|[ct]sv|svg|topojson)$/.test(entry.name))
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
