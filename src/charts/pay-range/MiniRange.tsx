import { RowRange } from '../shared/RangeMark.tsx';
import type { MiniRangeLayout } from './mini-range-layout.ts';

interface MiniRangeProps {
  layout: MiniRangeLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text; null where the row of the table says it all. */
  label: string | null;
}

/** Draws one range for a cell of a table. */
export function MiniRange({ layout, id, label }: MiniRangeProps) {
  const { width, height, reference } = layout;
  const words = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className="chart mini-range"
      id={id}
      {...words}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <RowRange row={layout} />
      {reference !== null && (
        <path className="reference-here" d={`M${reference} 2V${height - 2}`} />
      )}
    </svg>
  );
}
