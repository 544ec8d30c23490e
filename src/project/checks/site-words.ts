import { knownLocales } from '../../i18n/messages.ts';
import { PAGE_IDS } from '../../schemas/frontmatter.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';

/** Words that every site says: in a language that the program has, and the texts of each of its pages. */
export function checkSiteWords(draft: Draft): Problem[] {
  return [...checkLanguages(draft), ...checkPages(draft)];
}

function checkLanguages({ site }: Draft): Problem[] {
  return (site?.value.locales ?? []).flatMap((locale, index) =>
    knownLocales.includes(locale)
      ? []
      : errorAt(site!.at(['locales', index]), {
          found: `the language ${quote(locale)}, which the program has no messages in`,
          expected: `one of ${knownLocales.join(', ')}`,
          mend: `Add src/i18n/messages/${locale}.ts with every message, or remove the language.`,
        }),
  );
}

function checkPages({ content, locales }: Draft): Problem[] {
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
