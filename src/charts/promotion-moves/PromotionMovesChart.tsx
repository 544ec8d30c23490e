import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { EmployerRangeMark } from '../shared/RangeMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { outsidePath } from '../shared/paths.ts';
import type { MoveRow, PromotionMovesLayout } from './layout.ts';

/** Draws promotions before and after from the layout. */
export function PromotionMovesChart({ layout, id, label }: ChartProps<PromotionMovesLayout>) {
  const { heads, rows } = layout;
  return (
    <ChartSvg kind="promotion-moves" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      <ChartTexts className="tick" lines={heads} />
      {rows.map((row) => (
        <MoveMark key={row.id} row={row} />
      ))}
    </ChartSvg>
  );
}

function MoveMark({ row }: { row: MoveRow }) {
  const { y, radius, line, name, way, rule, warning } = row;
  const from = row.fromRung === null ? 'official' : `rung-${row.fromRung}`;
  return (
    <g data-person={row.id}>
      {name && <ChartText className="label strong" at={name} />}
      <ChartText className="note" at={way} />
      {row.range && <EmployerRangeMark range={row.range} />}
      <g className={`rung-${row.rung}`}>
        {line && <path className="link" d={`M${line.x1} ${y}H${line.x2}`} />}
        {row.outside ? (
          <path className="outside" d={outsidePath(row.after, y, radius)} />
        ) : (
          <circle className="open" cx={row.after} cy={y} r={radius - 1} />
        )}
      </g>
      <circle className={`solid ${from}`} cx={row.before} cy={y} r={radius} />
      {warning && <ChartText className="warning strong" at={warning} />}
      {row.figures.map(({ strong, ...figure }) => (
        <ChartText key={figure.x} className={strong ? 'row-value' : 'row-figure'} at={figure} />
      ))}
      {rule && <ChartText className="note" at={rule} />}
    </g>
  );
}
