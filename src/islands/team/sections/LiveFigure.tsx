import type { ComponentType, ReactNode } from 'react';
import type { ChartDescription } from '../../../charts/shared/description.ts';
import { unbrokenWords } from '../../../i18n/formats.ts';
import { TableTwin } from '../../shared/ToolFigure.tsx';

interface LiveFigureProps<L> {
  /** Unique in the page. */
  id: string;
  chart: ComponentType<{ layout: L; id: string; label: string }>;
  layouts: { narrow: L; medium: L; wide: L };
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

/** A chart that follows what is decided on the page: finding, what is measured, picture, table twin. */
export function LiveFigure<L>(props: LiveFigureProps<L>) {
  const { id, chart: Chart, layouts, description, heading: Heading, tableWord, source } = props;
  const label = description.alternative;
  return (
    <figure className="figure team-live" id={id}>
      <div className="intro">
        {Heading && <Heading className="finding">{unbrokenWords(description.headline)}</Heading>}
        <p className="measured">{description.subtitle}</p>
      </div>
      {props.children}
      <div className="views has-wide broad">
        <div className="view-narrow">
          <Chart layout={layouts.narrow} id={`${id}-narrow`} label={label} />
        </div>
        <div className="view-medium">
          <Chart layout={layouts.medium} id={`${id}-medium`} label={label} />
        </div>
        <div className="view-wide">
          <Chart layout={layouts.wide} id={`${id}-wide`} label={label} />
        </div>
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
