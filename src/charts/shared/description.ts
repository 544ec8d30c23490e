import type { SourceEvidence } from '../../schemas/pay-statistic.ts';

/** A column of a table twin. */
export interface TableColumn {
  label: string;
  /** Numbers stand right-aligned. */
  numeric: boolean;
}

/** The table beside a chart, made from the same object: cells are ready to print, the first names the row. */
export interface ChartTable {
  caption: string;
  columns: TableColumn[];
  rows: string[][];
}

/** The words of a chart. */
export interface ChartDescription {
  /** The finding, a sentence computed from the data. */
  headline: string;
  /** What is measured, unit and date. */
  subtitle: string;
  /** What a reader who cannot see the picture should know. */
  alternative: string;
  /** The same for the narrow picture, where that shows less. */
  narrowAlternative?: string;
  table: ChartTable;
}

/** What a sample shows: a class of evidence, or a range that was worked out from one that an employer has set. */
export type SampleKind = SourceEvidence | 'computed';

/** One line of evidence under a finding: the class of the figures, the colour of its sample, where it is explained. */
export interface FigureEvidence {
  evidence: SampleKind;
  rung: number | null;
  word: string;
  href: string;
  text?: string | undefined;
}
