import { IntlMessageFormat } from 'intl-messageformat';
import type {
  Language,
  MessagePart,
  MessageValues,
  ParsedMessage,
  ParsedMessages,
} from './language.ts';
import { createLanguage, sayMessage } from './language.ts';
import type { MessageKey } from './message-arguments.ts';
import { messagesOf } from './messages.ts';

/** A message as the library reads it. */
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The library’s numbers for elements of one shape. */
const [LITERAL, ARGUMENT, NUMBER] = [0, 1, 2] as const;

const languages = new Map<string, Language>();

/**
 * The language of a locale with all its messages, for the build: made once and kept.
 *
 * Throws a RangeError for a locale without a messages file.
 */
export function languageOf(locale: string): Language {
  const known = languages.get(locale);
  if (known) return known;
  const made = createLanguage(
    locale,
    parseMessages(locale, () => true),
  );
  languages.set(locale, made);
  return made;
}

/**
 * The messages that a page in the browser says, as JSON: shorter so than as props. The tool makes its language
 * of them with unpackLanguage and needs no parser.
 * @param areas beginnings of keys: `payRange` takes `payRange.head.median`
 * @param said which of them, where a tool leaves some out
 */
export function packMessages(
  locale: string,
  areas: readonly string[],
  said: (key: MessageKey) => boolean = () => true,
): string {
  const needed = new Set(['language', 'format', ...areas]);
  const messages = parseMessages(
    locale,
    (key) => needed.has(key.slice(0, key.indexOf('.'))) && said(key),
  );
  return JSON.stringify(messages);
}

/** A text of content/ that is an ICU message, with its arguments filled in; throws on a missing argument. */
export function sayText(language: Language, icu: string, values: MessageValues): string {
  return sayMessage(parseMessage(icu), language.t('language.tag'), values);
}

function parseMessages(locale: string, wanted: (key: MessageKey) => boolean): ParsedMessages {
  const messages = Object.entries(messagesOf(locale)) as [MessageKey, string][];
  return Object.fromEntries(
    messages.flatMap(([key, icu]) => (wanted(key) ? [[key, parseMessage(icu)]] : [])),
  );
}

/**
 * Parses an ICU message; one without arguments becomes a text.
 *
 * Throws a SyntaxError for a text that is no message and a RangeError for what no language here says: dates,
 * times, named styles of numbers, offsets of plurals.
 */
export function parseMessage(icu: string): ParsedMessage {
  return toMessage(new IntlMessageFormat(icu, 'en', undefined, { ignoreTag: true }).getAst());
}

/** Names of the arguments of a parsed message, each once. */
export function argumentsOf(message: ParsedMessage): string[] {
  if (typeof message === 'string') return [];
  const names = message.flatMap((part): string[] => {
    if (typeof part === 'string' || 'count' in part) return [];
    if ('argument' in part) return [part.argument];
    if ('number' in part) return [part.number];
    const name = 'select' in part ? part.select : 'plural' in part ? part.plural : part.ordinal;
    return [name, ...Object.values(part.branches).flatMap(argumentsOf)];
  });
  return [...new Set(names)];
}

function toMessage(elements: readonly Element[]): ParsedMessage {
  const parts = elements.map(toPart);
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function toPart(element: Element): MessagePart {
  if (!('value' in element)) return { count: true };
  const { value } = element;
  if ('options' in element) {
    const branches = Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [name, toMessage(option.value)]),
    );
    if (!('pluralType' in element)) return { select: value, branches };
    if (element.offset !== 0) throw new RangeError(`${value} has an offset; expected none`);
    return element.pluralType === 'ordinal'
      ? { ordinal: value, branches }
      : { plural: value, branches };
  }
  const style = 'style' in element && element.style ? element.style : null;
  switch (Number(element.type)) {
    case LITERAL:
      return value;
    case ARGUMENT:
      return { argument: value };
    case NUMBER:
      if (style === null) return { number: value };
      if (typeof style === 'object' && 'scale' in style.parsedOptions) break;
      if (typeof style === 'object') return { number: value, style: style.parsedOptions };
  }
  throw new RangeError(
    `${value} is a date, a time or has a named style; expected a number or a word`,
  );
}
