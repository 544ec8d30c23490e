import { CONTENT_KINDS, MARKDOWN_FIELDS } from '../content/content-kinds.ts';
import type { Draft } from '../draft/draft.ts';
import { findMarkdownParts, LINK_SCHEMES, parseLink } from '../markdown/find-markdown-parts.ts';
import type { MarkdownPart } from '../markdown/find-markdown-parts.ts';
import { findMarkdownFault } from '../markdown/markdown-limits.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import { listTexts } from '../yaml/parse-yaml.ts';
import { toIdTargets, checkId } from './id-targets.ts';

type Targets = ReturnType<typeof toIdTargets>;

/** Links that lead nowhere, and markup that is not let through, in every Markdown text. */
export function checkLinks(draft: Draft): Problem[] {
  const targets = toIdTargets(draft);
  return CONTENT_KINDS.flatMap((kind) =>
    draft.content[kind].entries.flatMap((entry) => {
      const inBody = readable(entry.body, entry.atBody, (markdown) =>
        findMarkdownParts(markdown).flatMap((part) =>
          checkPart(part, targets, () => entry.atBody(part.offset)),
        ),
      );
      const inFields = listTexts(entry.fields.value).flatMap(({ path, text }) => {
        const at = (piece: string): Position => entry.fields.atText(path, piece);
        return MARKDOWN_FIELDS[kind]?.includes(String(path[0]))
          ? checkMarkdownField(text, targets, at)
          : checkPlainField(text, at);
      });
      return [...inFields, ...inBody];
    }),
  );
}

/** A plain field is shown as it is written: a link in it would show its brackets. */
function checkPlainField(text: string, at: (piece: string) => Position): Problem[] {
  const [link] = /\[[^\]]*\]\([^)\s]*:[^)]*\)/.exec(text) ?? [];
  if (link === undefined) return [];
  return [
    errorAt(at(link), {
      found: `a Markdown link ${quote(link)} in a plain text`,
      expected: 'plain words; only some fields and the text below them are Markdown',
      mend: 'Move the link to the text below the second "---", or leave its words only.',
    }),
  ];
}

function checkMarkdownField(
  markdown: string,
  targets: Targets,
  at: (piece: string) => Position,
): Problem[] {
  // YAML may fold lines, so that offsets in the value are not offsets in the file; the target is found again.
  return readable(
    markdown,
    () => at(''),
    () =>
      findMarkdownParts(markdown).flatMap((part) => checkPart(part, targets, () => at(part.value))),
  );
}

/** What is found in a Markdown text, or why it cannot be read. */
function readable(
  markdown: string,
  at: (offset: number) => Position,
  check: (markdown: string) => Problem[],
): Problem[] {
  const fault = findMarkdownFault(markdown);
  if (fault === null) return check(markdown);
  const { offset, ...finding } = fault;
  return [errorAt(at(offset), finding)];
}

function checkPart(part: MarkdownPart, targets: Targets, at: () => Position): Problem[] {
  if (part.kind === 'html') {
    return [
      errorAt(at(), {
        found: `raw HTML ${quote(part.value)}`,
        expected: 'Markdown only',
        mend: 'Write it in Markdown, or put a backslash before the "<".',
      }),
    ];
  }
  if (part.kind === 'image') {
    return [
      errorAt(at(), {
        found: `an image ${quote(part.value)}`,
        expected: 'text and links only',
        mend: 'Say it in words, or link to it.',
      }),
    ];
  }
  const target = parseLink(part.value);
  if (target === null) {
    return [
      errorAt(at(), {
        found: `a link to ${quote(part.value)}`,
        expected: `https://…, or ${LINK_SCHEMES.map((scheme) => `${scheme}:<id>`).join(', ')}`,
        mend: 'Link to a page of the site by its id, or to an address that begins with https://.',
      }),
    ];
  }
  return target.kind === 'internal' ? checkId(target.id, targets[target.scheme], at) : [];
}
