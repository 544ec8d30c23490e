import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../project/read-project.ts';

/*
 * Astro keeps the pages of a build in its cache with a list of their keys (experimental.incrementalBuild), and puts
 * those back whose key and program are the same. What is here keeps that true whatever happens to a build.
 */

const LIST = 'incremental-build.json';

const PAGES = 'dist';

const LOCK = 'building.pid';

/** What finishes pages, or is named in them, without being part of the program that Astro knows of. */
const OUTSIDE = ['astro.config.mjs', 'src/cli/build-pages.ts', 'src/assets'];

/**
 * Takes the kept pages for one build.
 * @returns how to give them back; null while another build has them: then it must neither read nor write any
 */
export function takeKeptPages(cache: string): (() => void) | null {
  const lock = join(cache, LOCK);
  mkdirSync(cache, { recursive: true });
  if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) return null;
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    return null;
  }
  // Pages without a list of their keys are those of a build that did not end.
  if (!existsSync(join(cache, LIST))) rmSync(join(cache, PAGES), { recursive: true, force: true });
  return () => rmSync(lock, { force: true });
}

/**
 * Removes the list once Astro has read it. A build writes pages as it goes and the list at its end: if it fails in
 * between, the former list would give new pages for old keys.
 */
export function dropKeptList(cache: string): void {
  rmSync(join(cache, LIST), { force: true });
}

/**
 * Bytes of the kept pages, those of this build among them; none when there are none. All are read into one place: the
 * bytes of a page are there until the next is asked for.
 */
export function* keptPages(cache: string): Generator<Buffer> {
  const folder = join(cache, PAGES);
  if (!existsSync(folder)) return;
  let room = Buffer.alloc(0);
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!String(name).endsWith('.html')) continue;
    const file = openSync(join(folder, String(name)), 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.alloc(2 * size);
      yield room.subarray(0, readSync(file, room, 0, size, 0));
    } finally {
      closeSync(file);
    }
  }
}

/** A key of all that makes pages and that Astro does not see: with another one every page is drawn anew. */
export function outsideKey(): string {
  const hash = createHash('sha256');
  for (const path of OUTSIDE) {
    const full = join(programRoot, path);
    const files = path.includes('.')
      ? [full]
      : readdirSync(full, { recursive: true, withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
        );
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}

function isRunning(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // A process that is somebody else's runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
