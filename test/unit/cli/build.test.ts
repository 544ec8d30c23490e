import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getBuildFolders, replaceFolder } from '../../../src/cli/folders.ts';
import { copyFixture, runCli, temporaryFolder } from './run-cli.ts';

/** Every file of a folder with its bytes and its time of change. */
function snapshot(folder: string): [name: string, bytes: string, changed: number][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'base64'), statSync(path).mtimeMs]);
}

describe('npm run build', () => {
  it('leaves the former site byte for byte when the content has a problem', () => {
    const root = copyFixture();
    const out = join(root, 'dist');
    mkdirSync(join(out, 'salaries'), { recursive: true });
    writeFileSync(join(out, 'index.html'), '<!doctype html><title>before</title>');
    writeFileSync(join(out, 'salaries/index.html'), 'before');
    appendFileSync(join(root, 'data/crosswalk.csv'), 'porter,22-2101\n');
    const before = snapshot(out);

    const { code, output } = runCli('build', { CONTENT_ROOT: root });

    expect(code).toBe(1);
    expect(output).toContain('data/crosswalk.csv:5:1  found an unknown level "porter"');
    expect(output).toContain('1 error, 0 warnings');
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['README.md', 'content', 'data', 'dist']);
  });
});

describe('replaceFolder', () => {
  it('puts the new site in place and removes the former one', () => {
    const root = temporaryFolder();
    const folders = {
      out: join(root, 'dist'),
      next: join(root, '.build/next'),
      former: join(root, '.build/former'),
    };
    mkdirSync(folders.out);
    mkdirSync(folders.next, { recursive: true });
    writeFileSync(join(folders.out, 'old.html'), 'old');
    writeFileSync(join(folders.next, 'new.html'), 'new');
    replaceFolder(folders);
    expect(readdirSync(folders.out)).toEqual(['new.html']);
    expect(readdirSync(join(root, '.build'))).toEqual([]);
  });

  it('puts the former site back when the new one cannot be moved', () => {
    const root = temporaryFolder();
    const folders = {
      out: join(root, 'dist'),
      next: join(root, '.build/missing'),
      former: join(root, '.build/former'),
    };
    mkdirSync(folders.out);
    writeFileSync(join(folders.out, 'old.html'), 'old');
    expect(() => replaceFolder(folders)).toThrow();
    expect(readdirSync(folders.out)).toEqual(['old.html']);
  });
});

describe('getBuildFolders', () => {
  it('builds beside the site it will replace, so that a rename is enough', () => {
    const { out, next, former } = getBuildFolders({});
    expect(out).toMatch(/\/dist$/);
    expect(next).toBe(join(out, '../.build/next'));
    expect(former).toBe(join(out, '../.build/former-dist'));
  });

  it('follows OUT_DIR and CACHE_DIR', () => {
    const { out, next, cache } = getBuildFolders({ OUT_DIR: '/srv/site', CACHE_DIR: '/srv/cache' });
    expect([out, next, cache]).toEqual(['/srv/site', '/srv/.build/next-site', '/srv/cache']);
  });
});
