import { escapeXml } from './escape-xml.ts';
import { breakLines } from './text.ts';

export interface StandaloneSvgText {
  title: string;
  subtitle: string;
  /** Source and date in one line. */
  source: string;
}

const MARGIN = 24;
const SUBTITLE_SIZE = 16;
const SOURCE_SIZE = 14;
const TITLE_SIZE = 24;

/**
 * Turns the markup of a chart into an SVG file that stands alone: styles, title, source and date inside.
 * @param markup one `<svg viewBox="0 0 w h">` element as the chart component draws it
 * @param css the styles of tokens and charts
 * @param hatches markup of the hatch patterns
 * @throws TypeError when the markup has no viewBox
 */
export function standaloneSvg(
  markup: string,
  text: StandaloneSvgText,
  css: string,
  hatches: string,
): string {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup);
  if (!box) throw new TypeError('markup: expected one <svg> with viewBox="0 0 width height"');
  const [width, height] = [Number(box[1]), Number(box[2])];
  const title = breakLines(text.title, width, TITLE_SIZE);
  const subtitle = breakLines(text.subtitle, width, SUBTITLE_SIZE);
  const source = breakLines(text.source, width, SOURCE_SIZE);
  const titleTop = MARGIN + TITLE_SIZE;
  const subtitleTop = titleTop + title.length * 30 - 4;
  const chartTop = subtitleTop + subtitle.length * 22 + 4;
  const sourceTop = chartTop + height + 28;
  const total = {
    width: width + 2 * MARGIN,
    height: sourceTop + (source.length - 1) * 20 + MARGIN,
  };
  const nested = markup.replace(
    '<svg ',
    `<svg x="${MARGIN}" y="${chartTop}" width="${width}" height="${height}" `,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}">`,
    `<title>${escapeXml(text.title)}</title>`,
    `<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`,
    hatches,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    `<g font-family="var(--serif)" font-size="${TITLE_SIZE}" fill="var(--ink)">${lines(title, titleTop, 30)}</g>`,
    `<g font-family="var(--sans)" font-size="${SUBTITLE_SIZE}" fill="var(--ink-2)">${lines(subtitle, subtitleTop, 22)}</g>`,
    nested,
    `<g font-family="var(--sans)" font-size="${SOURCE_SIZE}" fill="var(--ink-3)">${lines(source, sourceTop, 20)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function lines(text: string[], top: number, height: number): string {
  return text
    .map(
      (line, index) => `<text x="${MARGIN}" y="${top + index * height}">${escapeXml(line)}</text>`,
    )
    .join('');
}
