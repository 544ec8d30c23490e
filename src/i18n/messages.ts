import type { MessageKey } from './message-arguments.ts';
import { en } from './messages/en.ts';
import { ru } from './messages/ru.ts';

/** The sentences of one language: ICU messages by key. A missing or superfluous key is a type error. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** Messages that a project brings along, by language: all of a new one, some of a known one. */
export type OwnMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The languages of the program; any other comes with content/messages/<language>.yml. */
const messagesByLocale: Readonly<Record<string, Messages>> = { en, ru };

/** Locales whose messages are part of the program. */
export const knownLocales = Object.keys(messagesByLocale);

/**
 * The messages of a locale, those of the project before those of the program.
 *
 * Throws a RangeError for a locale that has neither.
 */
export function messagesOf(locale: string, own: OwnMessages = {}): Messages {
  const known = Object.hasOwn(messagesByLocale, locale) ? messagesByLocale[locale] : undefined;
  const added = Object.hasOwn(own, locale) ? own[locale] : undefined;
  if (!known && !added) {
    throw new RangeError(
      `locale "${locale}" has no messages; expected content/messages/${locale}.yml, or one of ${knownLocales.join(', ')}`,
    );
  }
  // Laid over each other only where there are two: callers ask once for each message.
  return known && !added ? known : ({ ...known, ...added } as Messages);
}
