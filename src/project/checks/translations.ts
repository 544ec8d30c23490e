import { CONTENT_KINDS, KIND_NAMES } from '../content/content-kinds.ts';
import { isDefault } from '../content/parse-content.ts';
import { isTextShown } from '../data-kinds.ts';
import type { Draft } from '../draft/draft.ts';
import { DEFAULTS, FILES } from '../draft/file-names.ts';
import { errorAt, startOf, warningAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { draftKinds } from './needs.ts';
import { PAGE_IDS } from '../../schemas/frontmatter.ts';
import type { LocalisedText } from '../../schemas/localised-text.ts';

/** Texts that exist in one language of the site and not in another. */
export function checkTranslations(draft: Draft): Problem[] {
  const none = unwritten(draft);
  return [
    ...checkLanguages(draft, none),
    ...checkFiles(draft, none),
    ...checkBodies(draft),
    ...checkPages(draft),
    ...checkDefaults(draft),
    ...checkTexts(draft),
  ];
}

/** Languages in which a project has written nothing yet, while it has in others. */
function unwritten({ content, locales }: Draft): string[] {
  const written = new Set(
    CONTENT_KINDS.flatMap((kind) =>
      [...content[kind].files.values()].flatMap((byLocale) =>
        [...byLocale].flatMap(([locale, file]) => (isDefault(file) ? [] : locale)),
      ),
    ),
  );
  return written.size === 0 ? [] : locales.filter((locale) => !written.has(locale));
}

/** A language without a single text is one fault, and one command begins every file. */
function checkLanguages({ site, locales }: Draft, none: readonly string[]): Problem[] {
  return none.map((locale) =>
    errorAt(site?.at(['locales', locales.indexOf(locale)]) ?? startOf(FILES.site), {
      found: `the language ${quote(locale)}, in which no text of content/ is written`,
      expected: 'a file beside each one in another language',
      mend: `Run "npm run new -- language ${locale}", which begins every file and text for you to translate, or take the language out.`,
    }),
  );
}

function checkFiles({ content, locales: all }: Draft, none: readonly string[]): Problem[] {
  const locales = all.filter((locale) => !none.includes(locale));
  return CONTENT_KINDS.flatMap((kind) =>
    [...content[kind].files].flatMap(([id, byLocale]) => {
      const written = [...byLocale.values()].find((file) => !isDefault(file));
      // What the program has is asked for below, once for a language.
      if (written === undefined || (kind === 'pages' && isPageId(id))) return [];
      return locales
        .filter((locale) => !byLocale.has(locale))
        .map((locale) =>
          // The missing file has no line; the one to translate has.
          errorAt(startOf(written), {
            found: `the ${KIND_NAMES[kind]} ${quote(id)} without a translation into ${quote(locale)}`,
            expected: `the file content/${kind}/${locale}/${id}.md`,
            mend: 'Translate the file, or remove it in every language.',
          }),
        );
    }),
  );
}

/** Kinds of which the text below the fields is what the page is about. */
const WITH_TEXT = ['roles', 'transitions', 'glossary', 'method'] as const;

/** Files that end where their text should begin. */
function checkBodies({ content }: Draft): Problem[] {
  return WITH_TEXT.flatMap((kind) =>
    content[kind].entries
      .filter(({ body }) => body === '')
      .map(({ atBody }) =>
        errorAt(atBody(0), {
          found: `a ${KIND_NAMES[kind]} without a text below its fields`,
          expected: 'a paragraph or more below the second "---"',
          mend: 'Write it.',
        }),
      ),
  );
}

const isPageId = (id: string): boolean => PAGE_IDS.some((known) => known === id);

/** Every page needs its words in every language; English and Russian ones come with the program. */
function checkPages({ content, locales }: Draft): Problem[] {
  return locales.flatMap((locale) => {
    const missing = PAGE_IDS.filter((id) => !content.pages.files.get(id)?.has(locale));
    if (missing.length === 0) return [];
    return [
      errorAt(startOf(FILES.site), {
        found: `no words in ${quote(locale)} for ${missing.length === 1 ? 'a page' : `${missing.length} pages`}: ${missing.join(', ')}`,
        expected: `content/pages/${locale}/<page>.md with title, lead and description`,
        mend: `Write them; ${DEFAULTS}/pages/en/ has neutral ones to translate.`,
      }),
    ];
  });
}

/** Neutral texts of the program that a language does not have are left out of its pages. */
function checkDefaults(draft: Draft): Problem[] {
  const { content, locales } = draft;
  const kinds = draftKinds(draft);
  return locales.flatMap((locale) =>
    (['method', 'glossary'] as const).flatMap((kind) => {
      // What is about data that the project lacks is shown in no language.
      const needs = new Map(
        content[kind].entries.map(({ id, fields }) => [id, fields.value.needs ?? []]),
      );
      const ids = [...content[kind].files]
        .filter(([, byLocale]) => !byLocale.has(locale) && [...byLocale.values()].every(isDefault))
        .map(([id]) => id)
        .filter((id) => isTextShown(kind, id, needs.get(id) ?? [], kinds));
      if (ids.length === 0) return [];
      return [
        warningAt(startOf(FILES.site), {
          found: `${ids.length} ${KIND_NAMES[kind]}${ids.length === 1 ? '' : 's'} without a text in ${quote(locale)}: ${ids.join(', ')}`,
          expected: `content/${kind}/${locale}/<id>.md for each`,
          mend: `Translate those of ${DEFAULTS}/${kind}/en/ that you want to show; the others are left out.`,
        }),
      ];
    }),
  );
}

interface YamlFile {
  at(path: YamlPath): Position;
}

function checkTexts({ site, sources, settings, locales }: Draft): Problem[] {
  const check = (file: YamlFile, path: YamlPath, text: LocalisedText | undefined): Problem[] => {
    if (text === undefined) return [];
    return locales
      .filter((locale) => !Object.hasOwn(text, locale))
      .map((locale) =>
        errorAt(file.at(path), {
          found: `no ${quote(locale)} in ${String(path.findLast((step) => typeof step === 'string'))}`,
          expected: `a text in each of ${locales.join(', ')}`,
          mend: `Add ${locale} with the translation.`,
        }),
      );
  };
  const problems: Problem[] = [];
  if (site !== null) {
    for (const key of ['description', 'nationShort'] as const) {
      problems.push(...check(site, [key], site.value[key]));
    }
  }
  sources?.value.forEach((source, index) => {
    for (const key of [
      'publisher',
      'short',
      'title',
      'period',
      'licence',
      'accepted',
      'cite',
    ] as const) {
      problems.push(...check(sources, [index, key], source[key]));
    }
    source.caveats.forEach((caveat, place) => {
      problems.push(...check(sources, [index, 'caveats', place], caveat));
    });
  });
  if (settings !== null) {
    for (const [name, setting] of Object.entries(settings.value)) {
      problems.push(...check(settings, [name, 'why'], setting?.why));
    }
  }
  return problems;
}
