import { escapeXml } from '../../charts/shared/escape-xml.ts';
import { breakLines } from '../../charts/shared/text.ts';
import type { ChartBox } from '../../charts/shared/row-chart.ts';
import { createPaths } from '../../i18n/addresses.ts';
import type { Site } from '../../schemas/site.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure, Embed, FigureWords } from './drawn-figure.ts';

/** Heights of a frame in pixels: from so wide a column on, and in a narrower one. */
export interface FrameHeights {
  wide: number;
  narrow: number;
}

/** What src/pages/embed sets: sizes in px. Below the last width a frame gets its narrow drawing. */
const FRAME = { padding: 16, narrowest: 320, wideFrom: 632 } as const;
const FINDING = { size: 23, line: 28 } as const;
const MEASURED = { size: 16, line: 24 } as const;
const SOURCE = { size: 14, line: 21 } as const;
const GAPS = 44;
/** Widest that a drawing gets, by its own width. */
const WIDEST = { narrow: 360, medium: 762, small: 420 } as const;
/** The serif is as wide as the sans in bold, whose widths are known, and a little more. */
const SERIF = 1.04;
const SWATCH = 40;

/**
 * A figure with the way to embed it; the figure as it is for a site that nobody outside may read.
 * @param name where its page lies among the embeds: path of the figure's page, then its id; null where it has none
 */
export function withEmbed<Layout extends ChartBox>(
  model: SiteModel,
  name: string | null,
  figure: DrawnFigure<Layout>,
): DrawnFigure<Layout> {
  const { language, locale, project } = model;
  const { t } = language;
  if (name === null || project.site.visibility === 'internal') return figure;
  const href = embedPath(project.site, locale, name);
  const code = frameCode(
    new URL(href, project.site.url).href,
    figure.words.description.headline,
    frameHeights(figure, t('embed.from', { site: project.site.name })),
  );
  const embed: Embed = {
    name,
    href,
    code,
    word: t('embed.word'),
    text: t('embed.text'),
    open: t('embed.open'),
    label: t('embed.label'),
  };
  return { ...figure, words: { ...figure.words, embed } };
}

/** Where an embed lies: those of all languages are in one folder, which alone may be framed. */
function embedPath({ base, locales }: Site, locale: string, name: string): string {
  const inLocale = createPaths('/', locales[0]!).page(locale, `/${name}/`);
  return createPaths(base, locales[0]!).file(`/embed${inLocale}`);
}

/**
 * The heights of a figure in a frame: words as they break in the narrowest column of each kind, the drawing as large
 * as it gets there.
 * @param link the words that lead back to the page of the figure
 */
export function frameHeights(
  { words, narrow, medium }: DrawnFigure<ChartBox>,
  link: string,
): FrameHeights {
  const notes = words.narrowNotes ?? words.notes;
  const small = medium === null || medium.width < FRAME.wideFrom - 2 * FRAME.padding;
  const wide = medium ?? narrow;
  return {
    narrow: wordsHeight(words, notes, link, FRAME.narrowest) + drawnHeight(narrow, WIDEST.narrow),
    wide:
      wordsHeight(words, words.notes, link, FRAME.wideFrom) +
      drawnHeight(wide, small ? WIDEST.small : WIDEST.medium),
  };
}

function drawnHeight({ width, height }: ChartBox, widest: number): number {
  return Math.ceil((height * widest) / width);
}

function wordsHeight(
  { description, evidence, source }: FigureWords,
  notes: readonly string[],
  link: string,
  width: number,
): number {
  const room = width - 2 * FRAME.padding;
  const { headline, subtitle } = description;
  const rows = evidence.map(({ word, text }) =>
    breakLines(text === undefined ? word : `${word}: ${text}`, room - SWATCH, MEASURED.size),
  );
  return (
    2 * FRAME.padding +
    GAPS +
    breakLines(headline, room / SERIF, FINDING.size, 600).length * FINDING.line +
    breakLines(subtitle, room, MEASURED.size).length * MEASURED.line +
    rows.flat().length * MEASURED.line +
    breakLines([source, ...notes, link].join(' '), room, SOURCE.size).length * SOURCE.line
  );
}

/**
 * The element that shows an embed on another site. Its height follows the width of the column by container units;
 * where a site takes no styles, the larger height of both stays.
 */
export function frameCode(address: string, title: string, { wide, narrow }: FrameHeights): string {
  const [low, high] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  const past = narrow > wide ? `${FRAME.wideFrom}px - 100cqw` : `100cqw - ${FRAME.wideFrom - 1}px`;
  const height = `calc(${low}px + clamp(0px, (${past}) * 999, ${high - low}px))`;
  return `<div style="container-type:inline-size"><iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${high}" style="border:0;height:${height}" loading="lazy"></iframe></div>`;
}
