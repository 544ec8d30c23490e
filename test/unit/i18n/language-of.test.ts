import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import {
  createLanguage,
  sayMessage,
  sayOneOf,
  unpackLanguage,
} from '../../../src/i18n/language.ts';
import {
  languageOf,
  packMessages,
  parseMessage,
  sayText,
  wordsOf,
} from '../../../src/i18n/language-of.ts';
import type { MessageKey } from '../../../src/i18n/message-arguments.ts';
import { knownLocales, messagesOf } from '../../../src/i18n/messages.ts';
import { USUAL_WORDS } from '../../../src/i18n/project-words.ts';

/** Any name gives a value, so that every message can be said. */
const filledWith = (value: string | number): never =>
  new Proxy({}, { get: () => value, has: () => true }) as never;

/** What the library says that the messages are written for. */
function libraryText(icu: string, tag: string, values: Record<string, string | number>): string {
  const format = new IntlMessageFormat(icu, tag, undefined, { ignoreTag: true });
  return String(format.format(values)).replaceAll('\u202f', '\u00a0');
}

describe.each(knownLocales)('a language: %s', (locale) => {
  const messages = messagesOf(locale);
  const keys = Object.keys(messages) as MessageKey[];
  const tag = messages['language.tag'];
  const language = languageOf(locale);

  const wordOf = wordsOf(messages, USUAL_WORDS.facts);
  const knowingWords = (value: number): never =>
    new Proxy(
      {},
      {
        get: (_, name) => (String(name).startsWith('_') ? wordOf(String(name).slice(1)) : value),
        has: () => true,
      },
    ) as never;

  it.each([0, 1, 2, 5, 21, 1234.5])('says every message as the library does: %d', (value) => {
    for (const key of keys) {
      const expected = libraryText(messages[key], tag, knowingWords(value));
      expect(sayOneOf(language, key, filledWith(value)), key).toBe(expected);
    }
  });

  it('says any message as the library does', () => {
    fc.assert(
      fc.property(icuMessage, fc.integer({ min: 0, max: 2000 }), word, (icu, n, w) => {
        const values = { n, m: n / 4, w };
        expect(sayMessage(parseMessage(icu), tag, values)).toBe(libraryText(icu, tag, values));
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });

  it('says in a page what it says in the build', () => {
    const areas = ['payRange', 'team', 'plan'];
    const packed = unpackLanguage(locale, packMessages(languageOf(locale), areas));
    for (const key of keys.filter((name) => areas.includes(name.slice(0, name.indexOf('.'))))) {
      const values = filledWith(21);
      expect(sayOneOf(packed, key, values), key).toBe(sayOneOf(language, key, values));
    }
    expect(packed.moneyTick(40_000, 'USD')).toBe(language.moneyTick(40_000, 'USD'));
  });
});

const word = fc.constantFrom('up', 'down', 'constructor', '{n}', 'ещё');

/** Messages of texts, arguments, numbers and choices in one another. */
const icuMessage = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(' ', 'answers', '—', '1', '{w}', '{n}', '{n, number}', '{m, number, ::.00}'),
    fc
      .tuple(fc.constantFrom('n', 'm'), tie('message'), tie('message'), tie('message'))
      .map(
        ([n, ...branch]) =>
          `{${n}, plural, =2 {${branch[0]}} one {# ${branch[1]}} other {#${branch[2]}}}`,
      ),
    fc
      .tuple(tie('message'), tie('message'))
      .map(([one, other]) => `{n, selectordinal, one {${one}} two {#} other {# ${other}}}`),
    fc
      .tuple(tie('message'), tie('message'))
      .map(([up, other]) => `{w, select, up {${up}} other {${other}}}`),
  ),
})).message;

describe('messages for a page', () => {
  it('are those of the areas, with the language’s own and without those left out', () => {
    const packed = packMessages(languageOf('en'), ['foot'], (key) => key !== 'foot.code');
    const { 'foot.asOf': asOf, ...others } = JSON.parse(packed) as Record<string, unknown>;
    expect(asOf).toEqual(['Data reviewed ', { argument: 'date' }, '.']);
    expect(Object.keys(others).filter((key) => !/^(language|format)\./.test(key))).toEqual([
      'foot.data',
    ]);
  });

  it('are texts where they have no arguments', () => {
    expect(parseMessage(messagesOf('en')['nav.team'])).toBe('For HR');
  });

  it('are refused where they hold what no page says', () => {
    expect(() => parseMessage('{day, date}')).toThrow('day is a date');
    expect(() => parseMessage('{share, number, percent}')).toThrow(
      'share is a date, a time or has',
    );
    expect(() => parseMessage('{n, number, ::scale/100}')).toThrow(RangeError);
    expect(() => parseMessage('{n, plural, offset:1 one {#} other {#}}')).toThrow(
      'n has an offset',
    );
    expect(() => parseMessage('{n, plural, one {#}')).toThrow(SyntaxError);
  });
});

describe('mistakes', () => {
  it('a message that was not handed over is refused', () => {
    const some = unpackLanguage('ru', packMessages(languageOf('ru'), ['payRange']));
    expect(some.t('payRange.head.median')).toBe(languageOf('ru').t('payRange.head.median'));
    expect(() => some.t('nav.team')).toThrow('message nav.team was not handed over');
    expect(() => createLanguage('en', {})).toThrow('message language.tag was not handed over');
  });

  it('a choice without a fitting branch is refused', () => {
    const message = [{ select: 'way', branches: { up: 'rose' } }];
    expect(() => sayMessage(message, 'en', { way: 'down' })).toThrow(
      'way is down; expected one of up',
    );
  });

  it('angle brackets and braces in an argument stay text', () => {
    const values = { a: '<script>{b}' };
    expect(sayText(languageOf('en'), '{a} <b>', values)).toBe('<script>{b} <b>');
  });
});
