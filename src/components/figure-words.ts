import type { ChartDescription } from '../charts/shared/description.ts';
import type { FigureEvidence } from '../charts/shared/figure-evidence.ts';

/** What stands around a drawing: finding, measure, evidence, source, and the ways to take it along. */
export interface FigureWords {
  description: ChartDescription;
  evidence: FigureEvidence[];
  source: string;
  tableWord: string;
  /** Where the table stands when it is a page of its own; null puts it under the chart. */
  tableHref: string | null;
  /** What the picture leaves out, a sentence each. */
  notes: string[];
  /** The same for the narrow drawing, where it leaves out more; null where it does not. */
  narrowNotes: string[] | null;
  downloads: { label: string; href: string }[];
  method: { label: string; href: string } | null;
}
