import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import { RangeMark } from '../shared/RangeMark.tsx';
import type { StandingLayout } from './layout.ts';

interface StandingChartProps {
  layout: StandingLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws own pay above the ranges it is held against, from their layout. */
export function StandingChart({ layout, id, label }: StandingChartProps) {
  const { width, height, narrow, rows, you } = layout;
  return (
    <svg
      className={narrow ? 'chart standing narrow' : 'chart standing'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <g key={row.key} className="row">
          {row.range && <RangeMark range={row.range} />}
          {row.missing && (
            <path
              className="not-shown"
              d={`M${row.missing.x1} ${row.missing.y}H${row.missing.x2}`}
            />
          )}
          {row.mark && <path className="you-mark" d={`M${row.mark.x} ${row.mark.y}l-6 -10h12Z`} />}
          {row.name.map((line) => (
            <ChartText key={line.y} className="label strong" at={line} />
          ))}
          {row.notes.map((line) => (
            <ChartText key={line.y} className={line.kind} at={line} />
          ))}
          {row.reason && <ChartText className="note" at={row.reason} />}
          {row.rank && <ChartText className="row-value" at={row.rank} />}
        </g>
      ))}
      <ChartText className="row-value" at={you} />
      {layout.head && <ChartText className="tick" at={layout.head} />}
    </svg>
  );
}
