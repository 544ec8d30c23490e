import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { errorAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { quote } from '../../tables/quote.ts';
import { checkSigns } from '../text/unsafe-text.ts';

/** Steps from the root of a YAML document to a value: keys of maps, indexes of lists. */
export type YamlPath = readonly PropertyKey[];

/** Plain data that knows where each of its values is written. */
export interface YamlData {
  data: unknown;
  /** Where the value at a path begins; the nearest value above it if there is none. */
  at(path: YamlPath): Position;
  /** Where the key that a path ends in begins. */
  atKey(path: YamlPath): Position;
  /** Where a piece of text stands in the value at a path; the value's beginning if it is not found. */
  atText(path: YamlPath, piece: string): Position;
}

/** A part of a file that holds YAML: a whole file, or the lines between two `---`. */
export interface YamlSlice {
  source: TextFile;
  from: number;
  to: number;
}

/** YAML 1.2 to data. Problems stand at their line and column in the whole file. Never throws. */
export function parseYaml({ source, from, to }: YamlSlice): {
  yaml: YamlData | null;
  problems: Problem[];
} {
  const text = source.text.slice(from, to);
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [first] = document.errors;
    if (first) {
      const cause = hiddenCause({ source, from, to });
      const problems = document.errors.map((error) => describeError(error, source, from));
      return { yaml: null, problems: cause ? [cause] : problems };
    }
    const yaml = toYamlData(document, document.toJS(), source, from);
    return { yaml, problems: checkEscapes(yaml, text) };
  } catch (error) {
    // An alias that leads nowhere or explodes, and lists thousands deep, are only found out here.
    const problem = errorAt(source.at(from), {
      found: `YAML that cannot be read (${error instanceof Error ? error.message : String(error)})`,
      expected: 'plain keys, texts, numbers and lists',
      mend: 'Write the value out instead of using an alias, and put fewer lists inside each other.',
    });
    return { yaml: null, problems: [problem] };
  }
}

/** Signs that stand in the file as an escape such as "\u202e" and only in the value as themselves. */
function checkEscapes({ data, at }: YamlData, text: string): Problem[] {
  return listTexts(data).flatMap((item) => {
    const problems = checkSigns(item.text, () => at(item.path));
    // The file is searched only for a text that has such a sign.
    return problems.length > 0 && text.includes(item.text) ? [] : problems;
  });
}

/** Every text of plain data with the path to it. */
export function listTexts(value: unknown, path: YamlPath = []): { path: YamlPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}

function toYamlData(document: Document, data: unknown, source: TextFile, from: number): YamlData {
  const position = (node: Node | null): Position => source.at(from + (node?.range?.[0] ?? 0));
  return {
    data,
    at: (path) => position(findNode(document, path).value),
    atKey: (path) => {
      const { key, value } = findNode(document, path);
      return position(key ?? value);
    },
    atText: (path, piece) => {
      const { value } = findNode(document, path);
      const [start, end] = value?.range ?? [0, 0];
      const offset = source.text.slice(from + start, from + end).indexOf(piece);
      return source.at(from + start + Math.max(0, offset));
    },
  };
}

/** Walks as far along a path as the document goes. */
function findNode(document: Document, path: YamlPath): { key: Node | null; value: Node | null } {
  let key: Node | null = null;
  let value = document.contents;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (pair === undefined) break;
      key = pair.key as Node;
      value = (pair.value as Node | null) ?? key;
    } else if (isSeq(value) && value.items[Number(step)] !== undefined) {
      key = null;
      value = value.items[Number(step)] as Node;
    } else break;
  }
  return { key, value };
}

const ADVICE: Partial<Record<YAMLError['code'], { expected: string; mend: string }>> = {
  DUPLICATE_KEY: { expected: 'each key once', mend: 'Remove one of the two.' },
  TAB_AS_INDENT: { expected: 'spaces', mend: 'Replace the tab with spaces.' },
  BAD_INDENT: { expected: 'lines of one list under each other', mend: 'Correct the indentation.' },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one "key: value" a line',
    mend: 'Put quotation marks around a text that contains a colon and a space.',
  },
};

/** Advice that follows from the line of an error rather than from its kind; null where none does. */
function adviceFor(text: string, offset: number): { expected: string; mend: string } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end === -1 ? text.length : end);
  const glued = /^\s*(?:- )?(?<key>[\w-]+):(?<value>["'[{].*)$/.exec(line);
  if (glued) {
    return {
      expected: 'a space after the colon',
      mend: `Write ${glued.groups!['key']}: ${glued.groups!['value']}`,
    };
  }
  if (/: +'[^']*\p{L}'\p{L}/u.test(line)) {
    return {
      expected: 'no apostrophe between single quotation marks, which ends the text',
      mend: 'Put double quotation marks around the text, or write the apostrophe twice.',
    };
  }
  return null;
}

/** What an editor does not see as the cause of errors elsewhere: one problem for all of them. */
function hiddenCause({ source, from, to }: YamlSlice): Problem | null {
  const text = source.text.slice(from, to);
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$)/m.exec(text);
  if (conflict) {
    return errorAt(source.at(from + conflict.index), {
      found: `${quote(conflict[0])}, a mark of two versions that Git could not join`,
      expected: 'one version',
      mend: 'Keep the lines of one version, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.',
    });
  }
  const blank = /^[ \t]*(?<sign>[\u00a0\u2000-\u200a\u202f\u3000])/m.exec(text);
  if (blank) {
    return errorAt(source.at(from + blank.index + blank[0].length - 1), {
      found: 'a blank before the text that is no plain space',
      expected: 'plain spaces, which look the same',
      mend: 'Delete the blanks before this line and type them again: they came with a copy from a web page.',
    });
  }
  return null;
}

function describeError(error: YAMLError, source: TextFile, from: number): Problem {
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const advice = adviceFor(source.text, from + error.pos[0]) ??
    ADVICE[error.code] ?? {
      expected: 'valid YAML',
      mend: 'Put quotation marks around a text with special characters, or correct the line.',
    };
  return errorAt(source.at(from + error.pos[0]), {
    found: `a YAML error (${message.replace(/\.$/, '')})`,
    ...advice,
  });
}
