import { Marked } from 'marked';
import type { RendererObject } from 'marked';
import { parseLink } from './find-markdown-parts.ts';
import type { LinkScheme } from './find-markdown-parts.ts';

export interface MarkdownOptions {
  /** Address of a page of the site, in the language of the text; null for what the site leaves out. */
  resolveLink(scheme: LinkScheme, id: string): string | null;
}

/** Markdown to HTML. Raw HTML is shown as text: `check` refuses it, and nothing here lets it through. */
export function renderMarkdown(markdown: string, options: MarkdownOptions): string {
  return markedWith(options).parse(markdown, { async: false });
}

/** Markdown to HTML in two parts: its first block, and all that follows it, '' where nothing does. */
export function renderOpening(
  markdown: string,
  options: MarkdownOptions,
): { opening: string; rest: string } {
  const marked = markedWith(options);
  const blocks = marked.lexer(markdown);
  const first = blocks.findIndex(({ type }) => type !== 'space' && type !== 'def') + 1;
  return {
    opening: marked.parser(blocks.slice(0, first)),
    rest: marked.parser(blocks.slice(first)).trim(),
  };
}

/** One line of Markdown to HTML, without a paragraph around it. */
export function renderInlineMarkdown(markdown: string, options: MarkdownOptions): string {
  return markedWith(options).parseInline(markdown, { async: false });
}

function markedWith({ resolveLink }: MarkdownOptions): Marked {
  const renderer: RendererObject = {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    link({ href: written, tokens }) {
      const content = this.parser.parseInline(tokens);
      const target = parseLink(written);
      // A scheme outside the list stays text, so that no `javascript:` gets into a page.
      if (target === null) return content;
      if (target.kind === 'external') {
        return `<a href="${escapeHtml(target.href)}" rel="noreferrer">${content}</a>`;
      }
      const href = resolveLink(target.scheme, target.id);
      return href === null ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
    },
    tablecell({ header, align, tokens }) {
      const tag = header ? 'th' : 'td';
      // marked writes the obsolete `align` attribute; a class leaves it to the style sheet.
      const attributes = `${header ? ' scope="col"' : ''}${align === null ? '' : ` class="align-${align}"`}`;
      return `<${tag}${attributes}>${this.parser.parseInline(tokens)}</${tag}>\n`;
    },
  };
  return new Marked({ gfm: true, renderer });
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
