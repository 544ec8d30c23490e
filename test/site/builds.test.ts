import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';
import { listFiles, scanSite } from '../../src/cli/examine/scan-site.ts';
import type { SiteFacts } from '../../src/cli/examine/scan-site.ts';
import { deadLinks, missingFiles } from '../../src/cli/examine/site-faults.ts';
import { someOf } from './site-facts.ts';

/*
 * The small project of test/fixtures, which is another organisation's: built under a path of its host, once
 * by this program and once by a copy of it in another folder, under another clock and another language.
 */

const programRoot = fileURLToPath(new URL('../../', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-builds-')));
const copyRoot = join(work, 'a-copy', 'of-the-program');

const first = join(work, 'first', 'dist');
const second = join(work, 'second', 'elsewhere', 'dist');

const origin = 'https://ladder.example';
const base = '/ladder/';

/** Pages with a part that comes to life in the browser, which Astro writes in its own way. */
const TOOLS = ['compare', 'plan', 'salaries', 'team'];

beforeAll(async () => {
  copyProgram();
  await Promise.all([
    buildSmall(programRoot, first, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
    buildSmall(copyRoot, second, {
      TZ: 'Pacific/Auckland',
      LANG: 'ru_RU.UTF-8',
      LC_ALL: 'ru_RU.UTF-8',
    }),
  ]);
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a build in another folder, time zone and language of the machine', () => {
  it('has the same files, the pages of the tools among them', () => {
    const files = listFiles(first);
    expect(listFiles(second)).toEqual(files);
    for (const tool of TOOLS) {
      for (const page of [`${tool}/index.html`, `en/${tool}/index.html`]) {
        expect(readFileSync(join(first, page), 'utf8'), page).toContain('<astro-island');
      }
    }
  });

  it('gives the same bytes in every file', () => {
    const differing = listFiles(first).flatMap((file) => {
      const [one, other] = [first, second].map((folder) => readFileSync(join(folder, file)));
      return one!.equals(other!) ? [] : [`${file}: ${describeDifference(one!, other!)}`];
    });
    expect(someOf(differing)).toEqual([]);
  });
});

describe('the site of another organisation, under a path of its host', () => {
  let other: SiteFacts;

  beforeAll(async () => {
    other = await scanSite(first, origin, base);
  });

  it('has every kind of page', () => {
    const paths = other.pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/roles/', '/cities/', '/method/']));
    expect(paths.some((path) => /^\/roles\/[^/]+\/[^/]+\/$/.test(path))).toBe(true);
  });

  it('says no word of account management, of this ladder or of its country', () => {
    const ours =
      /account manag|account direct|аккаунт|customer success|work(?:ing)? with clients|[·>]\s*Rungs\b|OEWS|Bureau of Labor|United States|\bUS median|\bUSD\b|США/i;
    const found = other.files
      .filter((file) => /\.(?:html|csv|svg|xml|txt)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(first, file), 'utf8');
        const word = ours.exec(text);
        return word === null ? [] : [`${file}: …${around(text, word.index)}…`];
      });
    expect(someOf(found)).toEqual([]);
  });

  it('links to nothing that is missing, all of it under its path', () => {
    expect(someOf(deadLinks(other, { origin, base }))).toEqual([]);
    expect(someOf(missingFiles(other, { origin, base }))).toEqual([]);
  });

  it('leads from the address of a role that was renamed to that of today, unlisted', () => {
    for (const [old, now] of [
      ['roles/sister/', 'roles/nurse/'],
      ['en/ladder/sister-to-ward-lead/', 'en/ladder/nurse-to-ward-lead/'],
    ] as const) {
      const html = readFileSync(join(first, old, 'index.html'), 'utf8');
      expect(html).toContain(`content="0; url=${base}${now}"`);
      expect(html).toContain(`<link rel="canonical" href="${origin}${base}${now}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
    const listed = readFileSync(join(first, 'sitemap-0.xml'), 'utf8');
    expect(listed).toContain('/roles/nurse/');
    expect(listed).not.toContain('sister');
  });

  it('keeps the policy and has no forbidden part', () => {
    const own = other.pages.filter(({ path }) => !path.includes('sister'));
    const faults = own.flatMap(({ path, policies, forbidden }) => [
      ...(policies.length === 1 ? [] : [`${path}: ${policies.length} policies`]),
      ...forbidden.map((fault) => `${path}: ${fault}`),
    ]);
    expect(someOf(faults)).toEqual([]);
  });
});

/** Everything that a build reads, in another folder; only the packages stay where they are. */
function copyProgram(): void {
  for (const part of ['src', 'public', 'test/fixtures/project']) {
    cpSync(join(programRoot, part), join(copyRoot, part), { recursive: true });
  }
  for (const file of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(programRoot, file), join(copyRoot, file));
  }
  symlinkSync(join(programRoot, 'node_modules'), join(copyRoot, 'node_modules'), 'junction');
}

/** The small project, built by the program of a folder. */
const buildSmall = (root: string, out: string, variables: Record<string, string>) =>
  buildProject(root, 'test/fixtures/project', out, {
    SITE_URL: origin,
    BASE_PATH: base,
    ...variables,
  });

/** The first place where two files differ, as each has it. */
function describeDifference(one: Buffer, other: Buffer): string {
  const index = one.findIndex((byte, at) => byte !== other[at]);
  const at = index === -1 ? one.length : index;
  const [before, after] = [one, other].map((bytes) => bytes.toString('latin1', at - 20, at + 40));
  return `${JSON.stringify(before)} and ${JSON.stringify(after)}`;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index + 60).replaceAll(/\s+/g, ' ');
}
