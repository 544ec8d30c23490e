import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { EmployerRangeMark, NotShown } from '../shared/RangeMark.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import type { PayStructureLayout } from './layout.ts';

/** Draws an employer's pay structure from its layout. */
export function PayStructureChart({ layout, id, label }: ChartProps<PayStructureLayout>) {
  const { heads, rows, steps } = layout;
  return (
    <ChartSvg kind="pay-structure" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      <ChartTexts className="tick" lines={heads} />
      {rows.map(({ missing, common, ...row }) => (
        <g key={row.key} className={`row rung-${row.rung}`}>
          <LevelMark rung={row.rung} of={row.of} x={row.mark.x} y={row.mark.y} />
          <ChartText className="name" at={row.name} />
          <ChartText className="note" at={row.note} />
          <NotShown line={missing} />
          {row.range && <EmployerRangeMark range={row.range} common={common} />}
          {row.midpoint && <ChartText className="row-value" at={row.midpoint} />}
          <ChartTexts className="row-figure" lines={row.figures} />
        </g>
      ))}
      {steps.map((step) => (
        <g key={step.path} className="step">
          <path d={step.path} />
          <ChartText className="value" at={step.label} />
        </g>
      ))}
    </ChartSvg>
  );
}
