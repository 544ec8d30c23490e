import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProject } from './build-project.ts';
import { leakedWords, ownTextOf } from '../../src/cli/examine/leak-words.ts';
import { fileOf, scanSite } from '../../src/cli/examine/scan-site.ts';
import type { SiteFacts } from '../../src/cli/examine/scan-site.ts';
import { deadLinks, textOf } from '../../src/cli/examine/site-faults.ts';
import { dataKinds } from '../../src/project/data-kinds.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { readFiles } from '../../src/project/read-project.ts';

/** A built site of a fixture in test/fixtures/, and questions that hold for any site. */
export interface FixtureSite extends SiteFacts {
  folder: string;
  /** A file of the site by its name. */
  read: (file: string) => string;
  /** What a page says to its readers, labels of drawings included. */
  saidOn: (path: string) => string;
  /** Pages that say what a pattern finds, with the words around it. */
  pagesThatSay: (pattern: RegExp, paths?: readonly string[]) => string[];
  /** Links within the site to a page, file or place in a page that is missing. */
  deadLinks: () => string[];
  /** Words of the shipped site, or of figures that this one does not have. */
  leaks: () => string[];
  /** Columns of tables in which every cell is a dash or nothing. */
  emptyColumns: () => string[];
  /** Drawings by the page that they stand on. */
  drawings: () => { path: string; svg: string }[];
  remove: () => void;
}

/**
 * Builds a fixture in a folder of its own.
 * @param name folder of test/fixtures/
 * @param origin address of the site, without a path
 * @param borrowed files of other fixtures by the path that the fixture lacks, such as content/messages/de.yml
 */
export async function buildFixture(
  name: string,
  origin: string,
  borrowed: Readonly<Record<string, string>> = {},
): Promise<FixtureSite> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const work = realpathSync(mkdtempSync(join(tmpdir(), `rungs-${name}-`)));
  const project = join(work, 'project');
  const folder = join(work, 'dist');
  cpSync(join(root, 'test/fixtures', name), project, { recursive: true });
  for (const [file, from] of Object.entries(borrowed)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    cpSync(join(root, 'test/fixtures', from, file), join(project, file));
  }
  await buildProject(root, project, folder, { SITE_URL: origin, BASE_PATH: '/' });
  const facts = await scanSite(folder, origin, '/');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const all = facts.pages.map(({ path }) => path);
  const saidOn = (path: string): string => textOf(read(fileOf(path)));
  return {
    ...facts,
    folder,
    read,
    saidOn,
    pagesThatSay: (pattern, paths = all) =>
      paths.flatMap((path) => {
        const text = saidOn(path);
        const index = text.search(pattern);
        return index === -1
          ? []
          : [`${path}: …${text.slice(Math.max(0, index - 40), index + 40)}…`];
      }),
    deadLinks: () => deadLinks(facts, { origin, base: '/' }),
    leaks: () => {
      const { project: own, ownText } = ownOf(project);
      return all.flatMap((path) =>
        leakedWords(saidOn(path), ownText, dataKinds(own)).map((word) => `${path}: ${word}`),
      );
    },
    emptyColumns: () =>
      all.flatMap((path) =>
        (read(fileOf(path)).match(/<tbody[^]*?<\/tbody>/g) ?? []).flatMap((body) => {
          const column = emptyColumnOf(body);
          return column === -1 ? [] : [`${path}: column ${column}`];
        }),
      ),
    drawings: () =>
      all.flatMap((path) =>
        (read(fileOf(path)).match(/<svg[^]*?<\/svg>/g) ?? []).map((svg) => ({ path, svg })),
      ),
    remove: () => {
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** A project on the disk, and all that its files say. */
function ownOf(root: string) {
  const files = readFiles(root);
  const { project } = parseProject(files);
  if (project === null) throw new Error(`${root} has errors`);
  return { project, ownText: ownTextOf(files) };
}

/** The first column whose cells are all dashes or empty; -1 where there is none, or no row. */
function emptyColumnOf(body: string): number {
  const rows = body
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell]) =>
        cell!.replaceAll(/<[^>]*>/g, '').trim(),
      ),
    );
  const isEmpty = (at: number): boolean => rows.every((row) => row[at] === '–' || row[at] === '');
  return rows[0]?.findIndex((_, at) => isEmpty(at)) ?? -1;
}
