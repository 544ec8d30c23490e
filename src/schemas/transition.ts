import { z } from 'zod';

const line = z.string().trim().min(1);

/** Frontmatter of content/transitions/<locale>/<from>-to-<to>.md; the body tells what the step is. */
export const transition = z.strictObject({
  title: line,
  /** What is different on the rung above. */
  changes: z.array(line).min(3).max(6),
  /** What is asked before the step. */
  criteria: z.array(line).min(4).max(7),
  /** Typical time on the lower rung, an example from public ladders. */
  typicalTime: line,
  /** The same as typicalTime in years, to add steps up. */
  typicalYears: z.strictObject({
    from: z.number().positive(),
    to: z.number().positive().nullable(),
  }),
  /** What to bring to the conversation. */
  evidence: z.array(line).min(3).max(6),
});
