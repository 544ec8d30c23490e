import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  checkFolders,
  clearStaging,
  getBuildFolders,
  markAsBuilt,
  replaceFolder,
} from '../../../src/cli/folders.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
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
    markAsBuilt(out);
    appendFileSync(join(root, 'data/crosswalk.csv'), 'porter,22-2101\n');
    const before = snapshot(out);

    const { code, output } = runCli('build', { CONTENT_ROOT: root });

    expect(code).toBe(1);
    expect(output).toContain('data/crosswalk.csv:5:1  found an unknown level "porter"');
    expect(output).toContain('1 error, 0 warnings');
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['README.md', 'content', 'data', 'dist']);
  });

  it('does not touch a folder that no build has made', () => {
    const root = copyFixture();
    writeFileSync(join(root, 'my-only-copy.txt'), 'precious');
    mkdirSync(join(root, '.git'));
    const before = snapshot(root);

    const { code, output } = runCli('build', { CONTENT_ROOT: root, OUT_DIR: root });

    expect(code).toBe(1);
    expect(output).toContain(
      `OUT_DIR (environment)  found ${realpathSync(root)}, which holds ${realpathSync(root)}/content — ` +
        'expected a folder of its own. Name another folder in OUT_DIR.\n1 error, 0 warnings',
    );
    expect(snapshot(root)).toEqual(before);
  });
});

describe('checkFolders', () => {
  /** What is said about folders that the environment names, for content of a root of its own. */
  function messages(environment: { OUT_DIR?: string; CACHE_DIR?: string }): string[] {
    return checkFolders(getBuildFolders(environment)).map(formatProblem);
  }

  /** A copy of the fixture that the build is to read. */
  function chosenRoot(): string {
    const root = realpathSync(copyFixture());
    vi.stubEnv('CONTENT_ROOT', root);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    return root;
  }

  it('lets a build go where nothing is, into an empty folder and over a former build', () => {
    const root = chosenRoot();
    expect(messages({})).toEqual([]);
    const out = join(root, 'site');
    expect(messages({ OUT_DIR: out, CACHE_DIR: join(root, 'cache') })).toEqual([]);
    mkdirSync(out);
    expect(messages({ OUT_DIR: `${out}/` })).toEqual([]);
    writeFileSync(join(out, 'index.html'), '');
    expect(messages({ OUT_DIR: out })).toHaveLength(1);
    markAsBuilt(out);
    expect(messages({ OUT_DIR: out })).toEqual([]);
  });

  it('refuses a folder with other files, and says which and what to do', () => {
    const root = chosenRoot();
    const out = join(root, 'web');
    mkdirSync(join(out, 'photos'), { recursive: true });
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(out, name), '');
    expect(messages({ OUT_DIR: out })).toEqual([
      `OUT_DIR (environment)  found ${out}, a folder that no build has made (a.txt, b.txt, c.txt and 1 more)` +
        ' — expected a folder that is new, empty or made by a build, because the build deletes all that is in it.' +
        ' Name another folder in OUT_DIR, or move what you need elsewhere and empty this one.',
    ]);
  });

  it('refuses a built folder that has come under version control', () => {
    const out = join(chosenRoot(), 'web');
    mkdirSync(join(out, '.git'), { recursive: true });
    markAsBuilt(out);
    expect(messages({ OUT_DIR: out })).toEqual([
      expect.stringContaining(`found ${out}, a folder under version control (.git)`),
    ]);
  });

  it('refuses what the build reads, whatever is in it and however it is written', () => {
    const root = chosenRoot();
    const program = realpathSync(join(import.meta.dirname, '../../..'));
    const links = realpathSync(temporaryFolder());
    symlinkSync(root, join(links, 'link'));
    symlinkSync(join(links, 'link'), join(links, 'link-to-link'));
    const closed = [
      root,
      `${root}/`,
      `${root}//content/..`,
      relative(process.cwd(), root),
      join(links, 'link'),
      `${join(links, 'link-to-link')}/`,
      dirname(root),
      '/',
      '.',
      program,
      dirname(program),
      join(root, 'content'),
      join(root, 'data/new'),
      join(links, 'link/content/en/new'),
      join(program, 'src'),
      join(program, 'src/new'),
      join(program, 'content/new'),
      join(program, 'node_modules/new'),
    ];
    for (const OUT_DIR of closed) {
      // A mark does not open what would be lost.
      expect([OUT_DIR, messages({ OUT_DIR })]).toEqual([
        OUT_DIR,
        [expect.stringMatching(/^OUT_DIR .* which (?:is|holds|lies in) .* folder of its own/)],
      ]);
    }
    for (const CACHE_DIR of [root, join(root, 'dist/cache'), join(root, 'content'), '/']) {
      expect([CACHE_DIR, messages({ CACHE_DIR })]).toEqual([
        CACHE_DIR,
        [expect.stringMatching(/^CACHE_DIR /)],
      ]);
    }
  });

  it('refuses a file', () => {
    const root = chosenRoot();
    const file = join(root, 'site');
    writeFileSync(file, '');
    expect(messages({ OUT_DIR: file, CACHE_DIR: file })).toEqual([
      expect.stringContaining(`OUT_DIR (environment)  found ${file}, which is a file`),
      expect.stringMatching(/^CACHE_DIR /),
    ]);
  });

  it('knows a site without a mark, made by an earlier version, in the usual place only', () => {
    const root = chosenRoot();
    const makeSite = (out: string): void => {
      for (const folder of ['assets', 'data', 'roles', 'ru', 'team']) {
        mkdirSync(join(out, folder), { recursive: true });
      }
      for (const file of ['404', 'index']) writeFileSync(join(out, `${file}.html`), '');
      for (const file of ['robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', '_headers']) {
        writeFileSync(join(out, file), '');
      }
    };
    const usual = join(root, 'dist');
    makeSite(usual);
    expect(messages({})).toEqual([]);
    makeSite(join(root, 'web'));
    expect(messages({ OUT_DIR: join(root, 'web') })).toHaveLength(1);
    // Not from a build: somebody keeps something there.
    writeFileSync(join(usual, 'notes.txt'), '');
    expect(messages({})).toEqual([expect.stringContaining('a folder that no build has made')]);
  });
});

describe('clearStaging', () => {
  it('removes a half-built site and its folder, but not what another build has there', () => {
    const root = temporaryFolder();
    const next = join(root, '.build/next');
    mkdirSync(next, { recursive: true });
    writeFileSync(join(next, 'index.html'), '');
    clearStaging({ next });
    expect(readdirSync(root)).toEqual([]);
    clearStaging({ next });

    mkdirSync(join(root, '.build/next-other'), { recursive: true });
    clearStaging({ next });
    expect(readdirSync(join(root, '.build'))).toEqual(['next-other']);
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
