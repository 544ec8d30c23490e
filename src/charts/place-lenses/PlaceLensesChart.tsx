import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { PercentAxisMark, ZeroLine } from '../shared/AxisMarks.tsx';
import type { PlaceLensesLayout } from './layout.ts';

interface PlaceLensesChartProps extends ChartProps<PlaceLensesLayout> {
  /** Id of the place that the reader is on; null where none is chosen. */
  active?: string | null;
}

/** Draws the two lenses on several places from their layout. */
export function PlaceLensesChart({ layout, id, label, active = null }: PlaceLensesChartProps) {
  const { width, rows, ticks, gridTop, gridBottom, zeroPath } = layout;
  return (
    <ChartSvg kind="place-lenses" layout={layout} id={id} label={label}>
      {rows.map(
        (row) =>
          row.placeId === active && (
            <g key={row.placeId}>
              <rect className="here-band" x={0} y={row.top} width={width} height={row.height} />
              <rect className="here-edge" x={-9} y={row.top} width={3} height={row.height} />
            </g>
          ),
      )}
      <PercentAxisMark
        ticks={ticks}
        top={gridTop}
        bottom={gridBottom}
        labels="above"
        zeroPath={zeroPath}
      />
      {rows.map((row) => (
        <g key={row.placeId} className={row.placeId === active ? 'row banded' : 'row'}>
          <ChartText className="label strong" at={row.name} />
          {row.bars.map((bar) => (
            <g key={bar.kind}>
              {bar.bar && (
                <rect
                  className={bar.kind === 'wages' ? 'solid official' : 'prices official'}
                  {...bar.bar}
                />
              )}
              <ChartText className="note" at={bar.label} />
              <ChartText
                className={bar.kind === 'wages' && bar.known ? 'row-value' : 'label'}
                at={bar.value}
              />
            </g>
          ))}
        </g>
      ))}
      <ZeroLine ticks={ticks} top={gridTop} bottom={gridBottom} zeroPath={zeroPath} />
    </ChartSvg>
  );
}
