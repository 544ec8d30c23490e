import type { ComponentType, ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import type { ChartDescription } from '../../../charts/shared/description.ts';
import { unbrokenWords } from '../../../i18n/formats.ts';
import { TableTwin } from '../../shared/ToolFigure.tsx';
import type { DrawnWidth } from '../../shared/use-drawn-widths.ts';
import { useDrawnWidths } from '../../shared/use-drawn-widths.ts';

/** Lays a chart out for a width in px, narrow for a phone. */
type LayoutChart<L> = (width: number, narrow: boolean) => L;

interface DrawingProps<L> {
  /** Unique in the page. */
  id: string;
  chart: ComponentType<{ layout: L; id: string; label: string }>;
  /** The same function as long as the figures are the same. */
  layOut: LayoutChart<L>;
}

interface LiveFigureProps<L> extends DrawingProps<L> {
  description: ChartDescription;
  /** Left out where the part that the figure stands in has its finding as a title. */
  heading?: 'h2' | 'h3' | 'h4';
  tableWord: string;
  source: string;
  /** Stands between what is measured and the picture. */
  children?: ReactNode;
  /** Stands below the picture. */
  below?: ReactNode;
}

const WIDTHS: Readonly<Record<DrawnWidth, number>> = { narrow: 328, medium: 720, wide: 1248 };

/** Nothing is drawn until it is known for which width: the server never draws a roster. */
const NONE: readonly DrawnWidth[] = [];

/** A chart that follows what is decided on the page: finding, what is measured, picture, table twin. */
export function LiveFigure<L>(props: LiveFigureProps<L>) {
  const { id, chart, layOut, description, heading: Heading, tableWord, source } = props;
  const box = useRef<HTMLDivElement>(null);
  const drawn = useDrawnWidths(box, NONE);
  return (
    <figure className="figure team-live" id={id}>
      <div className="intro">
        {Heading && <Heading className="finding">{unbrokenWords(description.headline)}</Heading>}
        <p className="measured">{description.subtitle}</p>
      </div>
      {props.children}
      <div className="views has-wide broad" ref={box}>
        {drawn.map((width) => (
          <div key={width} className={`view-${width}`}>
            <Drawing {...{ id, chart, layOut, width }} label={description.alternative} />
          </div>
        ))}
      </div>
      {props.below}
      <figcaption className="source-line">
        {source}{' '}
        <details className="twin">
          <summary>{tableWord}</summary>
          <TableTwin table={description.table} />
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing<L>({
  id,
  chart: Chart,
  layOut,
  width,
  label,
}: DrawingProps<L> & { width: DrawnWidth; label: string }) {
  const layout = useMemo(() => layOut(WIDTHS[width], width === 'narrow'), [layOut, width]);
  return <Chart layout={layout} id={`${id}-${width}`} label={label} />;
}
