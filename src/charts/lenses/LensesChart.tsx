import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { PercentAxisMark, ZeroLine } from '../shared/AxisMarks.tsx';
import type { LensesLayout } from './layout.ts';

/** Draws the two lenses on a place from their layout. */
export function LensesChart({ layout, id, label }: ChartProps<LensesLayout>) {
  const { lenses, ticks, gridTop, gridBottom } = layout;
  return (
    <ChartSvg kind="lenses" layout={layout} id={id} label={label}>
      <PercentAxisMark ticks={ticks} top={gridTop} bottom={gridBottom} labels="above" />
      {lenses.map((lens) => (
        <g key={lens.kind}>
          {lens.bar && (
            <rect
              className={lens.kind === 'wages' ? 'solid official' : 'prices official'}
              {...lens.bar}
            />
          )}
          <ChartText className="label" at={lens.label} />
          <ChartText className={lens.known ? 'value' : 'label'} at={lens.value} />
        </g>
      ))}
      <ZeroLine ticks={ticks} top={gridTop} bottom={gridBottom} />
    </ChartSvg>
  );
}
