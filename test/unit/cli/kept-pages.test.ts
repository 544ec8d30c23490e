import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropKeptList, keptPages, outsideKey, takeKeptPages } from '../../../src/cli/kept-pages.ts';

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

describe('takeKeptPages', () => {
  it('gives the pages of the last build to one build at a time', () => {
    leavePages();
    const giveBack = takeKeptPages(cache);
    expect(giveBack).not.toBeNull();
    expect(takeKeptPages(cache)).toBeNull();
    giveBack?.();
    expect(takeKeptPages(cache)).not.toBeNull();
    expect(textsOfKept()).toEqual(['<p>Boulder</p>']);
  });

  it('takes them from a build that was killed', () => {
    // No system gives so high a number.
    writeFileSync(join(cache, 'building.pid'), '4194999');
    expect(takeKeptPages(cache)).not.toBeNull();
  });

  it('takes them where the note of a build is not a number', () => {
    writeFileSync(join(cache, 'building.pid'), '');
    expect(takeKeptPages(cache)).not.toBeNull();
  });

  it('removes pages whose keys nobody knows', () => {
    leavePages();
    dropKeptList(cache);
    takeKeptPages(cache);
    expect(textsOfKept()).toEqual([]);
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

describe('outsideKey', () => {
  it('is the same for the same program', () => {
    expect(outsideKey()).toBe(outsideKey());
    expect(outsideKey()).toMatch(/^[\w-]{43}$/);
  });
});
