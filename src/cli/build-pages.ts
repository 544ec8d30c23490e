import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot, programRoot, readSite } from '../project/read-project.ts';
import { headersFile, hostHeaders, vercelFile } from '../publish/host-headers.ts';
import type { BuildFolders } from './folders.ts';
import { dropKeptList, keptPages, takeKeptPages } from './kept-pages.ts';
import { writeSearch } from './write-search.ts';

/**
 * Lets Astro write every page and file of the site into an empty folder, and finishes what it leaves undone:
 * islands are named alike wherever the program lies, scripts that no page loads are dropped, pages for lost addresses
 * and headers lie where hosts look for them, and texts are indexed.
 * @param watching integrations that look on, such as a clock
 * @returns the pages that were drawn; the others are as the last build left them
 */
export async function buildPages(
  { next, cache }: Pick<BuildFolders, 'next' | 'cache'>,
  watching: readonly AstroIntegration[] = [],
): Promise<number> {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  // Set before Astro is loaded: it sends its first message while starting.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler's memory would else stay with the process while pages are drawn: what is free at once, and in pages
  // as small as they come, of which a huge one is kept for a few bytes. Together a fourth of all a build needs.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  // The configuration reads the same two variables.
  process.env['OUT_DIR'] = next;
  process.env['CACHE_DIR'] = cache;
  const drawn: DrawnPages = { count: 0, scripts: new Set() };
  const giveBack = takeKeptPages(cache);
  const { build } = await import('astro');
  try {
    await inFolderOfItsOwn(() =>
      build({
        root: programRoot,
        outDir: next,
        cacheDir: cache,
        logLevel: 'warn',
        experimental: { incrementalBuild: giveBack !== null },
        integrations: [finishPages(drawn, giveBack && cache), ...watching],
      }),
    );
    for (const page of giveBack ? keptPages(cache) : []) {
      // Names of scripts are ASCII, whatever the letters beside them: a character a byte takes half the memory.
      for (const name of scriptsNamedIn(page.toString('latin1'))) drawn.scripts.add(name);
    }
  } finally {
    giveBack?.();
  }
  dropUnloadedScripts(next, drawn.scripts);
  nameNotFoundPages(next);
  await writeSearch(next);
  writeHostFiles(next);
  return drawn.count;
}

/**
 * Runs a build in a working directory of its own inside the program. Astro keeps there what it draws the pages with,
 * so that two builds at once would take each other's styles and scripts away, and neither would fail.
 */
async function inFolderOfItsOwn(build: () => Promise<void>): Promise<void> {
  const staging = join(programRoot, '.build');
  mkdirSync(staging, { recursive: true });
  const before = process.cwd();
  const own = mkdtempSync(join(staging, 'astro-'));
  // Relative paths would be read from the new directory, and bundled modules know no other.
  process.env['CONTENT_ROOT'] = contentRoot();
  process.env['PROGRAM_ROOT'] = programRoot;
  try {
    process.chdir(own);
    await build();
  } finally {
    process.chdir(before);
    rmSync(own, { recursive: true, force: true });
  }
}

/** What is known of the pages that a build draws. */
interface DrawnPages {
  count: number;
  /** File names of scripts that pages name. */
  scripts: Set<string>;
}

/**
 * Finishes each page between its rendering and its writing, and notes the scripts that it names.
 * @param cache where pages are kept; null where none may be
 */
function finishPages(drawn: DrawnPages, cache: string | null): AstroIntegration {
  return {
    name: 'rungs-finish-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          // Astro has read by now which pages it has kept.
          getStaticPaths: () => {
            if (cache !== null) dropKeptList(cache);
            return usual.getStaticPaths();
          },
          render: async (request, options) => {
            const rendered = await usual.render(request, options);
            const page = rendered instanceof Response ? rendered : rendered.response;
            if (!page.headers.get('content-type')?.startsWith('text/html')) return rendered;
            const text = await page.text();
            drawn.count += 1;
            for (const name of scriptsNamedIn(text)) drawn.scripts.add(name);
            const finished = new TextEncoder().encode(trimPage(renameIslands(text)));
            // Astro asks for the bytes, which are read once. A new response would copy them twice, more than a
            // page is worth.
            page.arrayBuffer = async () => finished.buffer;
            return rendered;
          },
        }));
      },
    },
  };
}

const ISLAND = '<astro-island uid="';

/**
 * Names the islands of a page after what they are given. Astro's own names depend on the folder the program
 * lies in, so that no two copies of it would build the same bytes.
 */
export function renameIslands(page: string): string {
  if (!page.includes(ISLAND)) return page;
  return page.replace(
    /(<astro-island uid=")[^"]*("(?:[^">]|"[^"]*")*>)/g,
    (_tag, start: string, rest: string) => {
      const name = createHash('sha256').update(rest).digest('base64url').slice(0, 6);
      return `${start}${name}${rest}`;
    },
  );
}

/**
 * Takes out of a finished page what says nothing: closing tags of shapes, which may close themselves, and in the
 * policy of a page that runs no script of its own the hashes of those that other pages run.
 */
export function trimPage(page: string): string {
  const shapes = page.replaceAll(/(<(path|rect|circle)\b[^>]*)><\/\2>/g, '$1/>');
  if (/<script(?! type="application\/ld\+json"| src=)[ >]/.test(shapes)) return shapes;
  return shapes.replace(/(<meta http-equiv="content-security-policy" content="[^"]*")/, (policy) =>
    policy.replace(/script-src[^;]*/, (scripts) => scripts.replaceAll(/ 'sha256-[^']*'/g, '')),
  );
}

/** The file names of scripts that stand anywhere in a page or in another script. */
export function scriptsNamedIn(text: string): string[] {
  // From its end each name is found at once; from its beginning every word of the page would be tried.
  return [...text.matchAll(/\.m?js\b/g)].map(({ 0: ending, index }) => {
    let start = index;
    while (start > 0 && /[\w.-]/.test(text[start - 1]!)) start--;
    return text.slice(start, index) + ending;
  });
}

/**
 * Removes the scripts of a built site that no page loads, directly or by way of another script: the renderer
 * of islands is written even for a site without one.
 * @param folder the built site
 * @param named file names of the scripts that its pages name
 * @returns paths of the removed files inside the folder
 */
export function dropUnloadedScripts(folder: string, named: Iterable<string>): string[] {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const unseen = new Map(
    files.filter((file) => /\.m?js$/.test(file)).map((file) => [basename(file), file]),
  );
  const names = [...named];
  for (const name of names) {
    const file = unseen.get(name);
    if (file === undefined) continue;
    unseen.delete(name);
    // What a loaded script names is loaded too, so it is read like a page.
    names.push(...scriptsNamedIn(readFileSync(join(folder, file), 'utf8')));
  }
  for (const file of unseen.values()) rmSync(join(folder, file));
  return [...unseen.values()].sort();
}

/** Writes what hosts read beside the site: the headers that no page can set for itself. */
function writeHostFiles(folder: string): void {
  const site = readSite();
  const headers = hostHeaders(site);
  const list = (at: string): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
  writeFileSync(join(folder, '_headers'), headersFile(headers, site.base, list));
  writeFileSync(join(folder, 'vercel.json'), vercelFile(headers, site.base));
}

/** Moves the page for lost addresses of each language to where hosts look for it: Astro does so at the root alone. */
function nameNotFoundPages(folder: string): void {
  for (const language of readdirSync(folder)) {
    const written = join(folder, language, '404');
    if (!existsSync(join(written, 'index.html'))) continue;
    renameSync(join(written, 'index.html'), `${written}.html`);
    rmSync(written, { recursive: true });
  }
}
