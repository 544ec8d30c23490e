import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import { RangeMark } from '../shared/RangeMark.tsx';
import type { OccupationsLayout } from './layout.ts';

interface OccupationsChartProps {
  layout: OccupationsLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws a rung above its official occupations from their layout. */
export function OccupationsChart({ layout, id, label }: OccupationsChartProps) {
  const { width, height, narrow, rows, references } = layout;
  const referenceLines = references.map(({ x, y1, y2 }) => (
    <path key={y1} className="reference-here" d={`M${x} ${y1}V${y2}`} />
  ));
  return (
    <svg
      className={narrow ? 'chart occupations narrow' : 'chart occupations'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {!narrow && referenceLines}
      <ChartText className="note" at={layout.band} />
      {rows.map((row) => (
        <g key={row.code} className="row">
          {row.range && <RangeMark range={row.range} />}
          {row.missing && (
            <path
              className="not-shown"
              d={`M${row.missing.x1} ${row.missing.y}H${row.missing.x2}`}
            />
          )}
          {row.texts.map((text) => (
            <ChartText key={`${text.x} ${text.y}`} className={text.kind} at={text} />
          ))}
        </g>
      ))}
      {narrow && referenceLines}
    </svg>
  );
}
