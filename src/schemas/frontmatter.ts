import { z } from 'zod';
import { recordById } from './ladder.ts';
import { slug } from './place.ts';

const line = z.string().trim().min(1);

/** Frontmatter of content/kpis/<locale>/<id>.md. */
export const kpi = z.strictObject({
  name: line,
  formula: line,
  /** What it tells, in one sentence. */
  summary: line,
  /** Where it is measured and where not, in one sentence, under the tables that list it. */
  note: line.optional(),
  /** Example ranges by segment of clients, the same on every rung, and where they are from. */
  examples: z
    .strictObject({
      source: slug,
      /** What the segments are and what a range gives. */
      by: line.optional(),
      ranges: z.array(z.strictObject({ id: slug, segment: line, range: line })).min(1),
    })
    .optional(),
});

/** Frontmatter of content/families/<locale>/<family>.md; the body is the lead in Markdown. */
export const family = z.strictObject({
  title: line,
  /** In a list or a heading beside others. */
  short: line,
  /** What its people do, for sentences: software engineering. */
  field: line,
  /** Names of its tracks by id. */
  tracks: recordById(line).optional(),
});

/** Kinds of data that a project may have; a text that needs one is shown where there is such data. */
const dataKind = z.enum([
  'officialPay',
  'survey',
  'market',
  'estimates',
  'priceLevels',
  'distances',
  'history',
  'outlook',
  'quoted',
  'ranges',
  'ownPay',
  'zones',
]);

export type DataKind = z.infer<typeof dataKind>;

/** Frontmatter of content/glossary/<locale>/<id>.md; the body is the definition in Markdown. */
export const glossaryTerm = z.strictObject({
  term: line,
  /** Abbreviation or the term in another language, shown beside it. */
  also: line.optional(),
  /** Ids of related terms. */
  related: z.array(slug).optional(),
  /** Kinds of data without which the term is not shown. */
  needs: z.array(dataKind).optional(),
});

/** Frontmatter of content/method/<locale>/<id>.md; the body explains in Markdown. */
export const methodSection = z.strictObject({
  title: line,
  order: z.int().positive(),
  /** Kinds of data without which the section is not shown. */
  needs: z.array(dataKind).optional(),
  /** The formula, as one line of text. */
  formula: line.optional(),
  /** A worked example: an ICU message whose numbers are computed from data/ when the site is built. */
  example: line.optional(),
});

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

/** Frontmatter of content/pages/<locale>/<id>.md: ICU messages; the body, if any, is Markdown. */
export const pageText = z.strictObject({
  title: line,
  lead: line,
  /** For search results, at most 160 characters. */
  description: line,
});

/** The pages that every site has. */
export const PAGE_IDS = [
  'home',
  'roles',
  'ladder',
  'salaries',
  'cities',
  'compare',
  'plan',
  'team',
  'method',
  'sources',
  'data',
  'glossary',
  'search',
  'career-progression-notice',
  'not-found',
] as const;

/** The counts that a page text may name as arguments. */
export const PAGE_ARGUMENTS = [
  'metros',
  'allMetros',
  'roles',
  'competencies',
  'terms',
  'sources',
] as const;

export type PageArgument = (typeof PAGE_ARGUMENTS)[number];

export type PageId = (typeof PAGE_IDS)[number];
