import { expect, it } from 'vitest';
import { htmlOf } from '../../src/cli/examine/site-faults.ts';
import { forbiddenIn } from '../forbidden-labels.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { listPageKinds } from './page-kinds.ts';
import { localeOf, pages, someOf } from './site-facts.ts';

/** Pages of a kind come from one template, and reading all of them takes long. */
const STEP = 25;

/** What a page shows: no scripts, no styles, and no frame of another language. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style|template|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ');

const faultsOf = (path: string): string[] => {
  const { title = '', description = '' } = pages.find((page) => page.path === path) ?? {};
  const locale = localeOf(path);
  return [
    ...forbiddenIn(locale, textOf(htmlOf(siteFolder, path)), { place: path, isLabel: false }),
    ...[title, description].flatMap((text) =>
      forbiddenIn(locale, text, { place: path, isLabel: true }),
    ),
  ];
};

/** Old words stand there beside new ones, as they were. */
const OF_FORMER_WORDS = 'what changed';

const kinds = listPageKinds().filter(({ name }) => name !== OF_FORMER_WORDS);

it.each(kinds)('the $name says no forbidden label in any language', ({ path }) => {
  expect(someOf(site.locales.flatMap((locale) => faultsOf(pathIn(locale, path))))).toEqual([]);
});

it(`every ${STEP}th page of ${pages.length} says no forbidden label`, () => {
  const sample = pages.filter(
    ({ path }, index) => index % STEP === 0 && !path.endsWith('/404.html'),
  );
  expect(someOf(sample.flatMap(({ path }) => faultsOf(path)))).toEqual([]);
});

it('no description is longer than what a search result shows', () => {
  const long = pages.filter(({ noindex, description }) => !noindex && description.length > 160);
  expect(someOf(long.map(({ path, description }) => `${path}: ${description.length}`))).toEqual([]);
});
