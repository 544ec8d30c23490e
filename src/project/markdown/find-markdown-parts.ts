import type { Token, Tokens } from 'marked';
import { Lexer } from 'marked';

/** Something in a Markdown text that must be checked, with the piece of text it is written as. */
export interface MarkdownPart {
  kind: 'link' | 'image' | 'html';
  /** Target of a link or an image, the markup itself for raw HTML. */
  value: string;
  offset: number;
}

/** Links, images and raw HTML of a Markdown text in reading order, with their offsets. */
export function findMarkdownParts(markdown: string): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let searchFrom = 0;
  const visit = (token: Token): void => {
    const part = toPart(token);
    if (part !== null) {
      const offset = findOffset(markdown, token.raw, searchFrom);
      searchFrom = offset + 1;
      // The target is what is wrong with a link, so that is what is pointed at.
      const inside = token.raw.indexOf(part.value);
      parts.push({ ...part, offset: offset + Math.max(0, inside) });
    }
    for (const child of childTokens(token)) visit(child);
  };
  for (const token of new Lexer().lex(markdown)) visit(token);
  return parts;
}

function toPart(token: Token): { kind: MarkdownPart['kind']; value: string } | null {
  if (token.type === 'link' || token.type === 'image') {
    return { kind: token.type, value: String(token.href) };
  }
  return token.type === 'html' ? { kind: 'html', value: token.raw.trim() } : null;
}

function childTokens(token: Token): Token[] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap((cell) => cell.tokens);
  }
  if (token.type === 'list') return token.items as Token[];
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

/** marked keeps no offsets, but the tokens come in order and their raw text stands in the source. */
function findOffset(markdown: string, raw: string, from: number): number {
  // Lines of a list lose their indentation, so a raw text of several lines may not be found whole.
  const [firstLine = ''] = raw.split('\n');
  for (const piece of [raw, firstLine]) {
    const offset = piece === '' ? -1 : markdown.indexOf(piece, from);
    if (offset !== -1) return offset;
  }
  return Math.min(from, markdown.length);
}

/** Schemes that lead to a page of the site by id: `[NRR](glossary:net-revenue-retention)`. */
export const LINK_SCHEMES = ['glossary', 'role', 'method'] as const;

export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** What a link in Markdown leads to; null for a scheme that may not be used. */
type LinkTarget =
  { kind: 'internal'; scheme: LinkScheme; id: string } | { kind: 'external'; href: string };

export function parseLink(href: string): LinkTarget | null {
  if (/^https:\/\/[^/]/i.test(href)) return { kind: 'external', href };
  const [, name, id] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  const scheme = LINK_SCHEMES.find((candidate) => candidate === name);
  return scheme === undefined ? null : { kind: 'internal', scheme, id: id ?? '' };
}
