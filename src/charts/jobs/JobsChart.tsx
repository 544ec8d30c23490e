import { ChartText, LinkedName } from '../shared/ChartText.tsx';
import type { JobsLayout } from './layout.ts';

interface JobsChartProps {
  layout: JobsLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the jobs by place from their layout. */
export function JobsChart({ layout, id, label }: JobsChartProps) {
  const { width, height, narrow, rung, rows, sample, ticks, linked } = layout;
  const { gridTop, gridBottom } = layout;
  const colour = rung === null ? 'official' : `rung-${rung}`;
  return (
    <svg
      className={narrow ? 'chart jobs narrow' : 'chart jobs'}
      id={id}
      // A picture must not hold links: where there are some, it is a named group of them.
      role={linked ? 'group' : 'img'}
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g aria-hidden={linked || undefined}>
        {ticks.slice(1).map((tick) => (
          <path key={tick.x} className="grid" d={`M${tick.x} ${gridTop}V${gridBottom}`} />
        ))}
        {ticks.map((tick) => (
          <ChartText
            key={tick.x}
            className="tick"
            at={{ x: tick.labelX, y: gridBottom + 18, text: tick.label, anchor: 'middle' }}
          />
        ))}
        {sample && <path className={`quoted-range ${colour}`} d={sample} />}
        {layout.heads.map((text) => (
          <ChartText key={text.text} className="tick" at={text} />
        ))}
        {rows.map((row) => (
          <g key={row.placeId}>
            <rect className={`solid ${colour}`} {...row.bar} />
            <ChartText className="note" at={row.rank} />
            <ChartText className="row-value" at={row.jobs} />
            <ChartText className="label" at={row.quoted} />
          </g>
        ))}
        {rows.length > 0 && <path className="zero-line" d={layout.zeroPath} />}
      </g>
      {rows.map((row) => (
        <LinkedName
          key={row.placeId}
          href={row.href}
          lines={[row.name]}
          className="label"
          target={row.target}
        />
      ))}
    </svg>
  );
}
