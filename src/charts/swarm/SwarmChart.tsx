import { ChartText } from '../shared/ChartText.tsx';
import { circlesPath } from '../shared/paths.ts';
import type { SwarmLayout } from './layout.ts';

interface SwarmChartProps {
  layout: SwarmLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the swarm from its layout; all circles are one path. */
export function SwarmChart({ layout, id, label }: SwarmChartProps) {
  const { width, height, narrow, ticks, gridTop, gridBottom } = layout;
  return (
    <svg
      className={narrow ? 'chart swarm narrow' : 'chart swarm'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g className="axis">
        {ticks.map((tick) => (
          <path
            key={tick.x}
            className={tick.zero ? 'zero-line' : 'grid'}
            d={`M${tick.x} ${gridTop}V${gridBottom}`}
          />
        ))}
        {ticks.map(
          (tick) =>
            tick.label !== null && (
              <ChartText
                key={tick.x}
                className={tick.zero ? 'tick zero' : 'tick'}
                at={{ x: tick.labelX, y: gridBottom + 20, text: tick.label, anchor: 'middle' }}
              />
            ),
        )}
      </g>
      <g className={`rung-${layout.rung}`}>
        {layout.circles.length > 0 && <path className="solid" d={circlesPath(layout.circles)} />}
        {layout.openCircles.length > 0 && (
          <path className="open" d={circlesPath(layout.openCircles)} />
        )}
      </g>
      {layout.inside.map((text) => (
        <ChartText key={`${text.x} ${text.y}`} className="place on-mark" at={text} />
      ))}
      {layout.outside.map((text) => (
        <ChartText key={`${text.x} ${text.y}`} className="place" at={text} />
      ))}
    </svg>
  );
}
