import { z } from 'zod';
import { slug } from './place.ts';

const line = z.string().trim().min(1);

/**
 * Frontmatter of content/checklists/<locale>/<id>.md: what a law asks an employer to show about a career
 * ladder. The body says whom it concerns. Never advice, never a verdict on a reader's case.
 */
export const checklist = z.strictObject({
  /** The law by its usual name, with the place where it holds. */
  title: line,
  /** Place on the page. */
  order: z.int().positive(),
  /** The day it came into force, or by which it must be in national law. */
  date: z.iso.date(),
  dateKind: z.enum(['in-force', 'due']),
  /** What is asked for, an item each. */
  items: z.array(line).min(1),
  /** Id of data/sources.yml. */
  source: slug,
  /** The day on which the text was compared with its source. */
  asAt: z.iso.date(),
});
