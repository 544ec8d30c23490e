import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RowRange } from '../shared/RangeMark.tsx';
import type { StandingLayout } from './layout.ts';

/** Draws own pay above the ranges it is held against, from their layout. */
export function StandingChart({ layout, id, label }: ChartProps<StandingLayout>) {
  const { rows, you } = layout;
  return (
    <ChartSvg kind="standing" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <g key={row.key} className="row">
          <RowRange row={row} />
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
    </ChartSvg>
  );
}
