import { IntlMessageFormat } from 'intl-messageformat';
import type { Formats } from './formats.ts';
import { createFormats, tidyGroups } from './formats.ts';
import type { MessageKey, SomeMessages } from './messages.ts';

export type MessageValues = Record<string, string | number>;

/**
 * Everything that depends on the language of a page: sentences and the writing of numbers, money and dates.
 * The locale is always explicit; nothing is read from the environment.
 */
export interface Language extends Formats {
  locale: string;
  /** A sentence of the messages file with its arguments filled in; throws on a missing argument. */
  t: (key: MessageKey, values?: MessageValues) => string;
  /** An ICU message that came from content/ with its arguments filled in; throws on a missing argument. */
  format: (icu: string, values: MessageValues) => string;
}

/**
 * Makes a language from its messages. An island hands over the messages that it says and no others.
 *
 * `t` throws a RangeError for a message that was not handed over.
 */
export function createLanguage(locale: string, messages: SomeMessages): Language {
  const tag = messages['language.tag'];
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (icu: string, values: MessageValues): string => {
    let message = compiled.get(icu);
    if (!message) {
      message = new IntlMessageFormat(icu, tag, undefined, { ignoreTag: true });
      compiled.set(icu, message);
    }
    return tidyGroups(String(message.format(values)));
  };
  const plain = new Map<string, string>();
  const t = (key: MessageKey, values?: MessageValues): string => {
    const message = messages[key];
    if (message === undefined) {
      throw new RangeError(`message ${key} was not handed over; expected it among the messages`);
    }
    if (values) return format(message, values);
    let text = plain.get(key);
    if (text === undefined) {
      text = format(message, {});
      plain.set(key, text);
    }
    return text;
  };

  const formats = createFormats(tag, (values) => t('format.moneyTick', values));
  return { locale, t, format, ...formats };
}
