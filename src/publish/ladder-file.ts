import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LadderChart } from '../charts/ladder/LadderChart.tsx';
import type { LadderLayout } from '../charts/ladder/layout.ts';
import { HatchPatterns } from '../charts/shared/HatchPatterns.tsx';
import { standaloneSvg } from '../charts/shared/standalone-svg.ts';
import type { Accent } from './accent-styles.ts';
import { withAccent } from './accent-styles.ts';
import type { DrawnFigure, FigureWords } from '../views/figures/drawn-figure.ts';

/** The ladder as an SVG file, in the widest drawing there is. */
export function ladderFile(figure: DrawnFigure<LadderLayout>, accent?: Accent): string {
  const layout = figure.wide ?? figure.medium ?? figure.narrow;
  const label = figure.words.description.alternative;
  return chartFile(
    createElement(LadderChart, { layout, id: 'ladder', label }),
    figure.words,
    accent,
  );
}

/** A drawn chart as an SVG file with its finding, its measure, its source and date inside, in the colours of the organisation. */
export function chartFile(chart: ReactElement, words: FigureWords, accent?: Accent): string {
  const { description, source } = words;
  const text = { title: description.headline, subtitle: description.subtitle, source };
  return standaloneSvg(renderToStaticMarkup(chart), text, chartStyles(accent), hatchPatterns());
}

const keptStyles = new Map<string, string>();

/** The styles of a chart on its own in the colours of the organisation, read and coloured once. */
export function chartStyles(accent: Accent | undefined): string {
  const key = accent === undefined ? '' : `${accent.light} ${accent.dark}`;
  const styles = keptStyles.get(key) ?? withAccent(readChartStyles(), accent);
  keptStyles.set(key, styles);
  return styles;
}

let hatches: string | undefined;

/** The patterns that hatched marks of a chart on its own are filled with. */
export function hatchPatterns(): string {
  hatches ??= renderToStaticMarkup(createElement(HatchPatterns));
  return hatches;
}

/** The styles that a chart needs on its own, without comments and line breaks: tokens, then the grammar of the charts. */
export function readChartStyles(root = process.env['PROGRAM_ROOT'] ?? process.cwd()): string {
  return ['tokens.css', 'charts.css']
    .map((name) => readFileSync(join(root, 'src', 'styles', name), 'utf8'))
    .join('')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
