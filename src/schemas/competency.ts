import { z } from 'zod';
import { recordById } from './ladder.ts';

const line = z.string().trim().min(1);

/** Frontmatter of content/competencies/<locale>/<id>.md. */
export const competency = z.strictObject({
  name: line,
  /** One sentence that says what the competency is about. */
  summary: line,
  /** By level id: what can be observed on that rung, and one example of evidence. */
  levels: recordById(z.strictObject({ statement: line, evidence: line })),
});
