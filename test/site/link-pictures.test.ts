import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt, htmlOf } from '../../src/cli/examine/site-faults.ts';
import { site, siteFolder } from './built-site.ts';
import { files, pages, plainPath, someOf } from './site-facts.ts';

/** Most bytes of a picture that a program fetches before it shows a link. */
const MOST_BYTES = 60_000;

/** Pages of a kind come from one template. */
const STEP = 20;

const pictures = files.filter((file) => file.endsWith('.png'));
const shown = pages.filter(({ path }) =>
  /^\/(?:roles|cities)\/(?!.*interview)./.test(plainPath(path)),
);

/** What the head of a page says by a property. */
const saysOf = (html: string, property: string): string =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';

describe(`the ${pictures.length} pictures for links`, () => {
  it('are of every role and every city in every language', () => {
    const wanted = shown
      .map(({ path }) => path)
      .filter((path) => plainPath(path).split('/').length === 4)
      .map((path) => `${path.slice(1)}picture.png`);
    expect(pictures.toSorted()).toEqual(wanted.toSorted());
  });

  it(`are PNGs with a palette, 1200 by 630, of at most ${MOST_BYTES / 1000} kB`, () => {
    const head = Buffer.alloc(26);
    const faults = pictures.filter((file) => {
      const path = join(siteFolder, file);
      const open = openSync(path, 'r');
      readSync(open, head, 0, head.length, 0);
      closeSync(open);
      const size = [head.readUInt32BE(16), head.readUInt32BE(20)];
      return !(
        head.toString('latin1', 1, 4) === 'PNG' &&
        size.join() === '1200,630' &&
        head[25] === 3 &&
        statSync(path).size <= MOST_BYTES
      );
    });
    expect(someOf(faults)).toEqual([]);
  });

  it('are named by each page with their size and what they show, and by a role in a city that of the city', () => {
    const address = { origin: new URL(site.url).origin, base: site.base };
    const faults = shown
      .filter((_page, index) => index % STEP === 0)
      .flatMap(({ path }) => {
        const html = htmlOf(siteFolder, path);
        const file = fileAt(new URL(saysOf(html, 'og:image')), address);
        const own = path.replace(/\/roles\/[^/]+\/(?=[^/]+\/$)/, '/cities/');
        const right =
          file === `${own.slice(1)}picture.png` &&
          files.includes(file) &&
          saysOf(html, 'og:image:width') === '1200' &&
          saysOf(html, 'og:image:height') === '630' &&
          saysOf(html, 'og:image:alt') !== '' &&
          saysOf(html, 'twitter:card') === 'summary_large_image';
        return right ? [] : [`${path}: ${file}`];
      });
    expect(someOf(faults)).toEqual([]);
  });
});
