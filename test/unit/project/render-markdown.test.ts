import { describe, expect, it } from 'vitest';
import { findMarkdownParts } from '../../../src/project/markdown/find-markdown-parts.ts';
import {
  renderInlineMarkdown,
  renderMarkdown,
  renderOpening,
} from '../../../src/project/markdown/render-markdown.ts';

const options = { resolveLink: (scheme: string, id: string) => `/ru/${scheme}/${id}/` };

describe('renderMarkdown', () => {
  it('turns a link by id into the address of its page', () => {
    expect(renderMarkdown('See [NRR](glossary:nrr).', options)).toBe(
      '<p>See <a href="/ru/glossary/nrr/">NRR</a>.</p>\n',
    );
  });

  it('tells an external site nothing of where the reader came from', () => {
    expect(renderInlineMarkdown('[BLS](https://www.bls.gov/oes/?a=1&b=2)', options)).toBe(
      '<a href="https://www.bls.gov/oes/?a=1&amp;b=2" rel="noreferrer">BLS</a>',
    );
  });

  it('shows raw HTML as text, in a line and as a block', () => {
    expect(renderInlineMarkdown('a <b onclick="x()">b</b>', options)).toBe(
      'a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;',
    );
    expect(renderMarkdown('<script>x()</script>', options)).not.toContain('<script');
  });

  it.each(['javascript:alert(1)', 'http://a.b/', 'data:text/html,x', '/path/', '#part'])(
    'leaves the words of a link to %s without the link',
    (href) => {
      expect(renderInlineMarkdown(`[words](${href})`, options)).toBe('words');
    },
  );

  it('shows no image', () => {
    expect(renderInlineMarkdown('![a picture](https://a.b/c.png)', options)).toBe('a picture');
  });

  it('aligns cells of a table by class, never by style or attribute', () => {
    const html = renderMarkdown('| a | b |\n|---|--:|\n| 1 | 2 |', options);
    expect(html).toContain('<th scope="col" class="align-right">b</th>');
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).not.toMatch(/\b(style|align)=/);
  });

  it('keeps the words of one line without a paragraph', () => {
    expect(renderInlineMarkdown('*one* & two', options)).toBe('<em>one</em> &amp; two');
  });
});

describe('findMarkdownParts', () => {
  it('finds links in paragraphs, lists and tables, with the offset of their targets', () => {
    const markdown =
      'A [x](glossary:a).\n\n- one\n  - [y](role:b)\n\n| h |\n|---|\n| [z](method:c) |\n';
    const parts = findMarkdownParts(markdown);
    expect(parts.map(({ value }) => value)).toEqual(['glossary:a', 'role:b', 'method:c']);
    for (const { value, offset } of parts) {
      expect(markdown.slice(offset, offset + value.length)).toBe(value);
    }
  });

  it('tells two links with the same target apart', () => {
    const offsets = findMarkdownParts('[a](role:x) and [a](role:x)').map(({ offset }) => offset);
    expect(offsets).toEqual([4, 20]);
  });

  it('sees raw HTML but no code and no comparison', () => {
    expect(findMarkdownParts('`<b>` and 3 < 5 > 2')).toEqual([]);
    expect(findMarkdownParts('x <br> y')).toMatchObject([
      { kind: 'html', value: '<br>', offset: 2 },
    ]);
    expect(findMarkdownParts('<!-- x -->')).toMatchObject([{ kind: 'html' }]);
  });
});

describe('renderOpening', () => {
  it('parts the first block from the rest, and keeps what they share', () => {
    const { opening, rest } = renderOpening(
      '\n[a]: https://a.example\n\nOne [x][a].\n\n- two\n\nThree.',
      options,
    );
    expect(opening).toBe('<p>One <a href="https://a.example" rel="noreferrer">x</a>.</p>\n');
    expect(rest).toBe('<ul>\n<li>two</li>\n</ul>\n<p>Three.</p>');
  });

  it('leaves no rest of a single paragraph, and nothing of nothing', () => {
    expect(renderOpening('One.', options)).toEqual({ opening: '<p>One.</p>\n', rest: '' });
    expect(renderOpening('', options)).toEqual({ opening: '', rest: '' });
  });
});
