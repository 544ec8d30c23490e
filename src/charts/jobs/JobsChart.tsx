import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts, LinkedNames } from '../shared/ChartText.tsx';
import type { JobsLayout } from './layout.ts';

/** Draws the jobs by place from their layout. */
export function JobsChart({ layout, id, label }: ChartProps<JobsLayout>) {
  const { rung, rows, sample, ticks, linked } = layout;
  const { gridTop, gridBottom } = layout;
  const colour = rung === null ? 'official' : `rung-${rung}`;
  return (
    <ChartSvg kind="jobs" layout={layout} id={id} label={label} linked={linked}>
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
        <ChartTexts className="tick" lines={layout.heads} />
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
      <LinkedNames rows={rows} />
    </ChartSvg>
  );
}
