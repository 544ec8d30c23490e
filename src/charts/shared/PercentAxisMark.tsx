import { ChartText } from './ChartText.tsx';
import type { PercentTick } from './axis.ts';

interface PercentAxisMarkProps {
  ticks: PercentTick[];
  /** Extent of the grid lines. */
  top: number;
  bottom: number;
  labels: 'below' | 'above';
  /** From the grid lines down to labels below them. */
  drop?: number;
  /** Drawn for the zero line where it must not run from top to bottom. */
  zeroPath?: string | null;
}

/** Draws a percent axis: vertical grid, the zero line, and labels with the zero line's name. */
export function PercentAxisMark({
  ticks,
  top,
  bottom,
  labels,
  drop = 18,
  zeroPath,
}: PercentAxisMarkProps) {
  const y = labels === 'below' ? bottom + drop : top - 8;
  return (
    <g className="axis">
      {ticks.map((tick) => (
        <path
          key={tick.x}
          className={tick.zero ? 'zero-line' : 'grid'}
          d={(tick.zero && zeroPath) || `M${tick.x} ${top}V${bottom}`}
        />
      ))}
      {ticks.map(
        (tick) =>
          tick.label !== null && (
            <ChartText
              key={tick.x}
              className={tick.zero ? 'tick zero' : 'tick'}
              at={{ x: tick.labelX, y, text: tick.label, anchor: 'middle' }}
            />
          ),
      )}
    </g>
  );
}

/** Draws the zero line once more over bars that begin at it, so that it stays one line. */
export function ZeroLine({
  ticks,
  top,
  bottom,
  zeroPath,
}: Omit<PercentAxisMarkProps, 'labels' | 'drop'>) {
  return ticks.map(
    ({ x, zero }) =>
      zero && <path key={x} className="zero-line" d={zeroPath ?? `M${x} ${top}V${bottom}`} />,
  );
}
