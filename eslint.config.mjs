import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ENTRY_FOLDERS, LAYERS, RESTRICTED_MODULES } from './test/layer-order.ts';

/** Folders that see neither a document, a clock, chance nor the reader's language and time zone. */
const PURE = [
  'stats',
  'schemas',
  'i18n',
  'tables',
  'project',
  'roster',
  'pay',
  'ladder',
  'team',
  'charts',
];

const tsFiles = (folder) => `src/${folder}/**/*.{ts,tsx}`;

/** A table wider than the screen scrolls in a region, which the keyboard has to reach. */
const scrollingRegions = [
  'error',
  { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true },
];

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.build/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A name with an underscore says "left out on purpose".
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // Objects here are bundles of functions without `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `async` without `await` turns a throw into a rejection, which loaders and hooks want.
      '@typescript-eslint/require-await': 'off',
      // Numbers in a message are what most messages are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that has the idea.',
        },
      ],
    },
  },
  {
    // Hooks live in .ts files as well.
    files: ['src/**/*.{ts,tsx}'],
    extends: [asErrors(reactHooks.configs.flat.recommended)],
  },
  {
    files: ['src/**/*.tsx'],
    extends: [asErrors(jsxA11y.configs.recommended)],
    rules: {
      'jsx-a11y-x/no-noninteractive-tabindex': scrollingRegions,
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: PURE.map(tsFiles),
    // Its two timers wait for a folder to become quiet in dev; they decide nothing that is shown.
    ignores: ['src/project/astro-loaders.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'navigator', 'localStorage', 'performance', 'setTimeout'].map(
          (name) => ({ name, message: 'Not below islands/: take the value as an argument.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Nothing is left to chance.' },
        { object: 'Date', property: 'now', message: '"Now" is asOf in content/site.yml.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: '"Now" is asOf in content/site.yml.',
        },
        {
          selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
          message: 'Name the locale.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^toLocale|^localeCompare$/][arguments.length<1]',
          message: 'Name the locale.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that has the idea.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name.',
        },
      ],
    },
  },
  {
    // These files share their modules, see vitest.config.ts.
    files: ['test/{unit,content}/**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'resetModules'].map((property) => ({
          object: 'vi',
          property,
          message: 'The next file would see it: hand the part over as an argument.',
        })),
      ],
    },
  },
  ...importOrder(),
  ...astroRules(),
]);

/** Rules for .astro files: `astro check` reads their types, test/unit/layers.test.ts their imports. */
function astroRules() {
  return [
    ...astro.configs['flat/recommended'],
    ...astro.configs['flat/jsx-a11y-recommended'],
    {
      files: ['**/*.astro'],
      languageOptions: {
        parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
      },
      rules: {
        'astro/jsx-a11y/no-noninteractive-tabindex': scrollingRegions,
        'astro/no-set-text-directive': 'error',
        'astro/no-unsafe-inline-scripts': 'error',
        'astro/no-unused-css-selector': 'error',
      },
    },
  ];
}

/** A configuration whose warnings are errors: nobody reads a warning twice. */
function asErrors(config) {
  const rules = Object.entries(config.rules).map(([name, setting]) => {
    const [level, ...options] = [setting].flat();
    return [name, level === 'off' || level === 0 ? 'off' : ['error', ...options]];
  });
  return { ...config, rules: Object.fromEntries(rules) };
}

/**
 * The import order as messages in the editor; test/unit/layers.test.ts checks it in .astro files as
 * well. One entry for each folder, since a later entry replaces the rule of an earlier one.
 */
function importOrder() {
  return LAYERS.flatMap((folders, index) =>
    folders.map((folder) => {
      const right = [...LAYERS.slice(index + 1).flat(), ...ENTRY_FOLDERS];
      const beside = folders.filter((other) => other !== folder);
      return {
        files: [tsFiles(folder)],
        ignores: RESTRICTED_MODULES.flatMap(({ allowed }) => allowed)
          .filter((place) => !place.endsWith('/'))
          .map((place) => `src/${place}`),
        rules: {
          '@typescript-eslint/no-restricted-imports': [
            'error',
            {
              patterns: [
                {
                  regex: `^(?:\\.\\./)+(?:${right.join('|')})/`,
                  message: `${folder}/ stands to the left of it; see src/README.md.`,
                },
                ...(beside.length === 0
                  ? []
                  : [
                      {
                        regex: `^(?:\\.\\./)+(?:${beside.join('|')})/`,
                        allowTypeImports: true,
                        message: `${folder}/ stands beside it and takes only types.`,
                      },
                    ]),
                ...RESTRICTED_MODULES.filter(({ allowed }) => !allowed.includes(`${folder}/`)).map(
                  ({ name, pattern, allowed }) => ({
                    regex: pattern.source,
                    message: `${name} is imported only in ${allowed.join(', ')}.`,
                  }),
                ),
              ],
            },
          ],
        },
      };
    }),
  );
}
