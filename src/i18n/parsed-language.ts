import { createFormats, tidyGroups } from './formats.ts';
import type { Language } from './language.ts';
import type { MessageKey } from './messages.ts';
import type { ParsedMessages } from './parsed-messages.ts';
import { sayMessage } from './say-message.ts';

/**
 * Makes a language from messages that were parsed when the site was built. It says what createLanguage says,
 * without a parser: only messages of content/ cannot be formatted, as they never reach a browser.
 *
 * `t` throws a RangeError for a message that was not handed over.
 * @param tag BCP 47 tag
 */
export function createParsedLanguage(
  locale: string,
  tag: string,
  messages: ParsedMessages,
): Language {
  const t: Language['t'] = (key: MessageKey, values = {}) => {
    const message = messages[key];
    if (message === undefined) {
      throw new RangeError(`message ${key} was not handed over; expected it among the messages`);
    }
    return tidyGroups(typeof message === 'string' ? message : sayMessage(message, tag, values));
  };
  return {
    locale,
    t,
    format: () => {
      throw new RangeError('messages of content/ are formatted when the site is built');
    },
    ...createFormats(tag, (values) => t('format.moneyTick', values)),
  };
}
