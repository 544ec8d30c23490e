import type { ReactNode } from 'react';
import type { ChartDescription } from '../../../charts/shared/description.ts';
import { unbrokenWords } from '../../../i18n/formats.ts';
import { PrintedTable } from './PrintedTable.tsx';

interface PrintedFigureProps {
  description: ChartDescription;
  /** Place or zone; null where there is but one. */
  place: string | null;
  /** The chart in its 720 layout. */
  children: ReactNode;
  /** Whether the figures stand below the picture: not where a table on the sheet has them already. */
  tabled?: boolean;
}

/** A chart on paper with its finding, what is measured, and its figures below it. */
export function PrintedFigure({ description, place, children, tabled = true }: PrintedFigureProps) {
  return (
    <>
      <figure className="figure paper-figure">
        <div className="intro">
          <h4 className="finding">
            {place !== null && `${place}: `}
            {unbrokenWords(description.headline)}
          </h4>
          <p className="measured">{description.subtitle}</p>
        </div>
        <div className="paper-chart">{children}</div>
      </figure>
      {tabled && <PrintedTable table={description.table} />}
    </>
  );
}
