import { expect, it, describe } from 'vitest';
import { fileOf, isEmbed } from '../../src/cli/examine/scan-site.ts';
import { htmlOf } from '../../src/cli/examine/site-faults.ts';
import { site, siteFolder } from './built-site.ts';
import { files, pages, plainPath, someOf } from './site-facts.ts';

const embeds = pages.filter(isEmbed);

/** What a page says in its first element of a class, without its tags. */
function said(html: string, className: string): string {
  const [, text = ''] = new RegExp(`class="${className}"[^>]*>([^]*?)</`).exec(html) ?? [];
  return text;
}

/** The page and the id that an embed is from: `/embed/ru/cities/denver-co/ladder/`. */
function originOf(path: string): { page: string; id: string } {
  const [, page = '', id = ''] = /^\/embed(\/.*?)([^/]+)\/$/.exec(path) ?? [];
  return { page, id: id === 'own-pay' ? 'own-pay-figure' : id };
}

const html = new Map<string, string>();
/** The figure of a page, read once for all of its embeds. */
function figureOf({ page, id }: { page: string; id: string }): string {
  if (!html.has(page)) html.clear();
  html.set(page, html.get(page) ?? htmlOf(siteFolder, page));
  return new RegExp(`<figure[^>]*id="${id}"[^]*?</figure>`).exec(html.get(page)!)?.[0] ?? '';
}

describe(`the ${embeds.length} figures for frames of other sites`, () => {
  it('show every kind of chart that a page to read has', () => {
    const kinds = new Set(embeds.map(({ path }) => plainPath(path).split('/').at(-2)));
    expect([...kinds].toSorted()).toEqual([
      ...['finding-overlap', 'finding-prices', 'finding-raise', 'gap', 'history', 'jobs'],
      ...['ladder', 'map', 'occupations', 'pay-by-city', 'swarm'],
    ]);
  });

  it('say the sentence, the measure and the source of their page, and lead back to it', () => {
    const faults = embeds.flatMap(({ path }) => {
      const own = htmlOf(siteFolder, path);
      const from = originOf(path);
      const figure = figureOf(from);
      const parts = ['finding', 'measured'].filter(
        (part) => said(own, part) === '' || said(own, part) !== said(figure, part),
      );
      const back = `<a href="${site.base}${from.page.slice(1)}"`;
      return [...parts, ...(own.includes(back) ? [] : ['way back'])].map(
        (part) => `${path}: ${part}`,
      );
    });
    expect(someOf(faults)).toEqual([]);
  });

  it('have no navigation, no script, and open every link beside the page around the frame', () => {
    const faults = embeds.flatMap(({ path, scripts }) => {
      const own = htmlOf(siteFolder, path);
      return !/<(?:nav|header|footer)\b/.test(own) &&
        own.includes('<base target="_blank">') &&
        scripts.length === 0
        ? []
        : [path];
    });
    expect(someOf(faults)).toEqual([]);
  });

  it('are each told of on their page, with the address of one that exists', () => {
    const { origin } = new URL(site.url);
    const faults = embeds.flatMap(({ path }) => {
      const code = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(figureOf(originOf(path)))?.[1] ?? '';
      const address = /src=(?:"|&quot;|&#34;)([^"&]+)/.exec(code)?.[1] ?? '';
      return address === `${origin}${site.base}${path.slice(1)}` ? [] : [`${path}: ${address}`];
    });
    expect(someOf(faults)).toEqual([]);
    expect(embeds.every(({ path }) => files.includes(fileOf(path)))).toBe(true);
  });
});
