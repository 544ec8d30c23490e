import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartTexts } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/AxisMarks.tsx';
import { circlesPath } from '../shared/paths.ts';
import type { SwarmLayout } from './layout.ts';

/** Draws the swarm from its layout; all circles are one path. */
export function SwarmChart({ layout, id, label }: ChartProps<SwarmLayout>) {
  const { ticks, gridTop, gridBottom } = layout;
  return (
    <ChartSvg kind="swarm" layout={layout} id={id} label={label}>
      <PercentAxisMark ticks={ticks} top={gridTop} bottom={gridBottom} labels="below" drop={20} />
      <g className="official">
        {layout.circles.length > 0 && <path className="solid" d={circlesPath(layout.circles)} />}
        {layout.openCircles.length > 0 && (
          <path className="open" d={circlesPath(layout.openCircles)} />
        )}
      </g>
      <ChartTexts className="place on-mark" lines={layout.inside} />
      <ChartTexts className="place" lines={layout.outside} />
    </ChartSvg>
  );
}
