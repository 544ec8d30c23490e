import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import type { BudgetLineLayout } from './layout.ts';

/** Draws what promotions cost against the budget from the layout. */
export function BudgetLineChart({ layout, id, label }: ChartProps<BudgetLineLayout>) {
  const { rows } = layout;
  return (
    <ChartSvg kind="budget-line" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map(({ budget, ...row }) => (
        <g key={row.name.y}>
          <ChartText className="name" at={row.name} />
          <ChartText className="value" at={row.total} />
          {row.leaders.map((leader) => (
            <path key={leader} className="leader" d={leader} />
          ))}
          {row.segments.map(({ id: person, rung, outside, ...bar }) => (
            <rect
              key={person}
              className={outside ? 'segment over' : `segment solid rung-${rung}`}
              data-person={person}
              {...bar}
            />
          ))}
          {budget && <path className="reference" d={`M${budget.x} ${budget.y1}V${budget.y2}`} />}
          <ChartTexts className="person" lines={row.names} />
          {budget && <ChartText className="tick zero" at={budget.label} />}
          <ChartText className="label" at={row.inside} />
          {row.outside && <ChartText className="warning strong" at={row.outside} />}
        </g>
      ))}
    </ChartSvg>
  );
}
