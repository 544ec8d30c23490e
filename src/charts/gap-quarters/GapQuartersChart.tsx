import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { NotShown } from '../shared/RangeMark.tsx';
import type { GapQuartersLayout } from './layout.ts';

/** Draws the shares of women and men by quarter of pay from the layout. */
export function GapQuartersChart({ layout, id, label }: ChartProps<GapQuartersLayout>) {
  const { heads, rows, all, notShown } = layout;
  return (
    <ChartSvg kind="gap-quarters" layout={layout} id={id} label={label}>
      <ChartTexts className="tick" lines={heads} />
      {rows.map((row) => (
        <g key={row.quarter}>
          <ChartText className="label strong" at={row.name} />
          {row.note && <ChartText className="note" at={row.note} />}
          {row.women && <rect className="women" {...row.women} />}
          {row.men && <rect className="men" {...row.men} />}
          <NotShown line={row.missing} />
          <ChartTexts className="row-value" lines={row.shares} />
        </g>
      ))}
      {all && (
        <>
          <path className="all-halo" d={`M${all.x} ${all.y1}V${all.y2}`} />
          <path className="reference-here" d={`M${all.x} ${all.y1}V${all.y2}`} />
          <ChartText className="note" at={all.label} />
        </>
      )}
      {notShown && <ChartText className="note" at={notShown} />}
    </ChartSvg>
  );
}
