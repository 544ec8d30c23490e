import { ChartText } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/PercentAxisMark.tsx';
import type { LensesLayout } from './layout.ts';

interface LensesChartProps {
  layout: LensesLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws the two lenses on a place from their layout. */
export function LensesChart({ layout, id, label }: LensesChartProps) {
  const { width, height, rung, lenses, ticks, gridTop, gridBottom } = layout;
  return (
    <svg
      className="chart lenses"
      id={id}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <PercentAxisMark ticks={ticks} top={gridTop} bottom={gridBottom} labels="above" />
      {lenses.map((lens) => (
        <g key={lens.kind}>
          {lens.bar && (
            <rect
              className={lens.kind === 'pay' ? `solid rung-${rung}` : 'solid official'}
              {...lens.bar}
            />
          )}
          <ChartText className="label" at={lens.label} />
          <ChartText className={lens.known ? 'value' : 'label'} at={lens.value} />
        </g>
      ))}
      {/* Over the bars, so that zero stays one line. */}
      {ticks.map(
        (tick) =>
          tick.zero && (
            <path key={tick.x} className="zero-line" d={`M${tick.x} ${gridTop}V${gridBottom}`} />
          ),
      )}
    </svg>
  );
}
