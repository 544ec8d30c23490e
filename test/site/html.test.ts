import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileOf, pathIn, site, siteFolder } from './built-site.ts';
import { listPageKinds } from './page-kinds.ts';
import { pages, someOf } from './site-facts.ts';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Styles come from the site's own origin and the same build; only others need a checksum.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that scrolls is a region with a name for the keyboard, not a section of the text.
    // The list of a combobox follows what is typed, which <select> does not.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // It counts an <aside> inside a section, which is no landmark; axe reads the real tree in e2e.
    'unique-landmark': 'off',
    // Names of rungs and places are as long as they are; what a search result cuts off is the end.
    'long-title': 'off',
  },
};

const validator = new HtmlValidate(rules);

/** React writes attributes and empty elements in a style of its own; browsers read both alike. */
const islandValidator = new HtmlValidate({
  ...rules,
  rules: {
    ...rules.rules,
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
  },
});

/** Every page takes minutes; the others come from the same templates. */
const STEP = 20;

function validate(path: string): string[] {
  const html = readFileSync(join(siteFolder, fileOf(path)), 'utf8');
  const checker = html.includes('<astro-island') ? islandValidator : validator;
  const { results } = checker.validateStringSync(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
}

describe('the HTML', () => {
  it.each([...listPageKinds(), { name: 'page for what is not found', path: '/404.html' }])(
    'is valid on the $name in every language',
    ({ path }) => {
      const paths = path === '/404.html' ? [path] : site.locales.map((l) => pathIn(l, path));
      expect(someOf(paths.flatMap(validate))).toEqual([]);
    },
  );

  it(`is valid on every ${STEP}th page of ${pages.length}`, () => {
    const sample = pages.filter((_page, index) => index % STEP === 0);
    expect(someOf(sample.flatMap(({ path }) => validate(path)))).toEqual([]);
  });
});
