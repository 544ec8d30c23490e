import { CONTENT_KINDS, KIND_NAMES } from '../content/content-kinds.ts';
import type { Draft } from '../draft/draft.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import type { LocalisedText } from '../../schemas/localised-text.ts';

/** Texts that exist in one language of the site and not in another. */
export function checkTranslations(draft: Draft): Problem[] {
  return [...checkFiles(draft), ...checkTexts(draft)];
}

function checkFiles({ content, locales }: Draft): Problem[] {
  return CONTENT_KINDS.flatMap((kind) =>
    [...content[kind].files].flatMap(([id, byLocale]) => {
      const [written = ''] = byLocale.values();
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
