import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

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
export function readOneFile(root: string, file: string): Map<string, Uint8Array> {
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
