import { ChartText } from '../shared/ChartText.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import type { PlacedText } from '../shared/text.ts';
import { RangeMark } from '../shared/RangeMark.tsx';
import type { PromotionGapLayout } from './layout.ts';

interface PromotionGapChartProps {
  layout: PromotionGapLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the step between two rungs and what a usual raise leaves of it, from their layout. */
export function PromotionGapChart({ layout, id, label }: PromotionGapChartProps) {
  const { width, height, rows, stair } = layout;
  return (
    <svg
      className="chart promotion-gap"
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <g key={row.rung} className="row">
          {row.mark && <LevelMark rung={row.rung} x={row.mark.x} y={row.mark.y} />}
          <ChartText className="name" at={row.name} />
          {row.range && <RangeMark range={row.range} />}
          {row.missing && (
            <path
              className="not-shown"
              d={`M${row.missing.x1} ${row.missing.y}H${row.missing.x2}`}
            />
          )}
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
    </svg>
  );
}

/** What it is, then how much money that is. */
function TwoLines({ lines, className }: { lines: PlacedText[]; className: string }) {
  return lines.map((line, index) => (
    <ChartText key={line.y} className={index === 0 ? className : 'note'} at={line} />
  ));
}
