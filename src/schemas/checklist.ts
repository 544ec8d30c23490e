import { z } from 'zod';
import { slug } from './place.ts';

const line = z.string().trim().min(1);

/** What a checklist is for; each tool shows the lists of its own purpose. */
const checklistPurpose = z.enum(['posting', 'career-progression', 'worksheet']);

export type ChecklistPurpose = z.infer<typeof checklistPurpose>;

/**
 * A day of a law: it comes into force, must be in national law by then, or first reports are due. Whether
 * that is past is computed from the day the site speaks from, so no text says it.
 */
const lawDate = z.strictObject({
  day: z.iso.date(),
  kind: z.enum(['in-force', 'transposition', 'first-report']),
  /** What else there is to say of the day. */
  note: line.optional(),
  /** The same once the day has passed, where it is another thing. */
  notePassed: line.optional(),
});

export type LawDate = z.infer<typeof lawDate>;

/**
 * Frontmatter of content/checklists/<locale>/<id>.md: what a law asks an employer to show, for one place and
 * one purpose. Never advice, never a verdict on a reader's case.
 */
export const checklist = z.strictObject({
  /** The law by its usual name, with the place where it holds. */
  title: line,
  /** Place among the lists of its purpose. */
  order: z.int().positive(),
  purpose: checklistPurpose,
  /** Whom it binds by size, where the law has a threshold. */
  employers: line.optional(),
  /** The earliest first. */
  dates: z.array(lawDate).min(1),
  /** What is asked for, an item each. */
  items: z.array(line).min(1),
  /** What it covers, a sentence or two. */
  about: line,
  /** Id of data/sources.yml. */
  source: slug,
  /** The day on which the text was compared with its source. */
  asAt: z.iso.date(),
});
