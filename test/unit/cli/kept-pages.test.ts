import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropKeptList, keptPages, programKey, takeKeptPages } from '../../../src/cli/kept-pages.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'rungs-kept-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

/** Leaves a page and a list, as a build does that ends well. */
function leavePages(page = 'cities/boulder-co/index.html'): void {
  mkdirSync(join(cache, 'dist', page, '..'), { recursive: true });
  writeFileSync(join(cache, 'dist', page), '<p>Boulder</p>');
  writeFileSync(join(cache, 'incremental-build.json'), '{}');
}

const textsOfKept = (): string[] => Array.from(keptPages(cache), String);

/** Takes the pages as a build of a program does. */
const take = (program = 'this program'): (() => void) | null => takeKeptPages(cache, program);

const lock = (): string => join(cache, 'kept-pages.lock');

describe('takeKeptPages', () => {
  beforeEach(() => {
    take()?.();
  });

  it('gives the pages of the last build to one build at a time', () => {
    leavePages();
    // A build of the same machine that runs: the one that has started this test.
    writeFileSync(lock(), JSON.stringify([hostname(), process.ppid]));
    expect(take()).toBeNull();
    rmSync(lock());
    const giveBack = take();
    expect(giveBack).not.toBeNull();
    expect(textsOfKept()).toEqual(['<p>Boulder</p>']);
    giveBack?.();
    expect(existsSync(lock())).toBe(false);
  });

  it.each([
    ['was killed', [hostname(), 4_194_999]],
    ['had the number of this one in a container', [hostname(), process.pid]],
  ])('takes them from a build that %s', (_what, holder) => {
    writeFileSync(lock(), JSON.stringify(holder));
    expect(take()).not.toBeNull();
  });

  it('leaves them to a build of another machine, for an hour', () => {
    writeFileSync(lock(), JSON.stringify(['another-machine', 1]));
    expect(take()).toBeNull();
    const past = new Date(Date.now() - 3_700_000);
    utimesSync(lock(), past, past);
    expect(take()).not.toBeNull();
  });

  it('leaves them to a build that is just taking them', () => {
    writeFileSync(lock(), '');
    expect(take()).toBeNull();
  });

  it('removes pages whose keys nobody knows', () => {
    leavePages();
    dropKeptList(cache);
    take();
    expect(textsOfKept()).toEqual([]);
  });

  it('removes the pages and keys of another program', () => {
    leavePages();
    take('another program');
    expect(textsOfKept()).toEqual([]);
    expect(existsSync(join(cache, 'incremental-build.json'))).toBe(false);
  });

  it('makes the folder of a first build', () => {
    const first = join(cache, 'new', 'cache');
    expect(takeKeptPages(first)).not.toBeNull();
    expect(existsSync(first)).toBe(true);
    expect([...keptPages(first)]).toEqual([]);
  });
});

describe('keptPages', () => {
  it('reads each page whole, a short one after a long one too', () => {
    const long = 'Boulder '.repeat(200);
    leavePages('a/index.html');
    for (const [name, text] of [
      ['b', long],
      ['c', 'short'],
      ['d', ''],
    ] as const) {
      mkdirSync(join(cache, 'dist', name));
      writeFileSync(join(cache, 'dist', name, 'index.html'), text);
    }
    expect(textsOfKept().sort()).toEqual(['', '<p>Boulder</p>', long, 'short']);
  });

  it('reads pages and no other files', () => {
    leavePages();
    writeFileSync(join(cache, 'dist', 'ladder.svg'), '<svg/>');
    expect(textsOfKept()).toEqual(['<p>Boulder</p>']);
  });
});

describe('programKey', () => {
  it('is another one where a style, a font or a package of the program is', () => {
    const key = (): string => programKey(cache);
    mkdirSync(join(cache, 'src', 'styles'), { recursive: true });
    writeFileSync(join(cache, 'src', 'styles', 'tokens.css'), ':root {}');
    const keys = [key(), key()];
    writeFileSync(join(cache, 'src', 'styles', 'tokens.css'), ':root { color: red }');
    keys.push(key());
    writeFileSync(join(cache, 'src', 'serif.woff2'), 'letters');
    keys.push(key());
    writeFileSync(join(cache, 'package-lock.json'), '{}');
    keys.push(key());
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(4);
  });
});
