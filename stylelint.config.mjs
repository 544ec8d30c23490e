/**
 * Widths at which pages change. A rule asks for `width <= 700px` or for `width > 700px`, so that no pixel
 * lies between two of them.
 */
const BREAKPOINTS = {
  /** Half a line is too little for a choice. */
  phone: '480px',
  /** One column; type, margins and sections step down. */
  narrow: '700px',
  /** The sections of the site no longer stand in one line. */
  head: '900px',
  /** The first screen and the fields of tools have fewer columns. */
  tablet: '1000px',
  /** Neither contents nor titles stand at the side. */
  column: '1100px',
};

/** Sizes that the layouts of charts measure words in (`charts/shared/text-width.ts`). */
const CHART_SIZES = ['14px', '15px', '16px', '17px'];

const token = (name) => `var\\(--${name}-[\\w-]+\\)`;

// A space of the scale; up to 3 px that move nothing else; em beside words; pt and mm on paper.
const space = `(?:${token('space')}|0|-?[1-3]px|auto|[\\d.]+(?:em|pt|mm))`;
const spaces = new RegExp(`^(?:${space}(?: ${space}){0,3}|calc\\(.*${token('space')}.*\\))$`);

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html/astro'],
  ignoreFiles: ['dist/**', '.build/**', 'node_modules/**', 'test/**'],
  referenceFiles: ['src/styles/tokens.css', 'src/styles/scale.css', 'src/styles/charts.css'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'no-unknown-custom-properties': true,
    'no-unknown-animations': true,
    'declaration-no-important': true,
    'selector-max-id': 0,

    // Colours come from tokens.css, sizes and spaces from scale.css.
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['/^(?:rgb|hsl|hwb|(?:ok)?lab|(?:ok)?lch|color|light-dark)a?$/'],
    'declaration-property-value-allowed-list': {
      'font-size': [new RegExp(`^${token('text')}$`)],
      'line-height': [new RegExp(`^${token('line')}$`), '0'],
      '/^(?:margin|padding|gap$|(?:row|column)-gap$)/': [spaces],
    },
    'media-feature-name-disallowed-list': ['/^(?:min|max)-/'],
    'media-feature-name-value-allowed-list': { width: Object.values(BREAKPOINTS) },

    // As Astro and Vite write it.
    'import-notation': 'string',
    // Names of font families are no keywords.
    'value-keyword-case': ['lower', { ignoreKeywords: ['Georgia', 'Arial'] }],
    // Blank lines group the tokens.
    'custom-property-empty-line-before': null,
    // Takes all selectors that end alike for rivals, `.team-file p` and `.team-about p + p` too. What
    // comes later for the same elements is told from what comes earlier by layer and by component.
    'no-descending-specificity': null,
    // Safari on a phone knows no other.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['text-size-adjust'] }],
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
    {
      files: ['src/styles/charts.css', 'src/styles/team-charts.css'],
      rules: { 'declaration-property-value-allowed-list': { 'font-size': CHART_SIZES } },
    },
  ],
};
