import { createElement } from 'react';
import { LadderChart } from '../charts/ladder/LadderChart.tsx';
import type { LadderLayout } from '../charts/ladder/layout.ts';
import type { DrawnFigure } from '../components/drawn-figure.ts';
import { chartFile } from './chart-file.ts';

/** The ladder as an SVG file, in the widest drawing there is. */
export function ladderFile(figure: DrawnFigure<LadderLayout>): string {
  const layout = figure.wide ?? figure.medium ?? figure.narrow;
  const label = figure.words.description.alternative;
  return chartFile(createElement(LadderChart, { layout, id: 'ladder', label }), figure.words);
}
