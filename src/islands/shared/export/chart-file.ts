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
