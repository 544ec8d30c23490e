import { createCanvas, Path2D } from '@napi-rs/canvas';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkPicture } from '../../../src/publish/link-picture.ts';
import { linkPictureSvg, usedRules } from '../../../src/publish/link-picture-svg.ts';
import { paintSvg } from '../../../src/publish/paint-svg.ts';
import { palettePng } from '../../../src/publish/palette-png.ts';
import { placePicture } from '../../../src/views/sections/link-pictures.ts';
import { english, russian } from '../../fixtures/small-model.ts';

const cache = mkdtempSync(join(tmpdir(), 'link-pictures-'));
const before = process.env['CACHE_DIR'];

beforeAll(() => {
  process.env['CACHE_DIR'] = cache;
});

afterAll(() => {
  if (before === undefined) delete process.env['CACHE_DIR'];
  else process.env['CACHE_DIR'] = before;
  rmSync(cache, { recursive: true, force: true });
});

const denver = placePicture(english, english.atlas.placeById['denver-co']!);
const kept = join(cache, 'link-pictures/en/cities/denver-co.png');

describe('the picture for links to a city', () => {
  it('is painted once, and again only when its drawing has changed', () => {
    const first = linkPicture(english, denver);
    expect(first.length).toBeLessThan(60_000);
    expect(readFileSync(kept)).toEqual(Buffer.from(first));
    writeFileSync(kept, 'as it was kept');
    expect(Buffer.from(linkPicture(english, denver)).toString()).toBe('as it was kept');
    const renamed = linkPicture(english, { ...denver, title: 'Denver' });
    expect(Buffer.from(renamed).toString('latin1', 1, 4)).toBe('PNG');
    expect(readFileSync(kept)).toEqual(Buffer.from(renamed));
  });

  it('is one for each language', () => {
    const place = russian.atlas.placeById['denver-co']!;
    expect(linkPicture(russian, placePicture(russian, place))).not.toEqual(
      linkPicture(english, denver),
    );
  });

  it('stops the build where a title cannot be placed, and says which and what mends it', () => {
    const title =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    expect(() => linkPicture(english, { ...denver, title })).toThrow(
      /^The picture for links to en\/cities\/denver-co cannot be made: title: expected words that fit \d+ px.*link-picture-svg\.ts/,
    );
  });
});

describe('what paints a drawing', () => {
  const paint = (inside: string): Uint8ClampedArray => {
    const canvas = createCanvas(20, 20);
    const svg = `<svg viewBox="0 0 20 20" width="20" height="20" style="--ink: light-dark(#102030, #fff)">${inside}</svg>`;
    paintSvg(svg, canvas, { createCanvas, Path2D });
    return canvas.getContext('2d').getImageData(0, 0, 20, 20).data;
  };
  const pixel = (data: Uint8ClampedArray, x: number, y: number): number[] => [
    ...data.slice((y * 20 + x) * 4, (y * 20 + x) * 4 + 3),
  ];

  it('takes variables, inherited styles and moves, as they are in the light', () => {
    const data = paint(
      '<g style="fill:var(--ink)" transform="translate(10 10)"><rect x="0" y="0" width="5" height="5"/></g>',
    );
    expect(pixel(data, 12, 12)).toEqual([0x10, 0x20, 0x30]);
    expect(pixel(data, 5, 5)).toEqual([0, 0, 0]);
  });

  it.each([
    ['<ellipse rx="2" ry="2"/>', '<ellipse'],
    ['<g transform="rotate(45)"/>', 'transform="rotate(45)"'],
    ['<rect style="filter:blur(2px)"/>', 'filter is not known'],
    ['<rect fill="url(#none)" width="2" height="2"/>', 'there is no such pattern'],
    ['<rect style="fill:var(--none)" width="2" height="2"/>', '--none is not set'],
  ])('refuses %s, so that nothing is missing without a word', (inside, message) => {
    expect(() => paint(inside)).toThrow(message);
  });
});

describe('a PNG with a palette', () => {
  it('holds every pixel where there are few colours', () => {
    const pixels = new Uint8ClampedArray([
      255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 9, 9, 9, 255,
    ]);
    const png = palettePng(pixels, 2, 2);
    const start = png.indexOf('PLTE') + 4;
    expect([...png.subarray(start, start + 9)]).toEqual([0, 0, 255, 9, 9, 9, 255, 0, 0]);
    const data = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    expect([...rows]).toEqual([0, 2, 0, 0, 0, 1]);
  });

  it('takes the nearest of the frequent colours for the others', () => {
    const pixels = new Uint8ClampedArray(
      Array.from({ length: 600 }, (_, index) => [
        (Math.min(index, 299) % 300) >> 1,
        index % 300,
        0,
        255,
      ]).flat(),
    );
    const png = palettePng(pixels, 300, 2);
    expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBe(256 * 3);
  });
});

describe('the words of a picture', () => {
  it('leave out what is measured where it does not fit whole', () => {
    const words = { title: 'Pay', finding: 'More', siteName: 'Rungs' };
    const chart = '<svg viewBox="0 0 720 500"></svg>';
    const draw = (measured: string): string =>
      linkPictureSvg(chart, { ...words, measured }, '', '');
    expect(draw('US dollars a year')).toContain('US dollars a year');
    expect(draw('US dollars a year, and so on '.repeat(60))).not.toContain('US dollars');
  });
});

describe('the styles of a picture', () => {
  it('are the rules whose classes its drawing has, on a screen', () => {
    const rule = (selector: string): string => `${selector} { fill: red; }`;
    const kept = [':root', 'svg', '.bar', '.bar .tail', '.gone, .bar', '.bar:not(.gone)'].map(rule);
    const left = ['.gone', '.bar .gone', '.bar.gone'].map(rule);
    const screens = [`@media print { ${rule('.bar')} ${rule('.tail')} }`];
    const css = [...left, ...kept, ...screens, ...left].join('');
    expect(usedRules(css, '<g class="wide bar"><path class="tail"/></g>')).toBe(kept.join(''));
  });
});
