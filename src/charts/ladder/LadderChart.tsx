import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RangeMark, RowRange } from '../shared/RangeMark.tsx';
import type { LadderLayout } from './layout.ts';

/** Draws the ladder from its layout. */
export function LadderChart({ layout, id, label }: ChartProps<LadderLayout>) {
  const { rows, heads, steps, legend } = layout;
  return (
    <ChartSvg kind="ladder" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      <ChartTexts className="track-name" lines={heads} />
      {rows.map((row) => (
        <g key={row.key} className={row.own ? 'row own' : 'row'}>
          <LevelMark rung={row.rung} of={row.of} x={row.mark.x} y={row.mark.y} />
          <ChartText className={row.muted ? 'name quiet' : 'name'} at={row.name} />
          {row.note && <ChartText className="note" at={row.note} />}
          <RowRange row={row} />
          {row.warning && <ChartText className="warning" at={row.warning} />}
          {row.median && (
            <ChartText className={row.muted ? 'value quiet' : 'value'} at={row.median} />
          )}
        </g>
      ))}
      {steps.map((step) => (
        <g key={step.path} className={step.own ? 'step' : 'step quiet'}>
          <path d={step.path} />
          <ChartText className="value" at={step.label} />
        </g>
      ))}
      {legend && (
        <g className="key">
          <RangeMark range={legend.range} />
          {legend.labels.map((text) => (
            <ChartText key={text.text} className="note" at={text} />
          ))}
        </g>
      )}
    </ChartSvg>
  );
}
