import { errorAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlData } from '../yaml/parse-yaml.ts';

/** A Markdown file: the YAML between its two `---` lines and the text below. */
export interface MarkdownFile {
  frontmatter: YamlData;
  body: string;
  /** Where an offset of the body stands in the file. */
  atBody(offset: number): Position;
}

/** Splits a Markdown file and reads its frontmatter. Never throws. */
export function parseMarkdownFile(source: TextFile): {
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
