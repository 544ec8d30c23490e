import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site, siteFolder } from './built-site.ts';
import { FETCHING_PAGES } from './page-kinds.ts';
import { pages, plainPath, someOf } from './site-facts.ts';

/** Directive -> values; a directive that stands twice is a fault, since browsers read the first. */
function readPolicy(policy: string): { values: Map<string, string>; twice: string[] } {
  const values = new Map<string, string>();
  const twice: string[] = [];
  for (const directive of policy.split(';').map((part) => part.trim())) {
    if (directive === '') continue;
    const [name = '', ...rest] = directive.split(/\s+/);
    if (values.has(name)) twice.push(name);
    values.set(name, rest.join(' '));
  }
  return { values, twice };
}

describe(`the policy of all ${pages.length} pages`, () => {
  it('stands once in each', () => {
    const wrong = pages.filter(({ policies }) => policies.length !== 1);
    expect(someOf(wrong.map(({ path, policies }) => `${path}: ${policies.length}`))).toEqual([]);
  });

  it('names each directive once', () => {
    const wrong = pages.filter(({ policies }) => readPolicy(policies[0] ?? '').twice.length > 0);
    expect(someOf(wrong.map(({ path }) => path))).toEqual([]);
  });

  it.each(['default-src', 'base-uri', 'object-src'])("sets %s to 'none'", (directive) => {
    const valueOf = (policies: readonly string[]): string | undefined =>
      readPolicy(policies[0] ?? '').values.get(directive);
    const wrong = pages.filter(({ policies }) => valueOf(policies) !== "'none'");
    expect(
      someOf(wrong.map(({ path, policies }) => `${path}: ${String(valueOf(policies))}`)),
    ).toEqual([]);
  });

  it('lets the pages with a way into the search send its words to this site, all others nothing', () => {
    const wrong = pages.filter(({ path, policies }) => {
      const finds = ['/', '/cities/', '/glossary/', '/search/'].includes(plainPath(path));
      const value = readPolicy(policies[0] ?? '').values.get('form-action');
      return value !== (finds ? "'self'" : "'none'");
    });
    expect(someOf(wrong.map(({ path, policies }) => `${path}: ${policies.join(' ')}`))).toEqual([]);
  });

  it('lets the search alone run WebAssembly', () => {
    const allows = pages.filter(({ policies }) => policies.join().includes('wasm-unsafe-eval'));
    expect([...new Set(allows.map(({ path }) => plainPath(path)))]).toEqual(['/search/']);
    expect(allows).toHaveLength(site.locales.length);
  });

  it("sets connect-src to 'self' on the pages that fetch figures or texts, to 'none' on all others", () => {
    const wrong = pages.filter(({ path, policies }) => {
      const fetches = FETCHING_PAGES.includes(plainPath(path));
      const value = readPolicy(policies[0] ?? '').values.get('connect-src');
      return value !== (fetches ? "'self'" : "'none'");
    });
    expect(someOf(wrong.map(({ path, policies }) => `${path}: ${policies.join(' ')}`))).toEqual([]);
  });

  it('names every script that stands in a page by its checksum', () => {
    const unnamed = pages.flatMap(({ path, scripts, policies }) => {
      const allowed = readPolicy(policies[0] ?? '').values.get('script-src') ?? '';
      return scripts
        .filter((script) => script.startsWith('sha256-') && !allowed.includes(`'${script}'`))
        .map((script) => `${path}: ${script}`);
    });
    expect(someOf(unnamed)).toEqual([]);
  });

  it('lets the team page alone start a worker, one that is made in the page and loads nothing', () => {
    const directives = ['worker-src', 'require-trusted-types-for', 'trusted-types'];
    const wrong = pages.filter(({ path, policies }) => {
      const { values } = readPolicy(policies[0] ?? '');
      const found = directives.map((name) => values.get(name));
      const expected = plainPath(path) === '/team/' ? ['blob:', "'script'", 'default'] : [];
      return directives.some((_, index) => found[index] !== expected[index]);
    });
    expect(someOf(wrong.map(({ path, policies }) => `${path}: ${policies.join(' ')}`))).toEqual([]);
    expect(pages.filter(({ path }) => plainPath(path) === '/team/')).toHaveLength(
      site.locales.length,
    );
  });

  it('allows nothing unsafe and nobody else', () => {
    const wrong = pages.filter(({ policies }) =>
      /'unsafe-|https?:|\*|blob:/.test(policies.join(' ').replace('worker-src blob:', '')),
    );
    expect(someOf(wrong.map(({ path, policies }) => `${path}: ${policies.join(' ')}`))).toEqual([]);
  });
});

describe('the headers for a static host', () => {
  const headers = readFileSync(join(siteFolder, '_headers'), 'utf8');

  it('let other sites frame what is below /embed/, and nothing else', () => {
    const rules = Object.fromEntries(
      headers.split(/\n(?=\/)/).map((rule) => {
        const [path = '', ...lines] = rule.split('\n').map((line) => line.trim());
        return [path, lines.filter((line) => line !== '')];
      }),
    );
    const apart = [
      'Cross-Origin-Resource-Policy: same-origin',
      "Content-Security-Policy: frame-ancestors 'none'",
      'X-Frame-Options: DENY',
    ];
    for (const path of ['/', '/404.html', '/cities/*', '/roles/*', '/team/*', '/ru/*']) {
      expect([path, rules[path]]).toEqual([path, apart]);
    }
    expect(rules['/embed/*']).toEqual([
      'Cross-Origin-Resource-Policy: cross-origin',
      'Content-Security-Policy: frame-ancestors *',
    ]);
    expect(rules['/*']!.join()).not.toMatch(/frame|resource-policy/i);
    const framed = Object.keys(rules).filter((path) => rules[path]!.join().includes('ancestors *'));
    expect(framed).toEqual(['/embed/*']);
  });

  it.each(['X-Content-Type-Options: nosniff', "frame-ancestors 'none'", 'no-referrer'])(
    'have %s, which a page cannot say of itself',
    (header) => {
      expect(headers).toContain(header);
    },
  );
});
