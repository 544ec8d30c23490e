import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../schemas/site.ts';
import { site as siteSchema } from '../schemas/site.ts';
import type { Problem } from '../tables/problem.ts';
import { decodeFiles } from './decode-files.ts';
import { FILES } from './draft/file-names.ts';
import { readYaml } from './draft/read-source.ts';
import { overrideSite } from './override-site.ts';
import type { ParsedProject } from './parse-project.ts';
import { parseProject } from './parse-project.ts';
import { ProjectError } from './project.ts';

/** Reads and checks the project of a root, at the address that the environment gives it. */
export function readProject(root = contentRoot()): ParsedProject & { fileCount: number } {
  const files = readFiles(root);
  const { project, problems } = parseProject(files);
  const fileCount = files.size;
  if (project === null) return { project, problems, fileCount };
  const { site, problems: overrideProblems } = overrideSite(project.site, process.env);
  return {
    project: overrideProblems.length === 0 ? { ...project, site } : null,
    problems: [...overrideProblems, ...problems],
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

/** Every file of content/ and data/ that may matter, by its path from the root with forward slashes. */
export function readFiles(root: string): Map<string, Uint8Array> {
  const paths = PROJECT_FOLDERS.flatMap((folder) => listFiles(join(root, folder)));
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]),
  );
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
    .filter((entry) => entry.isFile() && /\.(md|ya?ml|[ct]sv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
