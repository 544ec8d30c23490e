import { createElement } from 'react';
import type { ReactElement } from 'react';
import { HatchPatterns } from '../../charts/shared/HatchPatterns.tsx';
import type { StandaloneSvgText } from '../../charts/shared/standalone-svg.ts';
import { standaloneSvg } from '../../charts/shared/standalone-svg.ts';
import { readChartStyles } from './chart-styles.ts';
import { renderMarkup } from './render-markup.ts';

/** A chart to be taken along: one drawing, and what stands above and below it in a file. */
export interface TakenChart {
  /** Draws one `<svg>` with a viewBox; names in it should not be links. */
  chart: ReactElement;
  text: StandaloneSvgText;
}

/** The chart as an SVG file with its finding, its measure, its source and date inside. */
export function chartFile({ chart, text }: TakenChart): string {
  const hatches = renderMarkup(createElement('svg', null, createElement(HatchPatterns)));
  // What stands inside of the element that carried the definitions.
  const definitions = hatches.slice(hatches.indexOf('>') + 1, hatches.lastIndexOf('</'));
  return standaloneSvg(renderMarkup(chart), text, readChartStyles(), definitions);
}
