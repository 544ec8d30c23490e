import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { YamlPath } from './parse-yaml.ts';

/** What can be written into a file of YAML: null is a value that somebody has yet to write. */
export type YamlValue =
  string | number | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/**
 * A text of YAML with one value written anew or added, and every other byte as it was: comments, quotation marks
 * and line breaks are the writer's.
 * @param path keys and indexes from the root; all but the last have to be there
 * @param after the key that a new key comes after; the last one unless given
 * @throws Error when the path leads through something that is neither a map nor a list
 */
export function setInYaml(text: string, path: YamlPath, value: YamlValue, after?: string): string {
  const key = String(path.at(-1));
  const parent = nodeAt(text, path.slice(0, -1));
  if (isSeq(parent)) {
    const item = parent.items[Number(key)];
    if (item === undefined) throw new Error(`no ${path.join('.')} to write anew`);
    return replaceNode(text, item as Node, value, parent.flow === true);
  }
  if (parent === null) return `${key}:${behindColon(blockText(value, 0))}\n`;
  if (!isMap(parent)) throw new Error(`${path.slice(0, -1).join('.')} is no map`);
  const pair = findPair(parent, key);
  if (pair === undefined) return addPair(text, parent, key, value, after);
  return replaceNode(text, pair.value as Node, value, parent.flow === true, pair);
}

/**
 * A text of YAML with an item added to a list.
 * @param index where it comes to stand
 */
export function insertInYaml(text: string, path: YamlPath, index: number, value: string): string {
  const list = nodeAt(text, path);
  if (!isSeq(list)) throw new Error(`${path.join('.')} is no list`);
  const before = list.items[index - 1] as Node | undefined;
  const behind = list.items[index] as Node | undefined;
  if (list.flow === true) {
    const written = flowText(value);
    if (before) return splice(text, before.range![1], `, ${written}`);
    if (behind) return splice(text, behind.range![0], `${written}, `);
    return splice(text, list.range![0] + 1, written);
  }
  const neighbor = (before ?? behind)!;
  const indent = ' '.repeat(columnOf(text, text.lastIndexOf('-', neighbor.range![0])));
  const line = `${indent}- ${blockText(value, indent.length + 2)}\n`;
  const at = before
    ? endOfLine(text, before.range![1])
    : startOfLine(text, text.lastIndexOf('-', neighbor.range![0]));
  return splice(text, at, at > 0 && text[at - 1] !== '\n' ? `\n${line.trimEnd()}` : line);
}

/** A text of YAML without a key of a map, and without a list or map that it leaves empty; as it was if it is not there. */
export function removeFromYaml(text: string, path: YamlPath): string {
  const key = String(path.at(-1));
  const parent = nodeAt(text, path.slice(0, -1));
  if (!isMap(parent)) return text;
  const index = parent.items.findIndex((pair) => keyOf(pair) === key);
  const pair = parent.items[index];
  if (pair === undefined) return text;
  if (parent.items.length === 1 && path.length > 1) return removeFromYaml(text, path.slice(0, -1));
  const [start] = (pair.key as Node).range!;
  const end = endOf(text, pair);
  if (parent.flow !== true) {
    return text.slice(0, startOfLine(text, start)) + text.slice(endOfLine(text, end));
  }
  const next = parent.items[index + 1];
  if (next) return text.slice(0, start) + text.slice((next.key as Node).range![0]);
  const previous = parent.items[index - 1];
  return text.slice(0, previous ? endOf(text, previous) : start) + text.slice(end);
}

/** A text of YAML in which a key of a map has another name. */
export function renameInYaml(text: string, path: YamlPath, name: string): string {
  const parent = nodeAt(text, path.slice(0, -1));
  const pair = isMap(parent) ? findPair(parent, String(path.at(-1))) : undefined;
  if (pair === undefined) return text;
  const [start, end] = (pair.key as Node).range!;
  return text.slice(0, start) + name + text.slice(end);
}

/** The YAML of a Markdown file changed, its text left alone. */
export function editFrontmatter(markdown: string, edit: (yaml: string) => string): string {
  const from = markdown.indexOf('\n') + 1;
  const to = from + (/^---[ \t]*$/m.exec(markdown.slice(from))?.index ?? 0);
  return markdown.slice(0, from) + edit(markdown.slice(from, to)) + markdown.slice(to);
}

function nodeAt(text: string, path: YamlPath): unknown {
  const document = parseDocument(text);
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === key);

function replaceNode(
  text: string,
  node: Node | null,
  value: YamlValue,
  isFlow: boolean,
  pair?: Pair,
): string {
  const key = pair ? (pair.key as Node).range![1] : 0;
  const [start, end] = node?.range ?? [key, key];
  const colon = text.indexOf(':', key) + 1;
  const indent = pair ? columnOf(text, (pair.key as Node).range![0]) : columnOf(text, start) - 2;
  const written = isFlow ? flowText(value) : blockText(value, indent + 2);
  if (text.slice(start, end).trim() === '' && pair) {
    // Spaces that stood for the value go; those before a bracket or a comment stay.
    const [spaces = ''] = /^ *(?=[,\n]|$)/.exec(text.slice(colon)) ?? [];
    return text.slice(0, colon) + behindColon(written) + text.slice(colon + spaces.length);
  }
  const last = text.slice(0, end).trimEnd().length;
  return text.slice(0, start) + written + text.slice(last);
}

function addPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: YamlValue,
  after: string | undefined,
): string {
  const previous = (after === undefined ? undefined : findPair(map, after)) ?? map.items.at(-1);
  if (map.flow === true) {
    const written = `${key}: ${flowText(value)}`.trimEnd();
    if (previous) return splice(text, endOf(text, previous), `, ${written}`);
    return text.slice(0, map.range![0]) + `{ ${written} }` + text.slice(map.range![1]);
  }
  const indent = ' '.repeat(columnOf(text, (previous!.key as Node).range![0]));
  const line = `${indent}${key}:${behindColon(blockText(value, indent.length + 2))}`;
  const at = endOfLine(text, endOf(text, previous!));
  return text[at - 1] === '\n' ? splice(text, at, `${line}\n`) : splice(text, at, `\n${line}\n`);
}

/** Where the text of a pair ends, without the line breaks and comments behind it. */
function endOf(text: string, pair: Pair): number {
  const deepest = (node: unknown): number => {
    if (isMap(node) && node.flow !== true && node.items.length > 0) {
      return endOf(text, node.items.at(-1)!);
    }
    if (isSeq(node) && node.flow !== true && node.items.length > 0) {
      return deepest(node.items.at(-1));
    }
    return (node as Node | null)?.range?.[1] ?? 0;
  };
  const key = (pair.key as Node).range![1];
  const end = Math.max(deepest(pair.value), text.indexOf(':', key) + 1);
  return text.slice(0, end).trimEnd().length;
}

/** A value as it stands in a block, below or behind its key. */
function blockText(value: YamlValue, indent: number): string {
  if (value === null) return '';
  if (typeof value !== 'object') return flowOrLine(value);
  if (Array.isArray(value)) return flowText(value);
  const entries = Object.entries(value as { [key: string]: YamlValue });
  return entries
    .map(([key, own]) => `\n${' '.repeat(indent)}${key}:${behindColon(blockText(own, indent + 2))}`)
    .join('');
}

/** What follows the colon of a key: a space where something stands on its line. */
const behindColon = (written: string): string =>
  written === '' || written.startsWith('\n') ? written : ` ${written}`;

/** A text or number on one line; line breaks stand in it as escapes. */
function flowOrLine(value: string | number): string {
  // To YAML itself only the space and the tab are blanks.
  if (typeof value === 'string' && value !== value.trim()) return JSON.stringify(value);
  const options = { lineWidth: 0, blockQuote: false } as const;
  return stringify(value, options).trimEnd();
}

/** A value as it stands between brackets. */
function flowText(value: YamlValue): string {
  if (value === null) return '';
  if (Array.isArray(value))
    return `[${value.map((item) => flowText(item as YamlValue)).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value as { [key: string]: YamlValue });
    return `{ ${entries.map(([key, own]) => `${key}: ${flowText(own)}`).join(', ')} }`;
  }
  const written = flowOrLine(value);
  return /^[^"'][^]*[,[\]{}]/.test(written) ? JSON.stringify(value) : written;
}

const splice = (text: string, at: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at);

const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** Where the next line begins. */
function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
