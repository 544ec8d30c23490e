import type { MessageKey } from './message-arguments.ts';
import { en } from './messages/en.ts';
import { ru } from './messages/ru.ts';

/** The sentences of one language: ICU messages by key. A missing or superfluous key is a type error. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** One line per language: a new language is added here, in message-arguments.ts and in content/. */
const messagesByLocale: Readonly<Record<string, Messages>> = { en, ru };

/** Locales that have a messages file. */
export const knownLocales = Object.keys(messagesByLocale);

/** The messages of a locale; throws a RangeError for a locale without a messages file. */
export function messagesOf(locale: string): Messages {
  const messages = Object.hasOwn(messagesByLocale, locale) ? messagesByLocale[locale] : undefined;
  if (!messages) {
    throw new RangeError(
      `locale "${locale}" has no messages file; expected one of ${knownLocales.join(', ')}: add src/i18n/messages/${locale}.ts`,
    );
  }
  return messages;
}
