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
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { programRoot } from '../project/read-project.ts';

/*
 * Astro keeps the pages of a build in its cache with a list of their keys (experimental.incrementalBuild), and puts
 * those back whose keys are the same. What is here lets go of all of them when the program is another one, and keeps
 * the list true whatever happens to a build.
 */

const LIST = 'incremental-build.json';
const PAGES = 'dist';
const PROGRAM = 'kept-pages.program';
const LOCK = 'kept-pages.lock';

/** No build takes so long. */
const LONGEST_BUILD_MILLISECONDS = 3_600_000;

/**
 * Takes the kept pages for one build.
 * @param program key of the program that builds
 * @returns how to give them back; null while another build has them: then this one may neither read nor write any
 */
export function takeKeptPages(cache: string, program = programKey()): (() => void) | null {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, LOCK);
  if (existsSync(lock) && isHeld(lock)) return null;
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, JSON.stringify([hostname(), process.pid]), { flag: 'wx' });
  } catch {
    // Another build was faster.
    return null;
  }
  const known = join(cache, PROGRAM);
  if (!existsSync(known) || readFileSync(known, 'utf8') !== program) dropKeptList(cache);
  // Pages without a list of their keys are those of another program, or of a build that did not end.
  if (!existsSync(join(cache, LIST))) rmSync(join(cache, PAGES), { recursive: true, force: true });
  writeFileSync(known, program);
  return () => rmSync(lock, { force: true });
}

/** Whether the build that left a lock is still at work; one of another machine is believed for an hour. */
function isHeld(lock: string): boolean {
  if (Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD_MILLISECONDS) return false;
  const [host, pid] = readHolder(lock);
  if (host !== hostname()) return true;
  // In a container every build may have the same number, and this one has only begun.
  return pid !== process.pid && isRunning(pid);
}

/** Host and process of a lock; of one that is just being written, another host. */
function readHolder(lock: string): [host: string, pid: number] {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as [string, number];
  } catch {
    return ['', 0];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process that is somebody else's runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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

/**
 * A key of the program: its own files, the packages and Node, by whose version words and numbers are formatted. Astro
 * compares the modules of a page, and not in which files their styles end up, or what is read while a page is made.
 * @param root folder of the program
 */
export function programKey(root = programRoot): string {
  const hash = createHash('sha256').update(process.version);
  const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = ['astro.config.mjs', 'package-lock.json'].map((name) => join(root, name));
  for (const file of [...source, ...others].sort()) {
    if (existsSync(file)) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('base64url');
}
