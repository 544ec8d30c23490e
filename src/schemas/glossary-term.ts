import { z } from 'zod';
import { slug } from './place.ts';

const line = z.string().trim().min(1);

/** Frontmatter of content/glossary/<locale>/<id>.md; the body is the definition in Markdown. */
export const glossaryTerm = z.strictObject({
  term: line,
  /** Abbreviation or the term in another language, shown beside it. */
  also: line.optional(),
  /** Ids of related terms. */
  related: z.array(slug).optional(),
});
