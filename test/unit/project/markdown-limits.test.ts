import { describe, expect, it } from 'vitest';
import { findMarkdownFault } from '../../../src/project/markdown/markdown-limits.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const nested = (depth: number) =>
  Array.from({ length: depth }, (_line, index) => `${'  '.repeat(index)}- a`).join('\n');

describe('findMarkdownFault', () => {
  it.each([
    ['thousands of quotations in a line', '>'.repeat(3000), 0],
    ['thousands of nested list items', nested(2000), undefined],
    ['thousands of open brackets', `a\n${'['.repeat(3000)}`, 2],
    ['a paragraph of megabytes', 'word '.repeat(2_000_000), 200_000],
    ['a line of a hundred pages', 'x'.repeat(50_000), 0],
  ])('names %s', (_name, markdown, offset) => {
    const fault = findMarkdownFault(markdown);
    expect(fault).not.toBeNull();
    if (offset !== undefined) expect(fault?.offset).toBe(offset);
  });

  it.each([
    ['a rule', '-'.repeat(80)],
    ['a heading underlined', `Title\n${'-'.repeat(60)}`],
    ['a list in a list in a quotation', '> - a\n>   - b\n>     - [c](https://d.e)'],
    ['a table', `| ${'a | '.repeat(30)}\n|${'---|'.repeat(30)}`],
    ['a long text', 'A sentence. '.repeat(1500)],
  ])('lets %s through', (_name, markdown) => {
    expect(findMarkdownFault(markdown)).toBeNull();
  });
});

it('A text that no parser of Markdown can read is a problem of its file', () => {
  const file = 'content/glossary/en/shift.md';
  const project = new FixtureProject();
  project.write(file, `${project.text(file)}\n\n${'>'.repeat(20_000)} deep\n`);
  expect(project.messages()).toEqual([
    expect.stringMatching(
      /^content\/glossary\/en\/shift\.md:\d+:1 {2}found (a line of|20000 quotations)/,
    ),
  ]);
});

it('A list of YAML thousands deep is a problem of its file', () => {
  const project = new FixtureProject().write('content/site.yml', `a: ${'['.repeat(20_000)}`);
  expect(project.messages()[0]).toMatch(/^content\/site\.yml:/);
});
