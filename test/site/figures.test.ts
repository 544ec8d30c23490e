import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, isEmbed } from '../../src/cli/examine/scan-site.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { listPageKinds } from './page-kinds.ts';
import { pages, someOf } from './site-facts.ts';

/** Charts come from a few templates; every hundredth page shows the odd places. */
const STEP = 100;

const sample = [
  ...new Set([
    ...listPageKinds().flatMap(({ path }) => site.locales.map((locale) => pathIn(locale, path))),
    // The table of an embed stands on the page that it is from.
    ...pages.filter((page, index) => index % STEP === 0 && !isEmbed(page)).map(({ path }) => path),
  ]),
];

interface Figure {
  id: string;
  drawings: string[];
  table: string | null;
}

const figures = sample.flatMap((path) => readFigures(path).map((figure) => ({ path, ...figure })));

describe(`${figures.length} figures of ${sample.length} pages`, () => {
  it('are there', () => {
    expect(figures.length).toBeGreaterThan(0);
  });

  it('have a drawing with an alternative text', () => {
    const mute = figures.filter(
      ({ drawings }) =>
        drawings.length === 0 ||
        // A drawing with links inside is a group, since an image has no parts.
        drawings.some(
          (drawing) =>
            !/^<svg[^>]*\brole="(?:img|group)"[^>]*\baria-label="[^"]{20,}"/.test(drawing),
        ),
    );
    expect(someOf(mute.map(({ path, id }) => `${path}#${id}`))).toEqual([]);
  });

  it('have a table twin, or lead to the table that has their rows', () => {
    const alone = figures.filter(({ table }) => table === null);
    expect(someOf(alone.map(({ path, id }) => `${path}#${id}`))).toEqual([]);
  });

  it('draw no number that their table does not have', () => {
    const faults = figures.flatMap(({ path, id, drawings, table }) => {
      const known = new Set(readNumbers(table ?? ''));
      const drawn = drawings.flatMap(readLabels).flatMap(readNumbers);
      const missing = [...new Set(drawn)].filter((number) => !known.has(number));
      return missing.map((number) => `${path}#${id}: ${number}`);
    });
    expect(someOf(faults)).toEqual([]);
  });
});

function readFigures(path: string): Figure[] {
  const html = readFileSync(join(siteFolder, fileOf(path)), 'utf8');
  return [...html.matchAll(/<figure\b([^>]*)>([^]*?)<\/figure>/g)].map(
    ([, attributes = '', content = '']) => ({
      id: /\bid="([^"]+)"/.exec(attributes)?.[1] ?? '',
      drawings: (content.match(/<svg\b[^]*?<\/svg>/g) ?? []).filter(
        (drawing) => !/^<svg[^>]*aria-hidden/.test(drawing),
      ),
      table: findTable(content) ?? findLinkedTable(html, content),
    }),
  );
}

function findTable(html: string): string | null {
  return /<table\b[^]*?<\/table>/.exec(html)?.[0] ?? null;
}

/** The table behind a link of a figure, on the same page or another of the site. */
function findLinkedTable(page: string, figure: string): string | null {
  for (const [, path = '', id = ''] of figure.matchAll(/<a href="([^"#]*)#([^"]+)"/g)) {
    const html =
      path === ''
        ? page
        : readFileSync(join(siteFolder, fileOf(`/${path.slice(site.base.length)}`)), 'utf8');
    const start = html.indexOf(` id="${id}"`);
    const end = html.indexOf('</section>', start);
    const table = start === -1 ? null : findTable(html.slice(start, end));
    if (table !== null) return table;
  }
  return null;
}

/** Texts of a drawing but for the scale of its axis and its reading key. */
function readLabels(drawing: string): string[] {
  const labels: string[] = [];
  const tag = /<(\/?)(g|text)\b([^>]*)>([^<]*)/g;
  let depth = 0;
  let keyDepth = Number.POSITIVE_INFINITY;
  for (const [, closing, name, attributes = '', text = ''] of drawing.matchAll(tag)) {
    if (name === 'g') {
      depth += closing === '' ? 1 : -1;
      if (closing === '' && /class="(?:key|legend)"/.test(attributes)) {
        keyDepth = Math.min(keyDepth, depth);
      }
      if (depth < keyDepth) keyDepth = Number.POSITIVE_INFINITY;
    } else if (depth < keyDepth && !/class="[^"]*\btick\b/.test(attributes)) labels.push(text);
  }
  return labels;
}

/** Numbers as digits alone: 96,500 and 96 500 are one and the same. */
function readNumbers(text: string): string[] {
  const plain = text.replaceAll('&nbsp;', '\u00a0').replaceAll(/<[^>]*>|&#?\w+;/g, ' ');
  return (plain.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((number) =>
    number.replaceAll(/[.,\u00a0\u202f]/g, ''),
  );
}
