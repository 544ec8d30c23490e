import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../../src/cli/examine/html-faults.ts';
import { leakedWords } from '../../../src/cli/examine/leak-words.ts';
import { scanSite } from '../../../src/cli/examine/scan-site.ts';
import { deadLinks, idFaults, missingFiles } from '../../../src/cli/examine/site-faults.ts';
import { kindsOf } from '../../../src/project/data-kinds.ts';
import { temporaryFolder } from './run-cli.ts';

const origin = 'https://ladder.example';

/** A site of a few files, as the examination reads it. */
function siteOf(files: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return scanSite(folder, origin, '/base/');
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

describe('the examination of a built site', () => {
  const files = {
    'index.html': page(
      '<h1 id="a">A</h1><a href="/base/roles/">roles</a><a href="/base/roles/#b">b</a><a href="/base/roles/#c">c</a><a href="roles/none/">none</a><a href="https://elsewhere.example/">out</a><img src="/base/mark.svg"><img src="/base/gone.svg">',
    ),
    'roles/index.html': page('<h1 id="b">B</h1><p id="b" aria-labelledby="z">twice</p>'),
    'mark.svg': '<svg/>',
  };

  it('finds links to pages and to places in pages that are missing, and files that are', async () => {
    const site = await siteOf(files);
    const address = { origin, base: '/base/' };
    expect(deadLinks(site, address)).toEqual([
      `/: ${origin}/base/roles/#c`,
      `/: ${origin}/base/roles/none/`,
    ]);
    expect(missingFiles(site, address)).toEqual(['/: /base/gone.svg']);
  });

  it('finds ids that are there twice, and names of none', async () => {
    const { pages } = await siteOf(files);
    expect(pages.flatMap(idFaults)).toEqual(['/roles/: twice #b', '/roles/: no #z']);
  });

  it('finds HTML that is not valid', () => {
    expect(htmlFaults('/', page('<h1>A</h1><p><div>B</div></p>')).join('\n')).toContain(
      'no-implicit-close: Element <p>',
    );
  });
});

describe('words of another site', () => {
  const nothing = kindsOf({
    ...{ officialPay: false, survey: false, places: [], history: [], outlook: [] },
    ...{ quotedRanges: [], quotedPlaces: [], ranges: [], ownPay: [], zones: [] },
  });
  const everything = { ...nothing, officialPay: true, survey: true };

  it('are found where nothing makes them true', () => {
    const text = 'What account managers are paid, by answers to public surveys';
    expect(leakedWords(text, 'Our ladder', nothing)).toEqual([
      'the shipped ladder: …What account managers are paid, by answers to publi…',
      'a survey: …account managers are paid, by answers to public surveys…',
    ]);
  });

  it('are right where the organisation writes them itself, or has the figures', () => {
    const text = 'What account managers are paid, by answers to public surveys';
    expect(leakedWords(text, 'title: Account manager', everything)).toEqual([]);
    expect(leakedWords('Official occupations', '', nothing)).toHaveLength(1);
    expect(leakedWords('Related occupations', '', nothing)).toHaveLength(1);
    expect(leakedWords('Official occupations', '', everything)).toEqual([]);
    expect(leakedWords('The rungs of the ladder', '', nothing)).toEqual([]);
  });
});
