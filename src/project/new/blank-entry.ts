import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Scalar } from 'yaml';
import type { ContentKind } from '../content/content-kinds.ts';
import { CONTENT_SCHEMAS } from '../content/content-kinds.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';

/** How a blank entry follows the one that it is like. */
interface BlankOptions {
  /** `translation`: only texts are blank, each with the other as a comment; `sibling`: figures are blank as well. */
  as: 'translation' | 'sibling';
  /** Fields that are filled in all the same. */
  filled?: Readonly<Record<string, string>>;
  /** What its author should know, at its beginning. */
  note?: string;
}

/**
 * A file of content/ like another one, in which every text is yet to be written: `npm run check` refuses it and
 * names each blank field. Ids, dates and whatever else is no free text stay.
 * @param markdown a valid file of the kind
 */
export function blankEntry(markdown: string, kind: ContentKind, options: BlankOptions): string {
  const from = markdown.indexOf('\n') + 1;
  const to = from + (/^---[ \t]*$/m.exec(markdown.slice(from))?.index ?? 0);
  const body = markdown
    .slice(to)
    .replace(/^---[ \t]*\n?/, '')
    .trim();
  const document = parseDocument(markdown.slice(from, to));
  const data: unknown = document.toJS();
  if (document.contents !== null) blankNode(document.contents, []);
  if (options.note !== undefined) document.commentBefore = ` ${options.note}`;
  for (const [name, value] of Object.entries(options.filled ?? {})) document.set(name, value);
  if (body !== '' && options.as === 'translation') {
    document.comment = ` The text below the next line:\n\n${body}`.replaceAll('\n', '\n ');
  }
  return `---\n${document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: true })}---\n`;

  /** Whether a value was blanked in a node, which then stands on lines of its own. */
  function blankNode(node: Node, path: YamlPath): boolean {
    if (isScalar(node)) return blankScalar(node, path);
    const children = isMap(node)
      ? node.items.map((pair) => [pair.value, (pair.key as Scalar).value] as const)
      : isSeq(node)
        ? node.items.map((item, index) => [item, index] as const)
        : [];
    const blanked = children.map(
      ([child, key]) => child !== null && blankNode(child as Node, [...path, key as PropertyKey]),
    );
    if (blanked.includes(true) && (isMap(node) || isSeq(node))) node.flow = false;
    return blanked.includes(true);
  }

  /** Aspects of scope are the same for all roles of a language. */
  function blankScalar(node: Scalar, path: YamlPath): boolean {
    const { value } = node;
    const isBlanked =
      typeof value === 'string'
        ? isFreeText(kind, data, path) && !(options.as === 'sibling' && path.at(-1) === 'aspect')
        : typeof value === 'number' && options.as === 'sibling';
    if (!isBlanked) return false;
    if (options.as === 'translation')
      node.comment = ` ${String(value).replaceAll(/\s*\n\s*/g, ' ')}`;
    node.value = null;
    delete node.source;
    node.type = 'PLAIN';
    return true;
  }
}

/** Whether a field takes any text: it would take one that is no id, no date and no word of a list. */
function isFreeText(kind: ContentKind, data: unknown, path: YamlPath): boolean {
  const other: unknown = structuredClone(data);
  let parent = other as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<PropertyKey, unknown>;
  parent[path.at(-1)!] = 'Ж ж';
  return CONTENT_SCHEMAS[kind].safeParse(other).success;
}
