import { z } from 'zod';

const line = z.string().trim().min(1);

/** Frontmatter of content/method/<locale>/<id>.md; the body explains in Markdown. */
export const methodSection = z.strictObject({
  title: line,
  order: z.int().positive(),
  /** The formula, as one line of text. */
  formula: line.optional(),
  /** A worked example: an ICU message whose numbers are computed from data/ when the site is built. */
  example: line.optional(),
});
