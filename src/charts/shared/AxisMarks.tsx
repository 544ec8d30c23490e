import { ChartText } from './ChartText.tsx';
import type { MoneyAxis, PercentTick } from './axis.ts';

interface MoneyAxisMarkProps {
  axis: Pick<MoneyAxis, 'x1' | 'x2' | 'ticks' | 'broken'>;
  /** Top of the grid lines. */
  top: number;
  /** Height of the axis line; labels stand below it, or above it when `labels` says so. */
  y: number;
  labels?: 'below' | 'above';
  /** Bottom of the grid lines when the axis stands at the top. */
  bottom?: number;
}

/** Draws a money axis: vertical grid, the line with its break mark, and tick labels. */
export function MoneyAxisMark({ axis, top, y, labels = 'below', bottom }: MoneyAxisMarkProps) {
  const labelY = labels === 'below' ? y + 20 : y - 9;
  return (
    <g className="axis">
      <GridLines ticks={axis.ticks} top={top} bottom={bottom ?? y} />
      <path
        className="axis-line"
        d={`M${axis.x1} ${y}H${axis.x2}${axis.broken ? `M${axis.x1 - 9} ${y + 5}l4 -10M${axis.x1 - 4} ${y + 5}l4 -10` : ''}`}
      />
      {axis.ticks.map(
        (tick) =>
          // A chart empties a label that would touch one of its own words; the grid line stays.
          tick.label !== '' && (
            <text key={tick.x} className="tick" x={tick.labelX} y={labelY} textAnchor="middle">
              {tick.label}
            </text>
          ),
      )}
    </g>
  );
}

/** All lines of a grid, which look alike, as one path. */
function GridLines({
  ticks,
  top,
  bottom,
}: {
  ticks: { x: number }[];
  top: number;
  bottom: number;
}) {
  if (ticks.length === 0) return null;
  return <path className="grid" d={ticks.map(({ x }) => `M${x} ${top}V${bottom}`).join('')} />;
}

interface PercentAxisMarkProps {
  ticks: PercentTick[];
  /** Extent of the grid lines. */
  top: number;
  bottom: number;
  labels: 'below' | 'above';
  /** From the grid lines down to labels below them. */
  drop?: number;
  /** Drawn for the zero line where it must not run from top to bottom. */
  zeroPath?: string | null | undefined;
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
      <GridLines ticks={ticks.filter(({ zero }) => !zero)} top={top} bottom={bottom} />
      <ZeroLine ticks={ticks} top={top} bottom={bottom} zeroPath={zeroPath} />
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

/** Draws the zero line; once more over bars that begin at it, so that it stays one line. */
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
