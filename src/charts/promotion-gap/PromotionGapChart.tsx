import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import type { PlacedText } from '../shared/text.ts';
import { RowRange } from '../shared/RangeMark.tsx';
import type { PromotionGapLayout } from './layout.ts';

/** Draws the step between two rungs and what a usual raise leaves of it, from their layout. */
export function PromotionGapChart({ layout, id, label }: ChartProps<PromotionGapLayout>) {
  const { rows, stair } = layout;
  return (
    <ChartSvg kind="promotion-gap" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <g key={row.levelId} className="row">
          {row.mark && <LevelMark rung={row.rung} of={row.of} x={row.mark.x} y={row.mark.y} />}
          <ChartText className="name" at={row.name} />
          <RowRange row={row} />
          {row.warning && <ChartText className="warning" at={row.warning} />}
          {row.median && <ChartText className="value" at={row.median} />}
        </g>
      ))}
      {stair && (
        <g className="step">
          <path d={stair.risers} />
          {stair.shortfall && <path className="shortfall" d={stair.shortfall} />}
          <path className="raise" d={stair.raise} />
          <TwoLines lines={stair.raiseWords} className="label strong" />
          <TwoLines
            lines={stair.gapWords}
            className={stair.short ? 'label strong short' : 'label strong'}
          />
        </g>
      )}
    </ChartSvg>
  );
}

/** What it is, then how much money that is. */
function TwoLines({ lines, className }: { lines: PlacedText[]; className: string }) {
  return lines.map((line, index) => (
    <ChartText key={line.y} className={index === 0 ? className : 'note'} at={line} />
  ));
}
