import { z } from 'zod';

const line = z.string().trim().min(1);

/** Frontmatter of content/pages/<locale>/<id>.md: ICU messages; the body, if any, is Markdown. */
export const pageText = z.strictObject({
  title: line,
  lead: line,
  /** For search results, at most 160 characters. */
  description: line,
});

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
