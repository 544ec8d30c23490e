import type { ReactNode } from 'react';
import { EvidenceSwatch } from '../../charts/shared/EvidenceSwatch.tsx';
import type {
  ChartDescription,
  ChartTable,
  FigureEvidence,
} from '../../charts/shared/description.ts';
import { unbrokenWords } from '../../i18n/formats.ts';

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

/** The line of evidence under a finding. */
export function EvidenceLine({ items }: { items: readonly FigureEvidence[] }) {
  return (
    <p className="evidence-line">
      {items.map(({ evidence, rung, word, href, text }) => (
        <span key={evidence}>
          <span className="evidence">
            <EvidenceSwatch evidence={evidence} rung={rung} />
            <a href={href}>{word}</a>
            {text && `: ${text}`}
          </span>{' '}
        </span>
      ))}
    </p>
  );
}

/** The table twin of a chart: the same figures from the same object. */
export function TableTwin({ table }: { table: ChartTable }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={table.caption}>
      <table className="data">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            // Rows keep their place, and two may say the same.
            <tr key={line}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={table.columns[index]?.numeric ? 'number' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
