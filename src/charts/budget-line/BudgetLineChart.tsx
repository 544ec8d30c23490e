import { ChartText } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/MoneyAxisMark.tsx';
import type { BudgetLineLayout } from './layout.ts';

interface BudgetLineChartProps {
  layout: BudgetLineLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws what promotions cost against the budget from the layout. */
export function BudgetLineChart({ layout, id, label }: BudgetLineChartProps) {
  const { width, height, narrow, rows } = layout;
  return (
    <svg
      className={narrow ? 'chart budget-line narrow' : 'chart budget-line'}
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
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
          {row.names.map((name) => (
            <ChartText key={`${name.x} ${name.y}`} className="person" at={name} />
          ))}
          {budget && <ChartText className="tick zero" at={budget.label} />}
          <ChartText className="label" at={row.inside} />
          {row.outside && <ChartText className="warning strong" at={row.outside} />}
        </g>
      ))}
    </svg>
  );
}
