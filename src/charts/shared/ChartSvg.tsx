import type { ReactNode } from 'react';
import type { ChartBox } from './row-chart.ts';

/** What every chart is drawn from: its layout, and what the page calls it. */
export interface ChartProps<Layout> {
  layout: Layout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

interface ChartSvgProps extends Omit<ChartProps<ChartBox>, 'label'> {
  /** Missing where what holds the drawing has the name. */
  label?: string | undefined;
  /** Class of the chart in the style sheet: "pay-range". */
  kind: string;
  /** A picture must not hold links: where there are some, it is a named group of them. */
  linked?: boolean;
  children: ReactNode;
}

/** The drawing of a chart: one image with a name, as large as its layout. */
export function ChartSvg({ kind, layout, id, label, linked = false, children }: ChartSvgProps) {
  const { width, height, top = 0, narrow = false } = layout;
  return (
    <svg
      className={narrow ? `chart ${kind} narrow` : `chart ${kind}`}
      id={id}
      role={linked ? 'group' : 'img'}
      aria-label={label}
      viewBox={`0 ${top} ${width} ${height}`}
    >
      {children}
    </svg>
  );
}
