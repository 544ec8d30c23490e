import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPERS, contrastRatio } from '../../../src/project/checks/accent.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const site = 'content/site.yml';
const file = 'content/mark.svg';

const GOOD =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path id="a" d="M0 0h20v20z"/><use href="#a" fill="url(#b)"/></svg>\n';

const withSite = (lines: string): FixtureProject => {
  const fixture = new FixtureProject();
  return fixture.write(site, `${fixture.text(site).trimEnd()}\n${lines}\n`);
};
const withMark = (svg: string): FixtureProject => withSite('mark: mark.svg').write(file, svg);

describe('the mark of an organisation', () => {
  it('is read where it only draws', () => {
    const { project, problems } = parseProject(withMark(GOOD).files);
    expect(problems).toEqual([]);
    expect(project?.mark).toBe(GOOD);
  });

  it.each([
    [GOOD.replace('<path id', '<script>alert(1)</script><path id'), 'an element <script>'],
    [GOOD.replace('<path id', '<path onclick="x()" id'), 'a script in onclick'],
    [GOOD.replace('#a"', 'https://elsewhere.example/a.svg#a"'), 'the address "https://elsewhere'],
    [GOOD.replace('url(#b)', 'url(//elsewhere.example/b)'), 'the address "//elsewhere.example/b"'],
    [GOOD.replace('@media', '@import "x.css"; @media'), 'found "@import"'],
    [GOOD.replace('{ fill', '{ background: url(x.png); fill'), 'the address "x.png"'],
    [GOOD.replace('<svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg'), 'found "<!DOCTYPE"'],
    [GOOD.replace('href="#a"', 'href="javascript:x()"'), 'the address "javascript:x()"'],
    [GOOD.replace('</svg>', ''), 'a file that is no SVG'],
    [GOOD.replace(' viewBox="0 0 20 20"', ''), 'an <svg> without viewBox'],
    [GOOD.replace(/ xmlns="[^"]*"/, ''), 'an <svg> without its namespace'],
    ['<html><body/></html>', 'a file that begins with <html>'],
    ['words', 'a file '],
    [GOOD.replace('M0', 'M0 0'.repeat(6000)), 'bytes — expected at most 20,000'],
  ])('is refused where it does more (%#)', (svg, found) => {
    const messages = withMark(svg).messages();
    expect(messages.join('\n')).toContain(found);
    expect(messages.every((line) => /^content\/mark\.svg:\d+:\d+ {2}found /.test(line))).toBe(true);
  });

  it('has a file, and a file has a name', () => {
    expect(withSite('mark: mark.svg').messages()).toEqual([
      expect.stringContaining(
        'found "mark.svg" without a file — expected an SVG drawing content/mark.svg',
      ),
    ]);
    expect(new FixtureProject().write(file, GOOD).messages()).toEqual([
      expect.stringContaining('content/mark.svg:1:1  warning: found a file that nothing reads'),
    ]);
  });
});

describe('the contact for reports of faults', () => {
  const contact = (expires: string): string =>
    `security: { contact: "mailto:security@wards.test", expires: ${expires} }`;

  it('is an address, and holds on the day the site speaks from', () => {
    expect(withSite(contact('2099-01-01')).messages()).toEqual([]);
    expect(withSite(contact('2020-01-01')).messages()).toEqual([
      expect.stringMatching(
        /^content\/site\.yml:\d+:\d+ {2}found 2020-01-01, which is not after \d{4}-\d\d-\d\d, the day of asOf — expected a later day.* write a later day\.$/,
      ),
    ]);
    const nobody = 'security: { contact: security@wards.test, expires: 2099-01-01 }';
    expect(withSite(nobody).messages()).toHaveLength(1);
  });
});

describe('the accent colour of an organisation', () => {
  it('is taken where it can be read in both themes', () => {
    const { project, problems } = parseProject(
      withSite('accent: { light: "#8a1c4a", dark: "#F29AC0" }').files,
    );
    expect(problems).toEqual([]);
    expect(project?.site.accent).toEqual({ light: '#8a1c4a', dark: '#F29AC0' });
  });

  it('is refused with the contrast that it has', () => {
    const messages = withSite('accent: { light: "#ff7f50", dark: "#8a1c4a" }').messages();
    expect(messages).toEqual([
      expect.stringMatching(
        /^content\/site\.yml:\d+:18 {2}found #ff7f50, a contrast of 2\.\d\d:1 on the light paper of the site — expected 4\.5:1 or more, so that links can be read\. Choose a darker colour\.$/,
      ),
      expect.stringContaining('on the dark paper of the site'),
    ]);
    expect(withSite('accent: { light: red, dark: "#fff" }').messages()).toHaveLength(2);
  });

  it('is held against the paper that the styles have', () => {
    const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
    for (const [index, name] of ['paper', 'paper-2'].entries()) {
      expect(tokens).toContain(
        `--${name}: light-dark(${PAPERS.light[index]}, ${PAPERS.dark[index]});`,
      );
    }
  });

  it('is measured as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
    // The grey that just passes on white.
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
