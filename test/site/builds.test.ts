import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles, siteFolder } from './built-site.ts';
import { scanSite } from './scan-site.ts';
import type { SiteFacts } from './scan-site.ts';
import { files, someOf } from './site-facts.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const work = join(projectRoot, `.build/builds-${process.pid}`);

const BUILD_MILLISECONDS = 300_000;

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a second build', () => {
  it('gives the same bytes in every file', { timeout: BUILD_MILLISECONDS }, async () => {
    const again = join(work, 'again/dist');
    await build({ OUT_DIR: again, CACHE_DIR: join(work, 'again/cache') });
    expect(listFiles(again)).toEqual(files);
    const differing = files.filter((file) => hash(again, file) !== hash(siteFolder, file));
    expect(someOf(differing)).toEqual([]);
  });
});

describe('the site of another organisation, under a path of its host', () => {
  const folder = join(work, 'other/dist');
  const origin = 'https://ladder.example';
  const base = '/ladder/';
  let built: Promise<SiteFacts> | undefined;

  /** Built once, for the first test that asks; a failed build fails them all. */
  function getSite(): Promise<SiteFacts> {
    built ??= build({
      CONTENT_ROOT: join(projectRoot, 'test/fixtures/project'),
      OUT_DIR: folder,
      CACHE_DIR: join(work, 'other/cache'),
      SITE_URL: origin,
      BASE_PATH: base,
    }).then(() => scanSite(folder, origin, base));
    return built;
  }

  it('has every kind of page', { timeout: BUILD_MILLISECONDS }, async () => {
    const other = await getSite();
    const paths = other.pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', '/roles/', '/cities/', '/method/']));
    expect(paths.some((path) => /^\/roles\/[^/]+\/[^/]+\/$/.test(path))).toBe(true);
  });

  it('says no word of account management, of this ladder or of its country', async () => {
    const other = await getSite();
    const ours =
      /account manag|account direct|аккаунт|customer success|work(?:ing)? with clients|[·>]\s*Rungs\b|OEWS|Bureau of Labor|United States|\bUS median|\bUSD\b|США/i;
    const found = other.files
      .filter((file) => /\.(?:html|csv|svg|xml|txt)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const word = ours.exec(text);
        return word === null ? [] : [`${file}: …${around(text, word.index)}…`];
      });
    expect(someOf(found)).toEqual([]);
  });

  it('links to nothing that is missing, all of it under its path', async () => {
    const other = await getSite();
    const existing = new Set(other.files);
    const missing = [
      ...Object.keys(other.linkedFrom),
      ...other.pages.flatMap(({ loaded }) => loaded),
    ].filter((link) => {
      const address = new URL(link, origin + base);
      if (address.origin !== origin) return false;
      if (!address.pathname.startsWith(base)) return true;
      const below = decodeURIComponent(address.pathname.slice(base.length));
      return !existing.has(below === '' || below.endsWith('/') ? `${below}index.html` : below);
    });
    expect(someOf([...new Set(missing)])).toEqual([]);
  });

  it('keeps the policy and has no forbidden part', async () => {
    const other = await getSite();
    const faults = other.pages.flatMap(({ path, policies, forbidden }) => [
      ...(policies.length === 1 ? [] : [`${path}: ${policies.length} policies`]),
      ...forbidden.map((fault) => `${path}: ${fault}`),
    ]);
    expect(someOf(faults)).toEqual([]);
  });
});

/** Runs `npm run build` in a process of its own, with these variables. */
async function build(variables: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ...variables },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output.slice(0, 2000)}`);
}

function hash(folder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index + 60).replaceAll(/\s+/g, ' ');
}
