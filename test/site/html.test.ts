import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../src/cli/examine/html-faults.ts';
import { htmlOf } from '../../src/cli/examine/site-faults.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { listPageKinds } from './page-kinds.ts';
import { pages, someOf } from './site-facts.ts';

/** Every page takes minutes; the others come from the same templates. */
const STEP = 20;

const validate = (path: string): string[] => htmlFaults(path, htmlOf(siteFolder, path));

describe('the HTML', () => {
  it.each([...listPageKinds(), { name: 'page for what is not found', path: '/404.html' }])(
    'is valid on the $name in every language',
    ({ path }) => {
      const paths = site.locales.map((locale) => pathIn(locale, path));
      expect(someOf(paths.flatMap(validate))).toEqual([]);
    },
  );

  it(`is valid on every ${STEP}th page of ${pages.length}`, () => {
    const sample = pages.filter((_page, index) => index % STEP === 0);
    expect(someOf(sample.flatMap(({ path }) => validate(path)))).toEqual([]);
  });
});
