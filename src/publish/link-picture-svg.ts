import { escapeXml } from '../charts/shared/escape-xml.ts';
import { breakLines, textWidth } from '../charts/shared/text.ts';

/** What a picture for a link says around its chart. */
export interface LinkPictureWords {
  title: string;
  /** The finding of the chart, a sentence. */
  finding: string;
  /** What is measured, unit and date. */
  measured: string;
  siteName: string;
}

/** The size that every service shows whole. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const COLUMN = 404;
const GAP = 32;
/** Space around the chart at its outer sides. */
const CHART_MARGIN = 40;
const SITE = { size: 24, line: 30 } as const;
const FINDING = { size: 28, line: 36, most: 7 } as const;
const MEASURED = { size: 19, line: 26, most: 6 } as const;
/** Sizes that a title is tried in, the largest first. */
const TITLE_SIZES = [54, 48, 42, 37, 32, 28] as const;
const TITLE_LINES = 5;
/** The serif in bold, against the sans in bold, whose widths are known. */
const SERIF = 1.06;

/**
 * The picture for a link as one SVG: words at the left, the chart as large as it gets at the right.
 * @param chart markup of one `<svg viewBox="0 0 w h">`
 * @param css styles of tokens and charts
 * @param hatches markup of the hatch patterns
 * @throws TypeError when the markup has no viewBox, RangeError when a word of the title is too long
 */
export function linkPictureSvg(
  chart: string,
  words: LinkPictureWords,
  css: string,
  hatches: string,
): string {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart);
  if (!box) throw new TypeError('chart: expected one <svg> with viewBox="0 0 width height"');
  const [width, height] = [Number(box[1]), Number(box[2])];
  const left = MARGIN + COLUMN + GAP;
  const room = {
    width: PICTURE.width - CHART_MARGIN - left,
    height: PICTURE.height - 2 * CHART_MARGIN,
  };
  const scale = Math.min(room.width / width, room.height / height);
  const [w, h] = [round(width * scale), round(height * scale)];
  const placed = chart.replace(
    '<svg ',
    `<svg x="${round(left + (room.width - w) / 2)}" y="${round(CHART_MARGIN + (room.height - h) / 2)}" width="${w}" height="${h}" `,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}">`,
    `<style>${usedRules(css, chart).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`,
    hatches,
    `<rect width="${PICTURE.width}" height="${PICTURE.height}" fill="var(--paper)"/>`,
    `<rect width="${PICTURE.width}" height="10" fill="var(--accent)"/>`,
    ...column(words),
    placed,
    '</svg>',
  ].join('');
}

/**
 * The rules of a style sheet that may say something of a drawing: to hold each rule against each element is most of
 * the time that a picture takes. Rules for paper and for other kinds of screens are left out.
 * @param css without comments
 */
export function usedRules(css: string, drawing: string): string {
  const used = new Set(
    [...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
  );
  return topRules(css)
    .filter((rule) => {
      const selector = rule.slice(0, rule.indexOf('{')).replaceAll(/:not\([^)]*\)/g, '');
      if (/@(?:media|container|supports)/.test(selector)) return false;
      return selector
        .split(',')
        .some((part) => [...part.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name!)));
    })
    .join('');
}

/** Rules one by one, each with whatever stands inside its braces. */
function topRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) {
      rules.push(css.slice(start, index + 1));
      start = index + 1;
    }
  }
  return rules;
}

/** The words from the top down: title, finding, what is measured; the name of the site at the foot. */
function column({ title, finding, measured, siteName }: LinkPictureWords): string[] {
  const { lines, size } = fitTitle(title);
  const line = Math.round(size * 1.14);
  const titleTop = MARGIN + size;
  const foot = PICTURE.height - MARGIN;
  const found = breakLines(finding, COLUMN, FINDING.size);
  const findingTop = titleTop + (lines.length - 1) * line + 22 + FINDING.size;
  const measuredTop = findingTop + (found.length - 1) * FINDING.line + 18 + MEASURED.size;
  const free = Math.floor((foot - SITE.line - measuredTop) / MEASURED.line) + 1;
  const said = breakLines(measured, COLUMN, MEASURED.size);
  return [
    texts(lines, { top: titleTop, line, size, style: 'var(--serif)', weight: 600, fill: 'ink' }),
    texts(found, { top: findingTop, ...FINDING, style: 'var(--sans)', weight: 400, fill: 'ink' }),
    // A sentence is said whole or not at all.
    said.length <= free
      ? texts(said, {
          top: measuredTop,
          ...MEASURED,
          style: 'var(--sans)',
          weight: 400,
          fill: 'ink-2',
        })
      : '',
    texts([siteName], { top: foot, ...SITE, style: 'var(--sans)', weight: 600, fill: 'accent' }),
  ];
}

/** The largest size in which every word of a title fits and its lines are few enough. */
function fitTitle(title: string): { lines: string[]; size: number } {
  for (const size of TITLE_SIZES) {
    const lines = breakLines(title, COLUMN / SERIF, size, 600);
    const fits = lines.every((line) => textWidth(line, size, 600) * SERIF <= COLUMN);
    if (fits && lines.length <= TITLE_LINES) return { lines, size };
  }
  throw new RangeError(
    `title: expected words that fit ${COLUMN} px at ${TITLE_SIZES.at(-1)} px in ${TITLE_LINES} lines, received "${title}"`,
  );
}

interface TextStyle {
  top: number;
  line: number;
  size: number;
  style: string;
  weight: number;
  fill: string;
}

function texts(
  lines: readonly string[],
  { top, line, size, style, weight, fill }: TextStyle,
): string {
  return `<g font-family="${style}" font-size="${size}" font-weight="${weight}" fill="var(--${fill})">${lines
    .map((text, index) => `<text x="${MARGIN}" y="${top + index * line}">${escapeXml(text)}</text>`)
    .join('')}</g>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
