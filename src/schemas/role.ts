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

/** Some short lines, each a thing of its own. */
const lines = z.array(line).min(1).max(8);

/** A name with what belongs to it; the id tells the same thing in every language. */
const named = z.strictObject({ id: slug.optional(), name: line, text: line });

/**
 * Whose figure a measure is: helped with, of the own accounts, of the largest ones, of a team,
 * of strategic accounts, of a portfolio of several teams, or of the whole firm.
 * The figure of a team is the mean of its accounts, so what grows from rung to rung is the owner and no target.
 */
export const OWNERS = [
  'helps',
  'own-book',
  'largest-accounts',
  'team',
  'firm',
  'strategic-accounts',
  'portfolio',
] as const;

/** Frontmatter of content/roles/<locale>/<id>.md; the body tells what the job is. */
export const role = z.strictObject({
  title: line,
  /** Name in charts, at most 24 characters. */
  short: line.max(24),
  forms: titleForms,
  /** One sentence that says what the person does. */
  summary: line,
  /** Title of its page in search results, where people look for more than the name of the job. */
  pageTitle: line.optional(),
  /** Other titles for the same job, by branch of business, and how its work and measures differ there. */
  alsoCalled: z
    .array(
      z.strictObject({
        branch: line,
        titles: z.array(line).min(1),
        work: line.optional(),
        measures: line.optional(),
      }),
    )
    .min(1),
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
  hats: z.array(named).min(2),
  worksWith: z.array(z.strictObject({ id: slug.optional(), who: line, text: line })).min(2),
  /** A typical week, from its beginning to its end. */
  week: z
    .array(z.strictObject({ id: slug.optional(), when: line, text: line }))
    .min(4)
    .max(7),
  /** Every measure that the rung answers for, and whose figure it is; a target is one that an employer sets. */
  kpis: z
    .array(z.strictObject({ id: slug, whose: z.enum(OWNERS).optional(), target: line.optional() }))
    .min(1),
  /** Tools of the job and how they are used; texts in Markdown. */
  tools: z.array(named).min(2).optional(),
  /** Where, when and how the work is done: remote work, travel, hours, certificates; texts in Markdown. */
  conditions: z.array(named).min(2).optional(),
  /** Where people come from, jobs beside it, and where it leads, in Markdown. */
  career: z.strictObject({ from: lines, sideways: lines, to: lines }).optional(),
  /** How much of the pay is variable and what it depends on, in Markdown: examples, with their source. */
  variablePay: line.optional(),
  /** Lines for a resume, with numbers to be replaced by the reader's own. */
  resume: lines.optional(),
  /** Common mistakes. */
  mistakes: lines.optional(),
  /** Short guides to what is special about the role, such as the first 90 days; items in Markdown. */
  guides: z
    .array(z.strictObject({ id: slug, title: line, items: lines }))
    .min(1)
    .optional(),
  /** Interview questions and what a good answer shows; they have a page of their own. */
  interview: z
    .array(z.strictObject({ id: slug, question: line, shows: line }))
    .min(3)
    .max(10)
    .optional(),
  /** What people ask; an answer is a message in Markdown whose figures are computed from data/. */
  faq: z
    .array(z.strictObject({ id: slug, question: line, answer: line }))
    .min(2)
    .max(8)
    .optional(),
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

/** The figures that the answer to a question may name as arguments, all of the role in the nation of the site. */
export const FAQ_ARGUMENTS = ['median', 'half', 'inNation', 'quoted', 'total', 'extra'] as const;
