import type { z } from 'zod';
import { checklist } from '../../schemas/checklist.ts';
import { competency } from '../../schemas/competency.ts';
import {
  family,
  glossaryTerm,
  kpi,
  methodSection,
  pageText,
  transition,
} from '../../schemas/frontmatter.ts';
import { role } from '../../schemas/role.ts';

/** The folders of content/ with the schema of their frontmatter. */
export const CONTENT_SCHEMAS = {
  families: family,
  roles: role,
  competencies: competency,
  transitions: transition,
  kpis: kpi,
  glossary: glossaryTerm,
  method: methodSection,
  checklists: checklist,
  pages: pageText,
} as const;

export type ContentKind = keyof typeof CONTENT_SCHEMAS;

/** Frontmatter of a folder of content/. */
export type Frontmatter<K extends ContentKind> = z.infer<(typeof CONTENT_SCHEMAS)[K]>;

export const CONTENT_KINDS = Object.keys(CONTENT_SCHEMAS) as ContentKind[];

/** Frontmatter fields that are Markdown, by folder; all others are plain text. */
export const MARKDOWN_FIELDS: Partial<Record<ContentKind, readonly string[]>> = {
  roles: [
    'background',
    'titleNote',
    'variablePay',
    'career',
    'faq',
    'tools',
    'conditions',
    'guides',
  ],
};

/** What one file of a folder is about, for messages. */
export const KIND_NAMES: Record<ContentKind, string> = {
  families: 'family',
  roles: 'role',
  competencies: 'competency',
  transitions: 'transition',
  kpis: 'measure',
  glossary: 'glossary term',
  method: 'method section',
  checklists: 'checklist',
  pages: 'page text',
};
