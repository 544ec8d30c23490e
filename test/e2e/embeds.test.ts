import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { htmlOf } from '../../src/cli/examine/site-faults.ts';
import { pathIn, site, siteFolder } from '../site/built-site.ts';
import { openTab } from './visit.ts';

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  amp: '&',
};

/** The codes that a page offers, with the address of the site as it is served here. */
const codesOn = (path: string): string[] =>
  [...htmlOf(siteFolder, path).matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(
    ([, code = '']) =>
      code
        .replaceAll(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign)
        .replace(new URL(site.url).origin, inject('origin'))
        .replace(' loading="lazy"', ''),
  );

const role = `/roles/${site.mainRole}/`;
const codes = site.locales.flatMap((locale) =>
  ['/', role, '/cities/'].flatMap((path) => codesOn(pathIn(locale, path))),
);

let host: Server;

beforeAll(async () => {
  const page = `<!doctype html><html lang="en"><title>Another site</title><body style="margin:0">${codes.join('\n')}`;
  host = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  host.closeAllConnections();
  host.close();
});

it.each([
  { width: 320, colorScheme: 'light' },
  { width: 700, colorScheme: 'dark' },
] as const)(
  'a page of another site, $width px wide and $colorScheme, shows figures whole in frames as high as they need',
  async ({ width, colorScheme }) => {
    const { page, close } = await openTab({ width, colorScheme });
    const { port } = host.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(codes.length);
    const papers = new Set<string>();
    for (const frame of frames) {
      const { paper, ...room } = await frame.evaluate(async () => {
        await document.fonts.ready;
        const { bottom } = document.querySelector('figure')!.getBoundingClientRect();
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        return {
          paper: getComputedStyle(document.documentElement).backgroundColor,
          tooWide: scrollWidth > clientWidth,
          tooHigh: scrollHeight > innerHeight,
          // Where no style reached the frame, it is as high as its attribute says.
          empty: innerHeight - bottom > 300,
        };
      });
      papers.add(paper);
      expect(room, frame.url()).toEqual({ tooWide: false, tooHigh: false, empty: false });
    }
    expect([...papers]).toEqual([
      colorScheme === 'dark' ? 'rgb(17, 23, 29)' : 'rgb(252, 251, 248)',
    ]);
    await close();
  },
);
