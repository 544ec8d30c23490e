import type { FigureEvidence } from '../charts/shared/figure-evidence.ts';

/** The answer to "what does it pay": one number and what must stand beside it. */
export interface PayAnswer {
  /** Word or sign before the number: "about", "≈". */
  before: string;
  amount: string;
  after: string;
  half: string | null;
  interval: string | null;
  evidence: FigureEvidence;
  thin: string | null;
  /** Where the reader can hold their own pay against it. */
  stand: { label: string; href: string };
}
