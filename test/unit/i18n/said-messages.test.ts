import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownLocales, messagesOf } from '../../../src/i18n/messages.ts';

/** Program text that may say messages: everything but the messages themselves. */
const sources = globSync('src/**/*.{ts,tsx,astro}', {
  exclude: ['src/i18n/messages/**', 'src/i18n/messages.ts'],
}).map((file) => readFileSync(file, 'utf8'));

/**
 * Keys that nothing in the program names: neither whole nor as `area.${kind}`, where a kind is any word without
 * a dot, or one with a dot that stands in quotation marks in the same file.
 */
function unsaid(keys: readonly string[], texts: readonly string[]): string[] {
  const said = new Set<string>();
  const patterns = new Set<string>();
  for (const text of texts) {
    const quoted = [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, name]) => name!);
    for (const name of quoted) said.add(name);
    for (const [, template] of text.matchAll(/`((?:[\w.-]|\$\{[^`}]+\})+)`/g)) {
      // A key that is nothing but its kind would say everything.
      if (!/^\w+\./.test(template!)) continue;
      patterns.add(`^${template!.replaceAll('.', '\\.').replaceAll(KIND, '[\\w-]+')}$`);
      for (const name of quoted) said.add(template!.replace(KIND, name));
    }
  }
  const anyKind = new RegExp([...patterns].join('|'));
  return keys.filter((key) => !said.has(key) && !anyKind.test(key));
}

/** Terms are said by other messages. */
const isNoTerm = (key: string): boolean => !key.startsWith('term.');

const KIND = /\$\{[^}]+\}/g;

describe('messages', () => {
  it('are all said by a page or a tool: nobody translates for nobody', () => {
    expect(unsaid(Object.keys(messagesOf('en')).filter(isNoTerm), sources)).toEqual([]);
  });

  it('that are terms are all part of other messages, in every language', () => {
    for (const locale of knownLocales) {
      const all = Object.entries(messagesOf(locale));
      for (const [key] of all.filter(([key]) => !isNoTerm(key))) {
        const part = new RegExp(`\\{_${key.slice('term.'.length)}[_},]`, 'i');
        expect(
          all.some(([, text]) => part.test(text)),
          `${locale}: ${key}`,
        ).toBe(true);
      }
    }
  });

  it('count as said where a key or a template names them', () => {
    const texts = ["t('a.b')", 't(`c.${kind}`)', "t(`d.${x ? 'y' : 'z'}.e`)", 't(`${any}`)'];
    const keys = ['a.b', 'a.c', 'c.one', 'c.one.two', 'd.y.e', 'd.y', 'e.one.two'];
    expect(unsaid(keys, [...texts, "t(`e.${'one.two' as Kind}`)"])).toEqual([
      'a.c',
      'c.one.two',
      'd.y',
    ]);
  });
});
