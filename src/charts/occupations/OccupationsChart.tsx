import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RowRange } from '../shared/RangeMark.tsx';
import type { OccupationsLayout } from './layout.ts';

/** Draws a rung above its official occupations from their layout. */
export function OccupationsChart({ layout, id, label }: ChartProps<OccupationsLayout>) {
  const { narrow, rows, references } = layout;
  const referenceLines = references.map(({ x, y1, y2 }) => (
    <path key={y1} className="reference-here" d={`M${x} ${y1}V${y2}`} />
  ));
  return (
    <ChartSvg kind="occupations" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {!narrow && referenceLines}
      <ChartText className="note" at={layout.band} />
      {rows.map((row) => (
        <g key={row.code} className="row">
          <RowRange row={row} />
          {row.texts.map((text) => (
            <ChartText key={`${text.x} ${text.y}`} className={text.kind} at={text} />
          ))}
        </g>
      ))}
      {narrow && referenceLines}
    </ChartSvg>
  );
}
