import type { ReactElement } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HatchPatterns } from '../charts/shared/HatchPatterns.tsx';
import type { FigureWords } from '../components/figure-words.ts';
import { readChartStyles } from './chart-styles.ts';
import { standaloneSvg } from '../charts/shared/standalone-svg.ts';

let styles: string | undefined;
let hatches: string | undefined;

/** A drawn chart as an SVG file with its finding, its measure, its source and date inside. */
export function chartFile(chart: ReactElement, words: FigureWords): string {
  styles ??= readChartStyles();
  hatches ??= renderToStaticMarkup(createElement(HatchPatterns));
  const { description, source } = words;
  const text = { title: description.headline, subtitle: description.subtitle, source };
  return standaloneSvg(renderToStaticMarkup(chart), text, styles, hatches);
}
