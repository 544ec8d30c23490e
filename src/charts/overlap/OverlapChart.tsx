import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RowRange } from '../shared/RangeMark.tsx';
import type { OverlapLayout } from './layout.ts';

/** Draws the overlap of two rungs from its layout. */
export function OverlapChart({ layout, id, label }: ChartProps<OverlapLayout>) {
  const { rows, reach } = layout;
  return (
    <ChartSvg kind="overlap" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <g key={row.name.y} className="row">
          <RowRange row={row} />
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
    </ChartSvg>
  );
}
