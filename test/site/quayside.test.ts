import { XMLParser } from 'fast-xml-parser';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAxeFaults } from '../../src/cli/examine/axe-faults.ts';
import { launchBrowser } from '../../src/cli/examine/launch-browser.ts';
import type { FolderServer } from '../../src/cli/examine/serve-folder.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import type { FixtureSite } from './fixture-site.ts';
import { buildFixture } from './fixture-site.ts';
import { someOf } from './site-facts.ts';

/*
 * The fixture of a ferry operator in two countries: two families that share grades and competencies, in English
 * and in German, with base ranges by grade, zones and a few ranges of cities, and no pay of a market.
 */

const origin = 'https://ladders.quayside.example';

let site: FixtureSite;
let server: FolderServer;
let browserServer: BrowserServer;
let browser: Browser;

beforeAll(async () => {
  // German is spoken by the messages of the other German fixture.
  site = await buildFixture('quayside', origin, { 'content/messages/de.yml': 'kessel' });
  server = await serveFolder(site.folder, '/');
  browserServer = await launchBrowser();
  browser = await chromium.connect(browserServer.wsEndpoint());
});

afterAll(async () => {
  await browser.close();
  await browserServer.close();
  await server.close();
  site.remove();
});

const isGerman = (path: string): boolean => /^\/(?:embed\/)?de\//.test(path);

/** Pages of one language, without the one for what is not found, which speaks both. */
const pathsIn = (german: boolean): string[] =>
  site.pages
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('/404.html') && isGerman(path) === german);

const plain = (path: string): string =>
  site.saidOn(path).replaceAll(/[\u00a0\u2060]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));

describe('the site of two families', () => {
  it('has the same pages in both languages, each in its own', () => {
    const translated = pathsIn(true).map((path) => path.replace('/de/', '/'));
    expect(translated.toSorted()).toEqual(pathsIn(false).toSorted());
    for (const { path, lang } of site.pages) {
      expect(lang.split('-')[0], path).toBe(isGerman(path) ? 'de' : 'en');
    }
    const english =
      /(?<![\p{L}/-])(?:the|and|of|with|pay(?! Gap)|years?|levels?|cities)(?!\p{L})/iu;
    // Addresses and columns of files are the same in every language.
    const written = pathsIn(true).filter((path) => path !== '/de/data/');
    expect(someOf(site.pagesThatSay(english, written))).toEqual([]);
    const german = /(?<!\p{L})(?:der|und|mit|Stufen?|Gehalt|Jahre|Städte)(?!\p{L})/u;
    expect(someOf(site.pagesThatSay(german, pathsIn(false)))).toEqual([]);
  });

  it('says level where the program says rung', () => {
    expect(someOf(site.pagesThatSay(/\brungs?\b/i, pathsIn(false)))).toEqual([]);
    expect(plain('/roles/duty-manager/')).toContain(
      'Level 3 of 4, operations planning, lead track, Grade C',
    );
    expect(plain('/de/roles/senior-data-analyst/')).toContain(
      'Stufe 2 von 3, Datenanalyse, Entgeltgruppe C',
    );
  });

  it('says nothing of a market, an agency or a country that it has no figures of', () => {
    const foreign =
      /survey|percentile(?!s and no median)|price level|wage level|official occupation|metropolitan|national|miles\b|\bU\.?S\.?\b|\$|by state|Umfrage|Perzentile?\b(?! es| ?\.)|amtlich|Bundesstaat|Meile/i;
    const pages = site.pages
      .map(({ path }) => path)
      .filter((path) => !/glossary|method|search/.test(path));
    expect(someOf(site.pagesThatSay(foreign, pages))).toEqual([]);
    expect(someOf(site.pagesThatSay(/\bOfficial statistics\. An agency|Survey, adjusted/))).toEqual(
      [],
    );
    expect(site.files.filter((file) => /^(?:salaries|compare)\/|topojson/.test(file))).toEqual([]);
  });

  it('describes each page in as many signs as a search engine shows', () => {
    const long = site.pages.flatMap(({ path }) => {
      const [, text = ''] =
        /name="description" content="([^"]*)"/.exec(site.read(fileOf(path))) ?? [];
      return text.length > 165 ? [`${path}: ${text.length}`] : [];
    });
    expect(someOf(long)).toEqual([]);
  });

  it('shows nobody an id in place of a name', () => {
    expect(
      someOf(site.pagesThatSay(/\b(?:grade|zone)-[a-e1-3]\b|quayside-(?:pay|ladders|offices)/)),
    ).toEqual([]);
  });

  it('draws no map, and nothing but the ranges of the employer in euros', () => {
    const inMoney = site.drawings().filter(({ svg }) => /€|[$£]/.test(svg));
    expect(inMoney.length).toBeGreaterThan(0);
    expect(inMoney.filter(({ svg }) => /[$£]/.test(svg))).toEqual([]);
    // An outline is one path of thousands of signs; the longest mark of a chart has hundreds.
    const outlines = site.drawings().filter(({ svg }) => /\bd="[^"]{2000,}"/.test(svg));
    expect(someOf(outlines.map(({ path }) => path))).toEqual([]);
  });

  it('says no word of the shipped site, or of figures that it does not have', () => {
    expect(someOf(site.leaks())).toEqual([]);
  });

  it('has no page that says three times that something is not available', () => {
    const often = site.pages.flatMap(({ path }) => {
      const times = plain(path).match(/not available|nicht verfügbar|not published/g)?.length ?? 0;
      return times < 3 ? [] : [`${path}: ${times}`];
    });
    expect(someOf(often)).toEqual([]);
    expect(someOf(site.emptyColumns())).toEqual([]);
  });

  it('links to nothing that is missing, places in pages included', () => {
    expect(someOf(site.deadLinks())).toEqual([]);
  });

  it('may be listed by search engines, in both languages', () => {
    const html = site.read(fileOf('/roles/duty-manager/'));
    expect(html).not.toContain('noindex');
    expect(html).toContain(`hreflang="de" href="${origin}/de/roles/duty-manager/"`);
    expect(site.files.some((file) => file.startsWith('sitemap'))).toBe(true);
    expect(site.read('_headers')).not.toContain('X-Robots-Tag');
  });

  it('says whom to tell of a fault that endangers readers', () => {
    expect(site.read('.well-known/security.txt')).toMatch(
      /^Contact: mailto:security@quayside\.example\nExpires: 2027-10-31T00:00:00Z\n/,
    );
  });
});

describe('the families', () => {
  it('stand on one overview, in the order of the site, with the roles of each grade', () => {
    const overview = site.read(fileOf('/ladder/'));
    const [planning = -1, analysis = -1] = ['planning', 'analysis'].map((family) =>
      overview.indexOf(`href="/ladder/${family}/"`),
    );
    expect(planning).toBeGreaterThan(-1);
    expect(analysis).toBeGreaterThan(planning);
    const rowOf = (grade: string): string[] =>
      (new RegExp(`<th scope="row"[^>]*>${grade}</th>(.*?)</tr>`, 's').exec(overview)?.[1] ?? '')
        .split('</td>')
        .slice(0, -1)
        .map((cell) =>
          cell
            .replaceAll(/<[^>]*>/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        );
    expect(rowOf('Grade B')).toEqual(['Operations planner', 'Data analyst']);
    expect(rowOf('Grade C')).toEqual(['Network planner Duty manager', 'Senior data analyst']);
    expect(rowOf('Grade D')).toEqual(['–', 'Head of data analysis']);
  });

  it('have a matrix, a notice and a document each, with their own roles and competencies alone', () => {
    for (const page of ['', 'career-progression-notice/']) {
      expect(plain(`/ladder/planning/${page}`)).toContain('Head of operations planning');
      expect(plain(`/ladder/planning/${page}`)).not.toContain('Head of data analysis');
      expect(plain(`/ladder/analysis/${page}`)).toContain('Head of data analysis');
      expect(plain(`/ladder/analysis/${page}`)).not.toContain('Head of operations planning');
    }
    // A document names whom a role works with as well; its heads are roles of its own.
    const headsOf = (family: string): string =>
      [...site.read(`ladder/${family}/whole/index.html`).matchAll(/<h[1-3][^>]*>.*?<\/h[1-3]>/gs)]
        .join()
        .replaceAll(/<[^>]*>/g, '');
    expect(headsOf('planning')).toContain('Head of operations planning');
    expect(headsOf('planning')).not.toContain('Head of data analysis');
    expect(headsOf('analysis')).toContain('Head of data analysis');
    expect(headsOf('analysis')).not.toContain('Head of operations planning');
    expect(plain('/ladder/planning/')).not.toContain('Trustworthy data');
    expect(plain('/ladder/analysis/')).not.toContain('Handling disruption');
  });

  it('share a competency page, with the statement of a grade where a role has none of its own', () => {
    const coaching = plain('/ladder/coaching/');
    const ofGrade = 'Coaches a colleague through a piece of work larger than the last';
    expect(coaching.split(ofGrade)).toHaveLength(3);
    expect(coaching).toContain('Talks each disruption through with everybody who was on shift');
    for (const role of ['network-planner', 'senior-data-analyst']) {
      expect(plain(`/roles/${role}/`), role).toContain(ofGrade);
    }
    expect(plain('/roles/duty-manager/')).not.toContain(ofGrade);
  });

  it('have no way up from one into the other', () => {
    const across = site.files.filter((file) =>
      /^ladder\/(?:planning-assistant|operations-planner|duty-manager)-to-head-of-analysis\//.test(
        file,
      ),
    );
    expect(across).toEqual([]);
  });
});

describe('the ranges', () => {
  const rows = (): string[][] =>
    site
      .read('data/ranges.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));

  it('are those of the grade times the factor of the zone, and say so', () => {
    // 52,000 and 70,000 of grade C, times 1.08 in Dublin.
    expect(plain('/cities/dublin/')).toMatch(/Network planner\s+€56,160–€75,600/);
    expect(plain('/cities/dublin/')).toMatch(/Senior data analyst\s+€56,160–€75,600/);
    expect(plain('/cities/bremen/')).toMatch(/Network planner\s+€48,360–€65,100/);
    const role = plain('/roles/network-planner/');
    expect(role).toContain('€52,000–€70,000 × 1.08, computed');
    expect(role).toContain('set for Grade C');
    expect(plain('/de/roles/network-planner/')).toContain('festgelegt für Entgeltgruppe C');
  });

  it('give way to those of a role in a city', () => {
    expect(plain('/cities/dublin/')).toMatch(/Duty manager\s+€59,000–€79,000/);
    expect(plain('/cities/hamburg/')).toMatch(/Duty manager\s+€55,000–€74,000/);
    expect(plain('/cities/bremen/')).toMatch(/Duty manager\s+€48,360–€65,100/);
    expect(plain('/de/cities/cork/')).toMatch(/Datenanalyst\s+41\.500–54\.500 €/);
  });

  it('are those of its steps where a role has some, one page with a row for each', () => {
    expect(plain('/cities/hamburg/')).toMatch(/Operations planner, I\s+€41,000–€48,000/);
    expect(plain('/cities/dublin/')).toMatch(/Operations planner, II\s+€50,220–€58,320/);
    expect(plain('/roles/operations-planner/')).not.toContain('€41,000–€54,000');
    expect(site.read(fileOf('/team/'))).toContain('&quot;sublevels&quot;');
  });

  it('are told from computed ones, with the variable pay on top, and drawn of one city on every step', () => {
    const role = plain('/roles/head-of-planning/');
    expect(role).toContain('Computed: base range × zone factor');
    expect(role).toContain('plus 12% target variable pay');
    expect(plain('/cities/bremen/')).not.toContain('Set by the employer');
    expect(plain('/ladder/senior-data-analyst-to-head-of-analysis/')).toContain(
      'Ranges in Hamburg',
    );
    expect(plain('/ladder/duty-manager-to-head-of-planning/')).toContain('Ranges in Hamburg');
    expect(plain('/ladder/network-planner-to-senior-data-analyst/')).toContain(
      'Expert, not practitioner',
    );
  });

  it('are published nowhere before their day, and the ones before them as what changed', () => {
    expect(someOf(site.pagesThatSay(/35[,.]500|44[,.]000 ?€|€44,000/))).toEqual([]);
    expect(rows().flat()).not.toContain('2027-01-01');
    expect(plain('/roles/planning-assistant/')).toContain('€33,000–€40,500');
  });
});

describe('what changed', () => {
  it('stands on a page of each language, with old words beside new and ranges by their day', () => {
    const page = plain('/changes/');
    expect(page).toContain(
      'What the pages show now, compared with what they showed on December 1, 2025.',
    );
    expect(page).toContain('New title: Data analyst (was Analyst).');
    expect(page).toContain('A duty manager leads a shift of the control room.');
    expect(page).toMatch(/from January 2025 → from January 2026/);
    expect(page).toMatch(/€33,000–€40,500 → €34,000–€42,000, effective January 1, 2026\./);
    expect(page).toContain('The record begins here, with 8 roles and 2 sources.');
    expect(page).not.toMatch(/median/i);
    expect(plain('/de/changes/')).toMatch(/gültig ab 1\. Januar 2026/);
  });

  it('is a feed of each language, which every page and its foot lead to', () => {
    for (const prefix of ['', 'de/']) {
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(
        site.read(`${prefix}changes.atom`),
      ) as { feed: { id: string; entry: unknown[] } };
      expect(feed.id).toBe(`${origin}/${prefix}changes.atom`);
      expect(feed.entry).toHaveLength(2);
      const html = site.read(fileOf(`/${prefix}roles/duty-manager/`));
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/atom\\+xml"[^>]* href="/${prefix}changes.atom">`,
        ),
      );
      expect(html).toContain(`href="/${prefix}changes/"`);
    }
  });
});

/** Pages of every kind; those of tools are empty until they wake. */
const KINDS = [
  ...['/', '/roles/', '/roles/duty-manager/', '/ladder/', '/ladder/planning/', '/ladder/analysis/'],
  ...['/ladder/coaching/', '/ladder/duty-manager-to-network-planner/', '/cities/', '/cities/cork/'],
  ...['/ladder/network-planner-to-senior-data-analyst/', '/plan/', '/team/', '/glossary/'],
  ...['/ladder/planning/career-progression-notice/', '/method/', '/sources/'],
  ...['/ladder/planning/whole/', '/changes/'],
];

describe.each([
  { width: 360, prefix: '/de' },
  { width: 1440, prefix: '' },
])('a page at $width px', ({ width, prefix }) => {
  it('gives axe nothing to find and does not scroll sideways', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of KINDS.map((kind) => prefix + kind)) {
      await page.goto(server.origin + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${path}: ${wide} px wide`);
      faults.push(...(await findAxeFaults(page)).map((fault) => `${path}: ${fault}`));
    }
    await context.close();
    expect(someOf(faults)).toEqual([]);
  });
});
