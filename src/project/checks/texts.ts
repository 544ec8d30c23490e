import type { Problem } from '../../tables/problem.ts';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { checkFormula } from '../text/unsafe-text.ts';
import { listTexts } from '../yaml/parse-yaml.ts';

/** Texts that the tables of the site would hand to a spreadsheet as a formula: names, titles, words. */
export function checkTexts(draft: Draft): Problem[] {
  const located = [
    draft.site,
    draft.sources,
    ...CONTENT_KINDS.flatMap((kind) => draft.content[kind].entries.map(({ fields }) => fields)),
  ];
  const tables: DraftTable<object>[] = [draft.places, draft.regions, draft.occupations];
  return [
    ...located.flatMap((part) =>
      part === null
        ? []
        : listTexts(part.value).flatMap(({ path, text }) =>
            checkFormula(text, () => part.at(path)),
          ),
    ),
    ...tables.flatMap((rows) =>
      (rows ?? []).flatMap(({ value, at }) =>
        listTexts(value).flatMap(({ path, text }) => checkFormula(text, () => at(columnOf(path)))),
      ),
    ),
  ];
}

/** The column of a name by language: `name` and `en` are the column name_en. */
function columnOf([field, locale]: readonly PropertyKey[]): string {
  const name = { inPlace: 'in' }[String(field)] ?? String(field);
  return locale === undefined ? name : `${name}_${String(locale)}`;
}
