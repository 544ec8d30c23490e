import type { Formats } from './formats.ts';
import { createFormats, numberFormat, pluralRules, tidyGroups } from './formats.ts';
import type { AllArguments, ArgumentsOf, MessageKey } from './message-arguments.ts';

/**
 * Everything that depends on the language of a page: sentences and the writing of numbers, money and dates.
 * The locale is always explicit; nothing is read from the environment.
 */
export interface Language extends Formats {
  locale: string;
  /**
   * A sentence of the messages with its arguments filled in.
   *
   * Throws a RangeError for a missing argument and for a message that was not handed over.
   */
  t: <Key extends MessageKey>(key: Key, ...values: ArgumentsOf<Key>) => string;
}

/** Arguments of a message by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message as it is said: a text, or parts of which some wait for their arguments. */
export type ParsedMessage = string | readonly MessagePart[];

/** Part of a message: text, an argument, or a choice between messages. */
export type MessagePart =
  | string
  | { argument: string }
  | { number: string; style?: Intl.NumberFormatOptions }
  /** The number that the choice around it was made by: # in ICU. */
  | { count: true }
  | { select: string; branches: Branches }
  | { plural: string; branches: Branches }
  | { ordinal: string; branches: Branches };

/** Messages to choose from: by word, by `=` and a number, by the name of a plural form, `other`. */
type Branches = Readonly<Record<string, ParsedMessage>>;

/** Messages of one language by key: all of them, or those that a page in the browser says. */
export type ParsedMessages = Readonly<Partial<Record<MessageKey, ParsedMessage>>>;

/**
 * Makes a language from its messages, the same in a build and in a browser. With `ownCurrency` the sign of any
 * other one says its country where several share it.
 */
export function createLanguage(
  locale: string,
  messages: ParsedMessages,
  ownCurrency?: string,
): Language {
  const read = (key: MessageKey): ParsedMessage => {
    const message = messages[key];
    if (message !== undefined) return message;
    throw new RangeError(`message ${key} was not handed over; expected it among the messages`);
  };
  const tag = sayMessage(read('language.tag'), locale, {});
  const t = (key: MessageKey, values: MessageValues = {}): string =>
    sayMessage(read(key), tag, values);
  return {
    locale,
    t,
    ...createFormats(tag, (values) => t('format.moneyTick', values), ownCurrency),
  };
}

/** Makes a language from messages as packMessages handed them to a page. */
export function unpackLanguage(locale: string, packed: string, ownCurrency?: string): Language {
  return createLanguage(locale, JSON.parse(packed) as ParsedMessages, ownCurrency);
}

/**
 * Says one of several messages that do not take the same arguments, such as why a file was refused: `values`
 * holds what any of them asks for. Throws a RangeError for a missing argument.
 */
export function sayOneOf<Key extends MessageKey>(
  { t }: Language,
  key: Key,
  values: AllArguments<Key>,
): string {
  return (t as (key: MessageKey, values: MessageValues) => string)(key, values);
}

/**
 * Says a message.
 *
 * Throws a RangeError for a missing argument and for a choice without a fitting branch.
 * @param tag BCP 47 tag
 */
export function sayMessage(message: ParsedMessage, tag: string, values: MessageValues): string {
  return typeof message === 'string'
    ? message
    : tidyGroups(say(message, { tag, values, count: 0 }));
}

/** What a message is said with; `count` is the number of the innermost choice by number. */
interface Saying {
  tag: string;
  values: MessageValues;
  count: number;
}

function say(message: ParsedMessage, saying: Saying): string {
  if (typeof message === 'string') return message;
  return message.map((part) => sayPart(part, saying)).join('');
}

function sayPart(part: MessagePart, saying: Saying): string {
  if (typeof part === 'string') return part;
  const { tag, count } = saying;
  if ('argument' in part) return String(valueOf(part.argument, saying));
  if ('number' in part) return formatNumber(valueOf(part.number, saying), tag, part.style);
  if ('count' in part) return formatNumber(count, tag);
  if ('select' in part) {
    return say(branchOf(part.branches, part.select, String(valueOf(part.select, saying))), saying);
  }
  const [name, type] =
    'plural' in part ? [part.plural, 'cardinal' as const] : [part.ordinal, 'ordinal' as const];
  const value = Number(valueOf(name, saying));
  const exact = `=${value}`;
  const branch = Object.hasOwn(part.branches, exact)
    ? exact
    : pluralRules(tag, { type }).select(value);
  return say(branchOf(part.branches, name, branch), { ...saying, count: value });
}

function valueOf(name: string, { values }: Saying): string | number {
  const value = values[name];
  if (value === undefined) throw new RangeError(`expected the argument ${name}, received none`);
  return value;
}

function branchOf(branches: Branches, argument: string, name: string): ParsedMessage {
  const branch = Object.hasOwn(branches, name) ? branches[name] : branches['other'];
  if (branch !== undefined) return branch;
  const known = Object.keys(branches).join(', ');
  throw new RangeError(`${argument} is ${name}; expected one of ${known}`);
}

function formatNumber(
  value: string | number,
  tag: string,
  style?: Intl.NumberFormatOptions,
): string {
  return numberFormat(tag, style).format(Number(value));
}
