import { en } from './messages/en.ts';
import { ru } from './messages/ru.ts';

export type MessageKey = keyof typeof en;

/** The sentences of one language: ICU messages by key. A missing or superfluous key is a type error. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** Part of the messages of one language, always with the language's own tag. */
export type SomeMessages = Readonly<Partial<Messages> & Pick<Messages, 'language.tag'>>;

/** One line per language: a new language is added here and in content/. */
const messagesByLocale: Readonly<Record<string, Messages>> = { en, ru };

/** Locales that have a messages file. */
export const knownLocales = Object.keys(messagesByLocale);

/**
 * The messages of a locale.
 * @throws RangeError for a locale without a messages file
 */
export function messagesOf(locale: string): Messages {
  const messages = Object.hasOwn(messagesByLocale, locale) ? messagesByLocale[locale] : undefined;
  if (!messages) {
    throw new RangeError(
      `locale "${locale}" has no messages file; expected one of ${knownLocales.join(', ')}: add src/i18n/messages/${locale}.ts`,
    );
  }
  return messages;
}

/** The messages whose keys begin with one of the given areas: `payRange` takes `payRange.head.median`. */
export function messagesOfAreas(locale: string, areas: readonly string[]): SomeMessages {
  const messages = messagesOf(locale);
  const chosen = Object.entries(messages).filter(([key]) =>
    ['language', 'format', ...areas].includes(key.slice(0, key.indexOf('.'))),
  );
  return Object.fromEntries(chosen) as unknown as SomeMessages;
}
