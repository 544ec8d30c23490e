import type { ReactElement } from 'react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { HatchPatterns } from '../../../charts/shared/HatchPatterns.tsx';
import type { StandaloneSvgText } from '../../../charts/shared/standalone-svg.ts';
import { readFontRules, readRules } from './file-fonts.ts';
import { standaloneSvg } from '../../../charts/shared/standalone-svg.ts';

/** A chart to be taken along: one drawing, and what stands above and below it in a file. */
export interface ExportedChart {
  /** Draws one `<svg>` with a viewBox; names in it should not be links. */
  chart: ReactElement;
  text: StandaloneSvgText;
}

/**
 * The chart as an SVG file with its finding, its measure, its source and date inside, and with its fonts: some
 * 85 kB in English, 140 kB in Russian, without which it would look otherwise on another machine.
 * @throws Error when a font cannot be fetched
 */
export async function chartFile({ chart, text }: ExportedChart): Promise<string> {
  const hatches = renderMarkup(createElement('svg', null, createElement(HatchPatterns)));
  // What stands inside of the element that carried the definitions.
  const definitions = hatches.slice(hatches.indexOf('>') + 1, hatches.lastIndexOf('</'));
  const markup = renderMarkup(chart);
  const fonts = await readFontRules(`${Object.values(text).join('')}${markup}`);
  return standaloneSvg(markup, text, `${fonts} ${readChartStyles()}`, definitions);
}

/** Layers of the style sheet that a chart needs on its own: colours, then the grammar of the charts. */
const LAYERS = ['tokens', 'charts'];

/**
 * The styles of charts as the page has them, so that a file looks like the page and no byte of them is
 * sent twice.
 */
function readChartStyles(sheets: Iterable<CSSStyleSheet> = document.styleSheets): string {
  return [...sheets]
    .flatMap(readRules)
    .filter((rule) => rule instanceof CSSLayerBlockRule && LAYERS.includes(rule.name))
    .flatMap((layer) => [...(layer as CSSLayerBlockRule).cssRules])
    .map(({ cssText }) => cssText)
    .join(' ');
}

/** The markup of one element, drawn outside of the page; well-formed as XML. */
function renderMarkup(element: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const drawn = holder.firstElementChild;
  const markup = drawn ? new XMLSerializer().serializeToString(drawn) : '';
  root.unmount();
  return markup;
}

/** Pixels of the picture for a pixel of the drawing, unless the drawing is very large. */
const SHARPNESS = 2;
/** Longer sides and larger areas than these some browsers leave blank. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 16_000_000;

/** A file is drawn in the colours of its reader's theme; a picture goes into documents and is always light. */
const LIGHT = '<style>:root{color-scheme:only light}</style>';

/**
 * A chart file as a PNG picture: the browser draws the file itself, so that nothing in it can be missing.
 * @param svg text of a file made by chartFile, with its styles and fonts inside
 * @throws Error when the browser gives no picture
 */
export async function svgToPng(svg: string): Promise<Blob> {
  const [root, width, height] = readSize(svg);
  const scale = Math.min(
    SHARPNESS,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  // In its final size, since some browsers draw first and enlarge the pixels.
  const sized = root.replace(/ width="[^"]*" height="[^"]*"/, '');
  const drawing = svg
    .replace(root, `${sized.slice(0, -1)} width="${canvas.width}" height="${canvas.height}">`)
    .replace(/<\/svg>\s*$/, `${LIGHT}</svg>`);
  const image = new Image();
  // The policy lets pictures in as data alone; no address of a file would do.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`expected a picture of ${canvas.width} × ${canvas.height}, got none`);
  return blob;
}

/** The first tag of a file, with the width and height of its viewBox. */
function readSize(svg: string): [root: string, width: number, height: number] {
  const [root, width, height] = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/.exec(svg) ?? [];
  if (root === undefined) throw new Error('expected an SVG file with viewBox="0 0 width height"');
  return [root, Number(width), Number(height)];
}
