import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as canvasPackage from '@napi-rs/canvas';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type * as stylePackage from 'svgo';
import type { Site } from '../schemas/site.ts';
import type { DrawnPicture } from '../views/sections/link-pictures.ts';
import type { SiteModel } from '../views/site/site-model.ts';
import { chartStyles, hatchPatterns } from './ladder-file.ts';
import { PICTURE, linkPictureSvg } from './link-picture-svg.ts';
import { paintSvg } from './paint-svg.ts';
import { palettePng } from './palette-png.ts';

/** Goes up whenever the same drawing is to be painted in another way. */
const PAINTING = 1;

const FONTS = ['latin', 'cyrillic', 'latin-ext'].flatMap((subset) => [
  {
    family: `Sans ${subset}`,
    file: `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  },
  { family: `Serif ${subset}`, file: `src/assets/fonts/rungs-serif-${subset}.woff2` },
]);

/**
 * The picture that other sites and programs show beside a link, as a PNG of 1200 by 630. It is kept in the cache of the
 * build and painted anew only when its drawing has changed.
 * @throws Error that says which picture cannot be made, why, and what mends it
 */
export function linkPicture(
  { locale, project }: Pick<SiteModel, 'locale' | 'project'>,
  picture: DrawnPicture,
): Uint8Array<ArrayBuffer> {
  const name = `${locale}/${picture.page}`;
  try {
    return keepPicture(name, drawPicture(picture, project.site));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The picture for links to ${name} cannot be made: ${why}. What charts are drawn of is painted by src/publish/paint-svg.ts, and words are placed by src/publish/link-picture-svg.ts; where the package @napi-rs/canvas cannot be loaded, "npm ci" on this machine brings it.`,
      { cause: error },
    );
  }
}

function drawPicture(
  { chart: { chart, figure }, title }: DrawnPicture,
  { name: siteName, accent }: Site,
): string {
  const { headline, subtitle, alternative } = figure.words.description;
  const words = { title, finding: headline, measured: subtitle, siteName };
  // The drawing of a column, which is as high as it is broad.
  const layout = figure.medium ?? figure.narrow;
  const drawing = createElement(chart, { layout, id: 'chart', label: alternative });
  return linkPictureSvg(renderToStaticMarkup(drawing), words, chartStyles(accent), hatchPatterns());
}

/** The kept picture of a drawing; painted, and kept in place of the former one, where there is none. */
function keepPicture(name: string, svg: string): Uint8Array<ArrayBuffer> {
  const sum = createHash('sha256').update(`${PAINTING} ${fontSum()} ${svg}`).digest('hex');
  const file = join(cacheFolder(), `${name}.png`);
  const sumFile = join(cacheFolder(), `${name}.sha256`);
  if (existsSync(file) && existsSync(sumFile) && readFileSync(sumFile, 'utf8') === sum) {
    return new Uint8Array(readFileSync(file));
  }
  const png = paintPicture(svg);
  mkdirSync(dirname(file), { recursive: true });
  // In this order, and by a new name: a build that is stopped leaves no picture with the sum of another.
  writeFileSync(sumFile, '');
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  writeFileSync(sumFile, sum);
  return new Uint8Array(png);
}

const programRoot = (): string => process.env['PROGRAM_ROOT'] ?? process.cwd();

const cacheFolder = (): string =>
  join(process.env['CACHE_DIR'] ?? join(programRoot(), 'node_modules/.astro'), 'link-pictures');

let keptFontSum: string | undefined;

function fontSum(): string {
  if (keptFontSum === undefined) {
    const hash = createHash('sha256');
    for (const { file } of FONTS) hash.update(readFileSync(join(programRoot(), file)));
    keptFontSum = hash.digest('hex');
  }
  return keptFontSum;
}

type CanvasPackage = typeof canvasPackage;
type StylePackage = typeof stylePackage;

let packages: { canvas: CanvasPackage; svgo: StylePackage } | undefined;

/** Loaded when a picture is painted: a build without a change needs neither, and a bundler cannot take them along. */
function loadPackages(): { canvas: CanvasPackage; svgo: StylePackage } {
  if (packages === undefined) {
    const load = createRequire(join(programRoot(), 'package.json'));
    const canvas = load('@napi-rs/canvas') as CanvasPackage;
    for (const { family, file } of FONTS) {
      const key = canvas.GlobalFonts.register(readFileSync(join(programRoot(), file)), family);
      if (key === null) throw new Error(`${file} is no font that the painter can read`);
    }
    packages = { canvas, svgo: load('svgo') as StylePackage };
  }
  return packages;
}

function paintPicture(svg: string): Buffer {
  const { canvas, svgo } = loadPackages();
  const families = (kind: string): string =>
    FONTS.filter(({ family }) => family.startsWith(kind))
      .map(({ family }) => `'${family}'`)
      .join(', ');
  // The fonts of pages have names of their own in Astro; here they have those that they were just given.
  const named = svg
    .replace(/--sans:[^;}]*/, `--sans: ${families('Sans')}`)
    .replace(/--serif:[^;}]*/, `--serif: ${families('Serif')}`);
  const { data } = svgo.optimize(named, {
    plugins: [{ name: 'inlineStyles', params: { onlyMatchedOnce: false } }],
  });
  const picture = canvas.createCanvas(PICTURE.width, PICTURE.height);
  paintSvg(data, picture, canvas);
  const { data: pixels } = picture
    .getContext('2d')
    .getImageData(0, 0, PICTURE.width, PICTURE.height);
  return palettePng(pixels, PICTURE.width, PICTURE.height);
}
