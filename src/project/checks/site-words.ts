import { knownLocales } from '../../i18n/messages.ts';
import { PAGE_IDS } from '../../schemas/frontmatter.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';

/** Languages of a site that this program has no messages in: the project is whole, and cannot be built by it. */
export function checkLanguages(locales: readonly string[]): Problem[] {
  return locales
    .filter((locale) => !knownLocales.includes(locale))
    .map((locale) =>
      errorAt(
        { file: FILES.site, line: null, column: null },
        {
          found: `the language ${quote(locale)}, which the program has no messages in`,
          expected: `one of ${knownLocales.join(', ')}`,
          mend: `Add src/i18n/messages/${locale}.ts with every message, or remove the language.`,
        },
      ),
    );
}

/** The texts of each page of a site. */
export function checkPages({ content, locales }: Draft): Problem[] {
  const [locale = '<language>'] = locales;
  return PAGE_IDS.filter((id) => !content.pages.files.has(id)).map((id) => {
    const file = `content/pages/${locale}/${id}.md`;
    return errorAt(startOf(file), {
      found: 'no such file',
      expected: `the title, lead and description of the page, and the file in every other language`,
      mend: `Write ${file}.`,
    });
  });
}
