import { isMap, isScalar, parseDocument, stringify, visit } from 'yaml';
import type { Pair, Scalar } from 'yaml';
import { knownLocales, messagesOf } from '../../i18n/messages.ts';
import { formatCsv } from '../../tables/format-csv.ts';
import { quote } from '../../tables/quote.ts';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import { isDefault } from '../content/parse-content.ts';
import { DEFAULTS, FILES, messagesFile } from '../draft/file-names.ts';
import { insertInYaml, setInYaml } from '../yaml/edit-yaml.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { blankEntry } from './blank-entry.ts';
import type { Scaffold } from './scaffold.ts';
import { Refusal, changeText, entryFile, readCells } from './scaffold.ts';

/**
 * Adds a language to every file that has texts: to lists and tables beside the others, and as a file for each one of
 * the first language. Every text is left blank, with the one to translate as a comment.
 * A language that site.yml lists and in which nothing is written yet is begun as well.
 * @throws Refusal when the code is none, or something is written in the language
 */
export function addLanguage(project: Scaffold, locale: string): void {
  const { draft, texts } = project;
  if (!/^[a-z]{2}$/.test(locale)) {
    throw new Refusal(`${quote(locale)} is no language. Write a code of two letters: de.`);
  }
  const isListed = draft.locales.includes(locale);
  const isWritten = CONTENT_KINDS.some((kind) =>
    [...texts.keys()].some((file) => file.startsWith(`content/${kind}/${locale}/`)),
  );
  if (isListed && isWritten) throw new Refusal(`The site has ${quote(locale)} already.`);
  const locales = draft.locales.filter((other) => other !== locale);
  if (locales.length === 0) throw new Refusal('The site has no other language to begin from.');
  for (const [file, text] of texts) {
    if (isDefault(file)) continue;
    if (file.endsWith('.yml') && !file.startsWith('content/messages/')) {
      texts.set(file, addToTexts(text, locales, locale));
    } else if (file.endsWith('.csv')) texts.set(file, addColumns(text, locales, locale));
  }
  if (!isListed) {
    changeText(project, FILES.site, (text) =>
      insertInYaml(text, ['locales'], locales.length, locale),
    );
  }
  addEntries(project, locales[0]!, locale);
  if (!knownLocales.includes(locale)) {
    const file = messagesFile(locale);
    texts.set(file, missingMessages(texts.get(file) ?? '', locale));
  }
}

/**
 * The lines that a file of messages lacks: those of the program where it speaks the language, to be changed; else
 * blank ones, with the English text above each as a comment.
 */
export function missingMessages(text: string, locale: string): string {
  const written = parseDocument(text);
  const isKnown = knownLocales.includes(locale);
  const missing = Object.entries(messagesOf(isKnown ? locale : 'en')).filter(
    ([key]) => !written.has(key),
  );
  const lines = missing.map(([key, message]) =>
    isKnown
      ? stringify({ [key]: message }, { lineWidth: 0 })
      : `# ${message.replaceAll('\n', ' ')}\n${key}:\n`,
  );
  return text + (text === '' || text.endsWith('\n') ? '' : '\n') + lines.join('');
}

/** Texts that stand in all languages side by side, `{ en: …, ru: … }`, with a blank one more. */
function addToTexts(text: string, locales: readonly string[], locale: string): string {
  const paths: YamlPath[] = [];
  visit(parseDocument(text), {
    Map: (_key, map, ancestors) => {
      const keys = map.items.map(({ key }) => String((key as Scalar).value));
      const isText =
        keys.includes(locales[0]!) &&
        keys.every((key) => locales.includes(key)) &&
        map.items.every(({ value }) => isScalar(value));
      if (isText) paths.push(pathOf([...ancestors, map]));
    },
  });
  return paths.reduce((next, path) => setInYaml(next, [...path, locale], null), text);
}

/** Keys and indexes that lead through the nodes from the root of a document. */
function pathOf(nodes: readonly unknown[]): YamlPath {
  return nodes.flatMap((node, index): PropertyKey[] => {
    const child = nodes[index + 1];
    if (child === undefined) return [];
    if (isMap(node)) return [String(((child as Pair).key as Scalar).value)];
    const items = (node as { items?: unknown[] }).items;
    return Array.isArray(items) ? [items.indexOf(child)] : [];
  });
}

/** A table whose columns by language, `name_en`, get a blank one more behind the others. */
function addColumns(text: string, locales: readonly string[], locale: string): string {
  const { columns, rows } = readCells(text);
  const last = locales.at(-1)!;
  const isLast = (column: string): boolean => column.endsWith(`_${last}`);
  if (!columns.some(isLast)) return text;
  const widen = (cells: readonly string[], added: (index: number) => string): string[] =>
    cells.flatMap((cell, index) => (isLast(columns[index] ?? '') ? [cell, added(index)] : [cell]));
  return formatCsv(
    widen(columns, (index) => columns[index]!.replace(/_[a-z]{2}$/, `_${locale}`)),
    rows.map((cells) => widen(cells, () => '')),
  );
}

/** A blank file for each of the first language, and for each page of which the program has no words. */
function addEntries({ draft, texts }: Scaffold, first: string, locale: string): void {
  for (const kind of CONTENT_KINDS) {
    for (const [id, files] of draft.content[kind].files) {
      const target = entryFile(kind, locale, id);
      const own = files.get(first);
      const source =
        own === undefined || (isDefault(own) && kind === 'pages')
          ? `${DEFAULTS}/${kind}/en/${id}.md`
          : own;
      // Sections and terms of the program are written by those who want to show them.
      const isSaid = texts.has(target) || texts.has(`${DEFAULTS}/${kind}/${locale}/${id}.md`);
      if (isSaid || (isDefault(source) && kind !== 'pages')) continue;
      texts.set(target, blankEntry(texts.get(source) ?? '', kind, { as: 'translation' }));
    }
  }
}
