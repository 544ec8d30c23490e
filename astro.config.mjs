import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { hasOwnPay, readSite } from './src/project/read-project.ts';

const site = readSite();
const [defaultLocale] = site.locales;

const latin = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2212',
];
/** Letters with marks of Central Europe, the Baltic, Turkey and others, and signs of currencies. */
const latinExt = [
  'U+0100-0130',
  'U+0132-0151',
  'U+0154-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+20A0-20AB',
  'U+20AD-20C0',
  'U+2113',
];
const cyrillic = ['U+0400-045F', 'U+0490-0491', 'U+2116'];

const sansFile = (subset) =>
  `./node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
const serifFile = (subset) => `./src/assets/fonts/rungs-serif-${subset}.woff2`;

const localFont = (file, weight) => ({
  provider: fontProviders.local(),
  options: {
    variants: [
      { src: [file('latin')], weight, style: 'normal', unicodeRange: latin },
      { src: [file('cyrillic')], weight, style: 'normal', unicodeRange: cyrillic },
      { src: [file('latin-ext')], weight, style: 'normal', unicodeRange: latinExt },
    ],
  },
});

export default defineConfig({
  site: site.url,
  base: site.base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  build: {
    format: 'directory',
    // Styles are files of our own origin: the policy needs no hash for them and every page shares one copy.
    inlineStylesheets: 'never',
    assets: 'assets',
    // While some pages are written the next ones are drawn.
    concurrency: 4,
  },
  devToolbar: { enabled: false },
  integrations: [
    // A page is written when it is whole: streams would only cost time.
    react({ experimentalDisableStreaming: true }),
    ...(site.visibility === 'internal'
      ? []
      : [
          sitemap({
            // A document to print says what other pages say, and what stands on other sites is no page to find.
            filter: (page) =>
              !/\/ladder\/(?:[^/]+\/)?whole\/$/.test(page) &&
              !new URL(page).pathname.startsWith(`${site.base}embed/`),
            i18n: {
              defaultLocale,
              locales: Object.fromEntries(site.locales.map((locale) => [locale, locale])),
            },
          }),
        ]),
  ],
  fonts: [
    {
      name: 'Rungs Serif',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      ...localFont(serifFile, '400 600'),
    },
    {
      name: 'Source Sans 3',
      cssVariable: '--font-sans',
      fallbacks: ['Arial', 'sans-serif'],
      ...localFont(sansFile, '200 900'),
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  // What tools say of own pay adds no byte to the scripts of a site that has none.
  vite: { define: { 'import.meta.env.OWN_PAY': JSON.stringify(hasOwnPay()) } },
});
