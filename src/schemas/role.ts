import { z } from 'zod';
import { slug } from './place.ts';

/** A line of text; Markdown only where a field says so. */
const line = z.string().trim().min(1);

/** Endings of the message arguments that hold the words of a role; the bare name holds the singular. */
export const ROLE_FORMS = [
  '',
  'Title',
  'Short',
  'Plural',
  'PluralStart',
  'Genitive',
  'GenitivePlural',
  'Dative',
  'Accusative',
  'Instrumental',
] as const;

/**
 * Grammatical forms of a role's title used inside sentences. English needs only the plural;
 * a language with cases gives them all, and sentences in its messages ask for them by name.
 */
const titleForms = z.strictObject({
  /** The name inside a sentence, where it is not the title in lower case. */
  singular: line.optional(),
  plural: line,
  genitive: line.optional(),
  genitivePlural: line.optional(),
  dative: line.optional(),
  accusative: line.optional(),
  instrumental: line.optional(),
});

/** Frontmatter of content/roles/<locale>/<id>.md; the body tells what the job is. */
export const role = z.strictObject({
  title: line,
  /** Name in charts, at most 24 characters. */
  short: line.max(24),
  forms: titleForms,
  /** One sentence that says what the person does. */
  summary: line,
  /** Other titles for the same job, by branch of business. */
  alsoCalled: z.array(z.strictObject({ branch: line, titles: z.array(line).min(1) })).min(1),
  /** Typical total work experience, an example from public ladders; years on a rung are those of a step. */
  experience: line,
  /**
   * Six to nine duties, each starting with a verb and without a final stop. A duty that goes on at
   * another rung, however changed, has the same id there.
   */
  responsibilities: z
    .array(z.strictObject({ id: slug, text: line }))
    .min(6)
    .max(9),
  /** How far the role reaches: the same aspects in the same order for every role of a language. */
  scope: z.array(z.strictObject({ aspect: line, text: line })).min(1),
  /** The hats a person in the role wears. */
  hats: z.array(z.strictObject({ name: line, text: line })).min(2),
  worksWith: z.array(z.strictObject({ who: line, text: line })).min(2),
  /** A typical week, from its beginning to its end. */
  week: z
    .array(z.strictObject({ when: line, text: line }))
    .min(4)
    .max(7),
  /** Measures by id; the target is an example from public ladders. */
  kpis: z.array(z.strictObject({ id: slug, target: line.optional() })).min(1),
  /** Education and background, in Markdown. */
  background: line,
  /** What a reader should remember, as a short list. */
  takeaways: z.array(line).min(2).max(5).optional(),
  /** A remark about the title, in Markdown: the same words may mean another job elsewhere. */
  titleNote: line.optional(),
  /** Ids of data/sources.yml. */
  sources: z.array(slug),
  lastReviewed: z.iso.date(),
  /** Ids that it had before: what led to them leads here. */
  formerly: z.array(slug).optional(),
});

export type Role = z.infer<typeof role>;
