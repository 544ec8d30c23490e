import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { COMPUTED_DASHES, EmployerRangeMark, RangeMark } from '../shared/RangeMark.tsx';
import type { DecidedRangesLayout } from './layout.ts';

/**
 * The open box of a range, with its colours as attributes: pages without ranges, and the files saved from them,
 * then have no styles of it.
 */
function DecidedMark({ range, computed }: { range: EmployerRangeLayout; computed: boolean }) {
  return (
    <>
      <g
        fill="var(--paper-2)"
        stroke="var(--edge)"
        strokeDasharray={computed ? COMPUTED_DASHES : undefined}
      >
        <EmployerRangeMark range={{ ...range, market: null }} />
      </g>
      {range.market && <path fill="var(--mark)" d={range.market} />}
    </>
  );
}

/** Draws ranges that an employer has set, and pay that was measured, from their layout. */
export function DecidedRangesChart({ layout, id, label }: ChartProps<DecidedRangesLayout>) {
  return (
    <ChartSvg kind="decided-ranges" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {layout.rows.map((row, index) => (
        <g key={index} className="row">
          <ChartText className="name" at={row.name} />
          <ChartText className="note" at={row.note} />
          {row.extra && <ChartText className="note" at={row.extra} />}
          {row.decided && <DecidedMark range={row.decided} computed={row.computed} />}
          {row.measured && <RangeMark range={row.measured} />}
          <ChartText className="row-value" at={row.label} />
        </g>
      ))}
    </ChartSvg>
  );
}
