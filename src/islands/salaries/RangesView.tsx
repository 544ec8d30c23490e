import { useMemo, useRef } from 'react';
import { PayRangeChart } from '../../charts/pay-range/PayRangeChart.tsx';
import { useRovingLinks } from '../shared/use-roving-links.ts';
import { layoutRanges } from './layout-ranges.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { DrawnWidth } from './use-drawn-width.ts';
import { useDrawnWidth } from './use-drawn-width.ts';
import { ROWS_AT_ONCE, useLater } from './use-later.ts';

interface RangesViewProps {
  rows: readonly SalariesRow[];
  view: NamedView;
  context: SalariesContext;
  /** Alternative text. */
  label: string;
  ready: boolean;
}

const WIDTHS = ['narrow', 'medium', 'wide'] as const;

/** The rows of a view as pay ranges on one axis, the nation at the top. */
export function RangesView({ rows, view, context, label, ready }: RangesViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useDrawnWidth(box);
  useRovingLinks(box, ready);
  return (
    <div className="views has-wide broad" ref={box}>
      {WIDTHS.filter((width) => drawn === null || drawn === width).map((width) => (
        <div key={width} className={`view-${width}`}>
          <RangesDrawing {...{ rows, view, context, label, width }} />
        </div>
      ))}
    </div>
  );
}

function RangesDrawing({
  rows,
  view,
  context,
  label,
  width,
}: Omit<RangesViewProps, 'ready'> & { width: DrawnWidth }) {
  const layout = useMemo(
    () => layoutRanges(rows, view, context, width),
    [rows, view, context, width],
  );
  const later = useLater(layout);
  return (
    <PayRangeChart
      layout={layout}
      id={`ranges-${width}`}
      label={label}
      rest={{ from: ROWS_AT_ONCE, layout: later }}
    />
  );
}
