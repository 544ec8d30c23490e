import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import { EmployerRangeMark, RangeMark } from '../shared/RangeMark.tsx';
import type { DecidedRangesLayout } from './layout.ts';

/** Draws ranges that an employer has set from their layout. */
export function DecidedRangesChart({ layout, id, label }: ChartProps<DecidedRangesLayout>) {
  return (
    <ChartSvg kind="decided-ranges" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {layout.rows.map((row, index) => (
        <g key={index} className="row">
          <ChartText className="name" at={row.name} />
          <ChartText className="note" at={row.note} />
          {row.decided && <EmployerRangeMark range={row.decided} />}
          {row.market && <RangeMark range={row.market} />}
          <ChartText className="row-value" at={row.label} />
        </g>
      ))}
    </ChartSvg>
  );
}
