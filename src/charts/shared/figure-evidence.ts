import type { Evidence } from '../../schemas/evidence.ts';

/** One line of evidence under a finding: the class of the figures, the colour of its sample, where it is explained. */
export interface FigureEvidence {
  evidence: Evidence;
  rung: number | null;
  word: string;
  href: string;
  text?: string | undefined;
}
