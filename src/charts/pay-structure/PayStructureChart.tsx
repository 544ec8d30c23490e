import { ChartText } from '../shared/ChartText.tsx';
import { EmployerRangeMark } from '../shared/RangeMark.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import type { PayStructureLayout } from './layout.ts';

interface PayStructureChartProps {
  layout: PayStructureLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws an employer's pay structure from its layout. */
export function PayStructureChart({ layout, id, label }: PayStructureChartProps) {
  const { width, height, narrow, heads, rows, steps } = layout;
  return (
    <svg
      className={narrow ? 'chart pay-structure narrow' : 'chart pay-structure'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {heads.map((head) => (
        <ChartText key={`${head.x} ${head.y}`} className="tick" at={head} />
      ))}
      {rows.map(({ missing, common, ...row }) => (
        <g key={row.rung} className={`row rung-${row.rung}`}>
          <LevelMark rung={row.rung} x={row.mark.x} y={row.mark.y} />
          <ChartText className="name" at={row.name} />
          <ChartText className="note" at={row.note} />
          {missing && (
            <path className="not-shown" d={`M${missing.x1} ${missing.y}H${missing.x2}`} />
          )}
          {row.range && <EmployerRangeMark range={row.range} common={common} />}
          {row.midpoint && <ChartText className="row-value" at={row.midpoint} />}
          {row.figures.map((figure) => (
            <ChartText key={figure.x} className="row-figure" at={figure} />
          ))}
        </g>
      ))}
      {steps.map((step) => (
        <g key={step.path} className="step">
          <path d={step.path} />
          <ChartText className="value" at={step.label} />
        </g>
      ))}
    </svg>
  );
}
