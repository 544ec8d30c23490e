import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../src/i18n/language.ts';
import type { MessageKey } from '../../../src/i18n/messages.ts';
import { knownLocales, messagesOf } from '../../../src/i18n/messages.ts';
import { parseMessages } from '../../../src/i18n/parse-messages.ts';
import { createParsedLanguage } from '../../../src/i18n/parsed-language.ts';

/** Any name gives a value, so that every message can be said. */
const filledWith = (value: string | number): Record<string, string | number> =>
  new Proxy({}, { get: () => value, has: () => true });

describe.each(knownLocales)('a language of parsed messages: %s', (locale) => {
  const messages = messagesOf(locale);
  const keys = Object.keys(messages) as MessageKey[];
  const whole = createLanguage(locale, messages);
  const throughPage = JSON.stringify(parseMessages(messages));
  const parsed = createParsedLanguage(
    locale,
    messages['language.tag'],
    JSON.parse(throughPage) as ReturnType<typeof parseMessages>,
  );

  it.each([0, 1, 2, 5, 21, 1234.5])(
    'says every message as the whole language does: %d',
    (value) => {
      const said = keys.filter((key) => canSay(key, value));
      expect(said.length).toBeGreaterThan(keys.length / 2);
      for (const key of said) {
        expect(parsed.t(key, filledWith(value)), key).toBe(whole.t(key, filledWith(value)));
      }
    },
  );

  function canSay(key: MessageKey, value: number): boolean {
    try {
      whole.t(key, filledWith(value));
      return true;
    } catch {
      return false;
    }
  }

  it('writes money in ticks as the whole language does', () => {
    expect(parsed.moneyTick(40_000, 'USD')).toBe(whole.moneyTick(40_000, 'USD'));
  });

  it('holds messages without arguments as texts', () => {
    expect(parseMessages(messages)['nav.team']).toBe(messages['nav.team']);
  });
});

it('refuses a message that was not handed over and one of content/', () => {
  const language = createParsedLanguage('en', 'en-US', {});
  expect(() => language.t('nav.team')).toThrow('message nav.team was not handed over');
  expect(() => language.format('{a}', { a: 1 })).toThrow('when the site is built');
});
