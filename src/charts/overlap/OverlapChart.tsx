import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import { RangeMark } from '../shared/RangeMark.tsx';
import type { OverlapLayout } from './layout.ts';

interface OverlapChartProps {
  layout: OverlapLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the overlap of two rungs from its layout. */
export function OverlapChart({ layout, id, label }: OverlapChartProps) {
  const { width, height, axis, axisY, rows, reach } = layout;
  return (
    <svg
      className="chart overlap"
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MoneyAxisMark axis={axis} top={0} y={axisY} />
      {rows.map(({ name, range, missing }) => (
        <g key={name.y} className="row">
          {range && <RangeMark range={range} />}
          {missing && (
            <path className="not-shown" d={`M${missing.x1} ${missing.y}H${missing.x2}`} />
          )}
        </g>
      ))}
      {reach && (
        <>
          <path className="reference-here" d={reach.line} />
          <path className="arrow" d={reach.arrow} />
        </>
      )}
      {rows.map(({ name }) => (
        <ChartText key={name.y} className="label" at={name} />
      ))}
      {reach && <ChartText className="label strong" at={reach.label} />}
    </svg>
  );
}
