import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import type { FixtureSite } from './fixture-site.ts';
import { buildFixture } from './fixture-site.ts';
import { someOf } from './site-facts.ts';

/*
 * The fixture of an employer in two countries: German alone, two tracks, ranges in euros and in złoty, and no
 * pay of a market.
 */

let site: FixtureSite;

beforeAll(async () => {
  site = await buildFixture('kessel', 'https://stufen.kessel.example');
});

afterAll(() => {
  site.remove();
});

describe('the site of an employer in two countries', () => {
  it('is in German on every page, and in no other language', () => {
    expect(new Set(site.pages.map(({ lang }) => lang))).toEqual(new Set(['de-DE']));
    expect(
      someOf(
        site.pagesThatSay(
          /(?<!\p{L})(?:the|and|of|with|pay|years?|rungs?|level|cities)(?!\p{L})/iu,
        ),
      ),
    ).toEqual([]);
    expect(someOf(site.pagesThatSay(/[а-яё]/i))).toEqual([]);
  });

  it('lets no search engine list it, since it is internal', () => {
    const heads = site.pages.map(({ path }) => site.read(fileOf(path)));
    expect(heads.every((html) => html.includes('<meta name="robots" content="noindex"'))).toBe(
      true,
    );
    expect(heads.filter((html) => /rel="canonical"|ld\+json|og:url/.test(html))).toEqual([]);
    expect(site.read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(site.read('_headers')).toContain('  X-Robots-Tag: noindex, nofollow\n');
    expect(
      site.files.filter((file) => /^(?:\w\w\/)?(?:sitemap|embed|\.well-known|changes)/.test(file)),
    ).toEqual([]);
    expect(heads.filter((html) => html.includes('<iframe'))).toEqual([]);
  });

  it('hands nothing out to programs, since it is internal', () => {
    expect(site.files.filter((file) => file.startsWith('api/'))).toEqual([]);
  });

  it('says nothing of a market, an agency or a country that it has no figures of', () => {
    const foreign =
      /Umfrage, |Perzentil\b|Preisniveau|Lohnniveau|amtliche Berufe|Meile|USA?\b|\$|Bundesstaat/;
    expect(someOf(site.pagesThatSay(foreign))).toEqual([]);
    expect(site.files.filter((file) => /^(?:salaries|compare)\/|topojson/.test(file))).toEqual([]);
  });

  it('says no word of the shipped site, or of figures that it does not have', () => {
    expect(someOf(site.leaks())).toEqual([]);
  });

  it('has no column in which every cell is a dash', () => {
    expect(someOf(site.emptyColumns())).toEqual([]);
  });

  it('links to nothing that is missing, places in pages included', () => {
    expect(someOf(site.deadLinks())).toEqual([]);
  });

  it('wears the mark and the colour of its employer', () => {
    const home = site.read('index.html');
    expect(home).toContain('<img class="logo-mark" src="/mark.svg" alt="" width="22" height="22">');
    expect(home).toContain('<link rel="icon" href="/mark.svg" type="image/svg+xml">');
    expect(home).toContain('<link rel="stylesheet" href="/accent.css">');
    expect(site.read('accent.css')).toContain('--accent: light-dark(#7a1f3d, #f0a6bf);');
    // The rungs take its hue: more red than blue.
    expect(site.read('accent.css')).toMatch(/--rung-3: light-dark\(#[89a-f].[0-4]/);
    expect(site.read('mark.svg')).toMatch(/^<svg /);
  });

  it('draws euros and złoty in charts of their own', () => {
    const charts = site.drawings();
    const inMoney = (sign: string) => charts.filter(({ svg }) => svg.includes(sign));
    expect([inMoney('€').length, inMoney('zł').length].every((count) => count > 0)).toBe(true);
    expect(inMoney('€').filter(({ svg }) => svg.includes('zł'))).toEqual([]);
  });

  it('shows ranges that somebody has, and none from one city’s lowest to another’s highest', () => {
    const said = (path: string) => site.saidOn(path).replaceAll(/[\u00a0\u2060]/g, ' ');
    for (const path of ['/', '/roles/', '/roles/junior-engineer/']) {
      expect(said(path), path).toMatch(/46\.000\s?–\s?55\.000 €/);
      expect(said(path), path).toMatch(/52\.500\s?–\s?62\.500 €/);
      expect(said(path), path).not.toMatch(/46\.000\s?–\s?62\.500 €/);
    }
    expect(site.read('index.html')).toContain('class="chart decided-ranges');
  });

  it('has no section on near cities where none is near, and no term of a market', () => {
    expect(site.saidOn('/cities/berlin/')).not.toContain('Die nächsten Städte');
    expect(site.saidOn('/cities/krakau/')).toContain('Die nächsten Städte');
    expect(site.saidOn('/sources/')).not.toContain('in allen Sprachen');
    expect(site.saidOn('/glossary/')).not.toMatch(/Marktquote|Gehaltsmischung/);
  });

  it('counts each rung on the way that leads to it', () => {
    const rungs = {
      'junior-engineer': '1, beiden Laufbahnen gemeinsam',
      'senior-engineer': '3, beiden Laufbahnen gemeinsam',
      'staff-engineer': '4 von 4, Fachlaufbahn',
      'engineering-manager': '4 von 5, Führungslaufbahn',
      'engineering-director': '5 von 5, Führungslaufbahn',
    };
    for (const [role, position] of Object.entries(rungs)) {
      expect(site.saidOn(`/roles/${role}/`).replaceAll('\u00a0', ' '), role).toContain(
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
    const move = site.saidOn('/ladder/engineering-manager-to-staff-engineer/');
    expect(move).not.toContain('entscheidet');
    expect(site.saidOn('/ladder/senior-engineer-to-staff-engineer/')).toContain(
      'Sicherheit → Expertise',
    );
  });
});
