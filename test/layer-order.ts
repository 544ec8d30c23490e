/**
 * The folders of src/ in import order. A file imports from its own folder and from groups above,
 * never from those below; folders of one group take nothing but types from one another.
 * eslint.config.mjs and test/unit/layers.test.ts both read this list.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['stats', 'schemas', 'i18n'],
  ['tables', 'ladder'],
  ['finder'],
  ['project', 'roster', 'pay'],
  ['survey', 'records', 'changes'],
  ['team'],
  ['charts'],
  ['islands'],
  ['views'],
  ['components'],
  ['publish'],
  ['layouts'],
  ['pages'],
];

/** The folders inside src/views/ in the same way: each takes from itself and from those before it. */
export const VIEW_FOLDERS = ['site', 'figures', 'sections', 'examples', 'pages'] as const;

/** Folders outside the order: nobody imports them, they import whatever they need. */
export const ENTRY_FOLDERS = ['cli'];

/** Packages and modules that only some folders may import. */
export const RESTRICTED_MODULES: readonly {
  name: string;
  pattern: RegExp;
  /** Path below src/, or the start of one when it ends with a slash. */
  allowed: readonly string[];
}[] = [
  {
    name: 'node:*',
    pattern: /^node:/,
    allowed: ['cli/', 'publish/', 'project/read-project.ts', 'project/astro-loaders.ts'],
  },
  { name: 'papaparse', pattern: /^papaparse$/, allowed: ['tables/'] },
  { name: 'astro:content', pattern: /^astro:content$/, allowed: ['views/', 'content.config.ts'] },
];
