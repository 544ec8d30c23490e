import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProject } from './build-project.ts';
import { leakedWords } from '../../src/cli/examine/leak-words.ts';
import { fileOf, scanSite } from '../../src/cli/examine/scan-site.ts';
import { deadLinks, htmlOf, textOf } from '../../src/cli/examine/site-faults.ts';
import type { SiteFacts } from '../../src/cli/examine/scan-site.ts';
import { dataKinds } from '../../src/project/data-kinds.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { readFiles } from '../../src/project/read-project.ts';
import { someOf } from './site-facts.ts';

/*
 * The fixture of an employer in two countries: German alone, two tracks, ranges in euros and in złoty, and no
 * pay of a market.
 */

const programRoot = fileURLToPath(new URL('../../', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-kessel-')));
const folder = join(work, 'dist');
const origin = 'https://stufen.kessel.example';

let site: SiteFacts;

beforeAll(async () => {
  await buildProject(programRoot, 'test/fixtures/kessel', folder, {
    SITE_URL: origin,
    BASE_PATH: '/',
  });
  site = await scanSite(folder, origin, '/');
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a page says to its readers, labels of drawings included. */
const saidOn = (path: string): string => textOf(htmlOf(folder, path));

/** Pages that say what a pattern finds, with the words around it. */
const pagesThatSay = (pattern: RegExp): string[] =>
  site.pages.flatMap(({ path }) => {
    const text = saidOn(path);
    const index = text.search(pattern);
    return index === -1 ? [] : [`${path}: …${text.slice(Math.max(0, index - 40), index + 40)}…`];
  });

describe('the site of an employer in two countries', () => {
  it('is in German on every page, and in no other language', () => {
    expect(new Set(site.pages.map(({ lang }) => lang))).toEqual(new Set(['de']));
    expect(
      someOf(
        pagesThatSay(/(?<!\p{L})(?:the|and|of|with|pay|years?|rungs?|level|cities)(?!\p{L})/iu),
      ),
    ).toEqual([]);
    expect(someOf(pagesThatSay(/[а-яё]/i))).toEqual([]);
  });

  it('lets no search engine list it, since it is internal', () => {
    const heads = site.pages.map(({ path }) => read(fileOf(path)));
    expect(heads.every((html) => html.includes('<meta name="robots" content="noindex"'))).toBe(
      true,
    );
    expect(heads.filter((html) => /rel="canonical"|ld\+json|og:url/.test(html))).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(site.files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });

  it('says nothing of a market, an agency or a country that it has no figures of', () => {
    const foreign =
      /Umfrage, |Perzentil\b|Preisniveau|Lohnniveau|amtliche Berufe|Meile|USA?\b|\$|Bundesstaat/;
    expect(someOf(pagesThatSay(foreign))).toEqual([]);
    expect(site.files.filter((file) => /^(?:salaries|compare)\/|topojson/.test(file))).toEqual([]);
  });

  it('says no word of the shipped site, or of figures that it does not have', () => {
    const files = readFiles(join(programRoot, 'test/fixtures/kessel'));
    const { project } = parseProject(files);
    const own = [...files].flatMap(([file, bytes]) =>
      file.startsWith('src/') ? [] : [new TextDecoder().decode(bytes)],
    );
    const leaked = site.pages.flatMap(({ path }) =>
      leakedWords(saidOn(path), own.join('\n'), dataKinds(project!)),
    );
    expect(someOf(leaked)).toEqual([]);
  });

  it('has no column in which every cell is a dash', () => {
    const empty = site.pages.flatMap(({ path }) =>
      (read(fileOf(path)).match(/<tbody[^]*?<\/tbody>/g) ?? []).flatMap((body) => {
        const rows = body
          .split('<tr')
          .slice(1)
          .map((row) =>
            [...row.matchAll(/<t[hd]\b[^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell]) =>
              cell!.replaceAll(/<[^>]*>/g, '').trim(),
            ),
          );
        const column = rows[0]?.findIndex((_, at) =>
          rows.every((row) => row[at] === '–' || row[at] === ''),
        );
        return rows.length === 0 || column === -1 ? [] : [`${path}: column ${column}`];
      }),
    );
    expect(someOf(empty)).toEqual([]);
  });

  it('links to nothing that is missing, places in pages included', () => {
    expect(someOf(deadLinks(site, { origin, base: '/' }))).toEqual([]);
  });

  it('wears the mark and the colour of its employer', () => {
    const home = read('index.html');
    expect(home).toContain('<img class="logo-mark" src="/mark.svg" alt="" width="22" height="22">');
    expect(home).toContain('<link rel="icon" href="/mark.svg" type="image/svg+xml">');
    expect(home).toContain('<link rel="stylesheet" href="/accent.css">');
    expect(read('accent.css')).toContain('--accent: light-dark(#7a1f3d, #f0a6bf);');
    expect(read('mark.svg')).toMatch(/^<svg /);
  });

  it('draws euros and złoty in charts of their own', () => {
    const charts = site.pages.flatMap(({ path }) =>
      (read(fileOf(path)).match(/<svg[^]*?<\/svg>/g) ?? []).map((svg) => ({ path, svg })),
    );
    const inMoney = (sign: string) => charts.filter(({ svg }) => svg.includes(sign));
    expect([inMoney('€').length, inMoney('zł').length].every((count) => count > 0)).toBe(true);
    expect(inMoney('€').filter(({ svg }) => svg.includes('zł'))).toEqual([]);
  });

  it('counts each rung on the way that leads to it', () => {
    const rungs = {
      'junior-engineer': '1 von 4, Fachlaufbahn',
      'senior-engineer': '3 von 4, Fachlaufbahn',
      'staff-engineer': '4 von 4, Fachlaufbahn',
      'engineering-manager': '4 von 5, Führungslaufbahn',
      'engineering-director': '5 von 5, Führungslaufbahn',
    };
    for (const [role, position] of Object.entries(rungs)) {
      expect(saidOn(`/roles/${role}/`).replaceAll('\u00a0', ' '), role).toContain(
        `Stufe ${position}`,
      );
    }
  });

  it('keeps what its author wrote on the method', () => {
    const method = site.pages.find(({ path }) => path === '/method/');
    expect(method?.ids).toEqual(
      expect.arrayContaining(['evidence', 'pay-basis', 'time', 'employer-ranges', 'limits']),
    );
  });

  it('says of a move between tracks that it decides nothing, in words with their capitals', () => {
    const move = saidOn('/ladder/engineering-manager-to-staff-engineer/');
    expect(move).not.toContain('entscheidet');
    expect(saidOn('/ladder/senior-engineer-to-staff-engineer/')).toContain(
      'Sicherheit bis Expertise',
    );
  });
});
