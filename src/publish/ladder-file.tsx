import { LadderChart } from '../charts/ladder/LadderChart.tsx';
import type { LadderLayout } from '../charts/ladder/layout.ts';
import type { DrawnFigure } from '../components/drawn-figure.ts';
import { chartFile } from './chart-file.tsx';

/** The ladder as an SVG file, in the widest drawing there is. */
export function ladderFile(figure: DrawnFigure<LadderLayout>): string {
  const layout = figure.wide ?? figure.medium ?? figure.narrow;
  return chartFile(
    <LadderChart layout={layout} id="ladder" label={figure.words.description.alternative} />,
    figure.words,
  );
}
