import { ChartText } from '../shared/ChartText.tsx';
import type { GapQuartersLayout } from './layout.ts';

interface GapQuartersChartProps {
  layout: GapQuartersLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the shares of women and men by quarter of pay from the layout. */
export function GapQuartersChart({ layout, id, label }: GapQuartersChartProps) {
  const { width, height, narrow, heads, rows, all, notShown } = layout;
  return (
    <svg
      className={narrow ? 'chart gap-quarters narrow' : 'chart gap-quarters'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      {heads.map((head) => (
        <ChartText key={head.text} className="tick" at={head} />
      ))}
      {rows.map((row) => (
        <g key={row.quarter}>
          <ChartText className="label strong" at={row.name} />
          {row.note && <ChartText className="note" at={row.note} />}
          {row.women && <rect className="women" {...row.women} />}
          {row.men && <rect className="men" {...row.men} />}
          {row.missing && (
            <path
              className="not-shown"
              d={`M${row.missing.x1} ${row.missing.y}H${row.missing.x2}`}
            />
          )}
          {row.shares.map((share) => (
            <ChartText key={share.anchor} className="row-value" at={share} />
          ))}
        </g>
      ))}
      {all && (
        <>
          <path className="all-halo" d={`M${all.x} ${all.y1}V${all.y2}`} />
          <path className="reference-here" d={`M${all.x} ${all.y1}V${all.y2}`} />
          <ChartText className="note" at={all.label} />
        </>
      )}
      {notShown && <ChartText className="note" at={notShown} />}
    </svg>
  );
}
