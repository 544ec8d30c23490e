import { HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Styles come from the site's own origin and the same build; only others need a checksum.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that scrolls is a region with a name for the keyboard, not a section of the text.
    // The list of a combobox follows what is typed, which <select> does not.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // It counts an <aside> inside a section, which is no landmark; axe reads the real tree.
    'unique-landmark': 'off',
    // Names of rungs and places are as long as they are; what a search result cuts off is the end.
    'long-title': 'off',
    // A page that has moved leads on at once.
    'meta-refresh': 'off',
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

/** What html-validate finds in a page. */
export function htmlFaults(path: string, html: string): string[] {
  const checker = html.includes('<astro-island') ? islandValidator : validator;
  const { results } = checker.validateStringSync(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
}
