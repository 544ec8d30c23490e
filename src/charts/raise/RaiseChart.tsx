import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { hatchId } from '../shared/HatchPatterns.tsx';
import { NotShown } from '../shared/RangeMark.tsx';
import type { RaiseLayout } from './layout.ts';

/** Draws the step and the raise from their layout. */
export function RaiseChart({ layout, id, label }: ChartProps<RaiseLayout>) {
  const { bottom, zeroX, ticks, bar, missing, raise, shortfall, verdict } = layout;
  return (
    <ChartSvg kind="raise" layout={layout} id={id} label={label}>
      <g className="axis">
        {ticks.map((tick) => (
          <path key={tick.x} className="grid" d={`M${tick.x} 0V${bottom}`} />
        ))}
        {ticks.map(
          (tick) =>
            tick.label !== null && (
              <ChartText
                key={tick.x}
                className="tick"
                at={{ x: tick.x, y: bottom + 20, text: tick.label, anchor: 'middle' }}
              />
            ),
        )}
        <ChartText className="tick zero" at={layout.zero} />
      </g>
      <g className={`range rung-${layout.rung} ${layout.evidence}`}>
        {bar && <rect className="bar" {...bar} />}
        {bar && layout.evidence === 'estimated' && (
          <rect {...bar} fill={`url(#${hatchId(layout.rung)})`} />
        )}
        <path
          className="quoted-range"
          d={`M${raise.x1} ${raise.y}H${raise.x2}m0 ${-raise.cap}v${raise.cap * 2}`}
        />
      </g>
      <NotShown line={missing} />
      {shortfall && (
        <>
          <path className="shortfall line" d={shortfall.line} />
          <path className="shortfall" d={shortfall.head} />
        </>
      )}
      <path className="zero-line" d={`M${zeroX} 0V${bottom}`} />
      {layout.stepLabel && <ChartText className="label" at={layout.stepLabel} />}
      <ChartText className="label" at={layout.raiseLabel} />
      {verdict && <ChartText className={verdict.short ? 'warning' : 'label strong'} at={verdict} />}
    </ChartSvg>
  );
}
