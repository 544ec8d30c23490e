import type { ReactNode } from 'react';
import type { ChartDescription } from '../../charts/shared/description.ts';
import type { FigureEvidence } from '../../charts/shared/figure-evidence.ts';
import { unbrokenWords } from '../../i18n/unbroken-words.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { TableTwin } from './TableTwin.tsx';

interface ToolFigureProps {
  /** Unique in the page. */
  id: string;
  /** Level of the headline in the page's outline. */
  heading: 'h2' | 'h3';
  description: ChartDescription;
  evidence: readonly FigureEvidence[];
  /** Sentences between what is measured and the picture. */
  notes: readonly string[];
  source: string;
  tableWord: string;
  method: { label: string; href: string } | null;
  /** The pictures, one for each width. */
  children: ReactNode;
  /** Ways to take the figure along. */
  after?: ReactNode;
}

/** A chart of a tool: finding, what is measured, evidence, pictures, source, table. */
export function ToolFigure(props: ToolFigureProps) {
  const { id, heading: Heading, description, evidence, notes, source, method } = props;
  return (
    <>
      <figure className="figure" id={id}>
        <div className="intro">
          <Heading className="finding">{unbrokenWords(description.headline)}</Heading>
          {notes.map((note) => (
            <p key={note} className="finding-note">
              {note}
            </p>
          ))}
          <p className="measured">{description.subtitle}</p>
          {evidence.length > 0 && <EvidenceLine items={evidence} />}
        </div>
        {props.children}
        <figcaption className="source-line">
          {source}{' '}
          {method && (
            <span className="downloads">
              <a href={method.href}>{method.label}</a>
              {' · '}
            </span>
          )}
          <details className="twin">
            <summary>{props.tableWord}</summary>
            <TableTwin table={description.table} />
          </details>
        </figcaption>
      </figure>
      {props.after}
    </>
  );
}
