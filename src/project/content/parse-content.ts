import type { z } from 'zod';
import { slug } from '../../schemas/place.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt, startOf, warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { DEFAULTS } from '../draft/file-names.ts';
import type { YamlData } from '../yaml/parse-yaml.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import { validateYaml } from '../yaml/validate-yaml.ts';
import type { ContentKind, Frontmatter } from './content-kinds.ts';
import { CONTENT_KINDS, CONTENT_SCHEMAS } from './content-kinds.ts';

/** A valid file of content/ that knows where its parts stand. */
export interface LocatedEntry<K extends ContentKind> {
  locale: string;
  id: string;
  file: string;
  fields: Located<Frontmatter<K>>;
  body: string;
  atBody(offset: number): Position;
}

/** The files of one folder of content/. */
interface ContentFolder<K extends ContentKind> {
  entries: LocatedEntry<K>[];
  /** Id -> locale -> file, also of files with problems, so that one mistake is not reported twice. */
  files: Map<string, Map<string, string>>;
}

export type Content = { [K in ContentKind]: ContentFolder<K> };

const ENTRY_PATH = /^(?:content|src\/defaults)\/([^/]+)\/([^/]+)\/([^/]+)\.md$/;

/**
 * Reads every Markdown file of content/<kind>/<locale>/<id>.md in the languages of the site, and the program’s own
 * texts where content/ has none of the same name.
 */
export function parseContent(
  sources: Iterable<readonly [file: string, source: TextFile | null]>,
  locales: readonly string[],
): { content: Content; problems: Problem[] } {
  const content = Object.fromEntries(
    CONTENT_KINDS.map((kind) => [kind, { entries: [], files: new Map() }]),
  ) as unknown as Content;
  const problems: Problem[] = [];
  // A sort that keeps the order otherwise: what content/ has is known before the first default.
  const inOrder = [...sources].toSorted(([a], [b]) => Number(isDefault(a)) - Number(isDefault(b)));
  for (const [file, source] of inOrder) {
    const [, kindName, locale = '', id = ''] = ENTRY_PATH.exec(file) ?? [];
    const kind = CONTENT_KINDS.find((candidate) => candidate === kindName);
    if (kind === undefined || !slug.safeParse(id).success) {
      problems.push(describeStray(file));
    } else if (!locales.includes(locale)) {
      if (!isDefault(file)) problems.push(describeLocale(file, locale, locales));
    } else if (!isDefault(file) || !content[kind].files.get(id)?.has(locale)) {
      const files = content[kind].files.get(id) ?? new Map<string, string>();
      content[kind].files.set(id, files.set(locale, file));
      if (source !== null) problems.push(...addEntry(content[kind], kind, locale, id, source));
    }
  }
  return { content, problems };
}

/** Whether a file is one of the program’s neutral texts. */
export const isDefault = (file: string): boolean => file.startsWith(`${DEFAULTS}/`);

function addEntry<K extends ContentKind>(
  folder: ContentFolder<K>,
  kind: K,
  locale: string,
  id: string,
  source: TextFile,
): Problem[] {
  const { markdown, problems } = parseMarkdownFile(source);
  if (markdown === null) return problems;
  const schema = CONTENT_SCHEMAS[kind] as unknown as z.ZodType<Frontmatter<K>>;
  const validated = validateYaml(markdown.frontmatter, schema);
  if (validated.located !== null) {
    const { body, atBody } = markdown;
    folder.entries.push({ locale, id, file: source.file, fields: validated.located, body, atBody });
  }
  return [...problems, ...validated.problems];
}

function describeStray(file: string): Problem {
  return errorAt(startOf(file), {
    found: 'a Markdown file in an unexpected place',
    expected: `content/<folder>/<language>/<id>.md with a folder of ${CONTENT_KINDS.join(', ')}`,
    mend: 'Move or rename the file; an id has lower-case Latin letters, digits and hyphens.',
  });
}

function describeLocale(file: string, locale: string, locales: readonly string[]): Problem {
  return warningAt(startOf(file), {
    found: `a text in ${quote(locale)}`,
    expected: `a language of content/site.yml (${locales.join(', ')})`,
    mend: 'Add the language there, or remove the file; until then it is not read.',
  });
}

/** A Markdown file: the YAML between its two `---` lines and the text below. */
interface MarkdownFile {
  frontmatter: YamlData;
  body: string;
  /** Where an offset of the body stands in the file. */
  atBody(offset: number): Position;
}

/** Splits a Markdown file and reads its frontmatter. Never throws. */
function parseMarkdownFile(source: TextFile): {
  markdown: MarkdownFile | null;
  problems: Problem[];
} {
  const { text } = source;
  if (text.trim() === '') {
    return refuse(source.at(0), 'an empty file', 'Write the file, or remove it.');
  }
  if (!/^---[ \t]*\n/.test(text)) {
    return refuse(source.at(0), 'no "---" line', 'Begin the file with "---" and its fields.');
  }
  const from = text.indexOf('\n') + 1;
  const closing = /^---[ \t]*$/m.exec(text.slice(from));
  if (closing === null) {
    return refuse(source.at(0), 'a "---" line without a second one', 'Add "---" after the fields.');
  }
  const to = from + closing.index;
  const { yaml, problems } = parseYaml({ source, from, to });
  if (yaml === null) return { markdown: null, problems };

  const afterClosing = to + closing[0].length;
  const bodyStart = text.length - text.slice(afterClosing).trimStart().length;
  const body = text.slice(bodyStart).trimEnd();
  return {
    markdown: { frontmatter: yaml, body, atBody: (offset) => source.at(bodyStart + offset) },
    problems,
  };
}

function refuse(
  position: Position,
  found: string,
  mend: string,
): { markdown: null; problems: Problem[] } {
  const expected = 'fields between two "---" lines, then the text';
  return { markdown: null, problems: [errorAt(position, { found, expected, mend })] };
}
