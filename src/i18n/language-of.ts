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
import { startCapital } from './formats.ts';
import { argumentUses } from './message-uses.ts';
import { messagesOf } from './messages.ts';

import type { Facts, ProjectWords } from './project-words.ts';
import { FACTS, USUAL_WORDS } from './project-words.ts';

/** A message as the library reads it. */
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The library’s numbers for elements of one shape. */
const [LITERAL, ARGUMENT, NUMBER] = [0, 1, 2] as const;

/** Gives what `{_name}` in a message stands for; throws a RangeError for a name that stands for nothing. */
export type WordOf = (name: string) => string;

/** What a language was made of. */
interface Ground {
  messages: ParsedMessages;
  wordOf: WordOf;
}

const languages = new WeakMap<ProjectWords, Map<string, Language>>();
const grounds = new WeakMap<Language, Ground>();

/**
 * The language of a locale with all its messages, for the build: made once and kept.
 *
 * Throws a RangeError for a locale without messages.
 */
export function languageOf(locale: string, words: ProjectWords = USUAL_WORDS): Language {
  const kept = languages.get(words) ?? new Map<string, Language>();
  languages.set(words, kept);
  const known = kept.get(locale);
  if (known) return known;
  const icu = messagesOf(locale, words.messages);
  const wordOf = wordsOf(icu, words.facts);
  const messages: ParsedMessages = Object.fromEntries(
    Object.entries(icu).map(([key, text]) => [
      key,
      isTerm(key) ? parseTerm(text, words.facts) : parseMessage(text, wordOf),
    ]),
  );
  const made = createLanguage(locale, messages);
  kept.set(locale, made);
  grounds.set(made, { messages, wordOf });
  return made;
}

/**
 * The messages that a page in the browser says, as JSON: shorter so than as props. The tool makes its language
 * of them with unpackLanguage and needs no parser.
 * @param areas beginnings of keys: `payRange` takes `payRange.head.median`
 * @param said which of them, where a tool leaves some out
 */
export function packMessages(
  language: Language,
  areas: readonly string[],
  said: (key: MessageKey) => boolean = () => true,
): string {
  const needed = new Set(['language', 'format', ...areas]);
  const messages = Object.entries(groundOf(language).messages).filter(
    ([key]) => needed.has(key.slice(0, key.indexOf('.'))) && said(key as MessageKey),
  );
  return JSON.stringify(Object.fromEntries(messages));
}

/** A text of content/ that is an ICU message, with its arguments filled in; throws on a missing argument. */
export function sayText(language: Language, icu: string, values: MessageValues): string {
  const message = parseMessage(icu, groundOf(language).wordOf);
  return sayMessage(message, language.t('language.tag'), values);
}

/** Names of the arguments that a text of content/ asks for. */
export function argumentsOfText(language: Language, icu: string): string[] {
  return [...argumentUses(parseMessage(icu, groundOf(language).wordOf)).keys()];
}

function groundOf(language: Language): Ground {
  const ground = grounds.get(language);
  if (ground) return ground;
  throw new RangeError('a language that was not made by languageOf has no messages to hand on');
}

/** Whether a message is a word of the project in its forms, such as the name for a rung. */
export const isTerm = (key: string): boolean => key.startsWith('term.');

/** A term asks for its form alone, and facts may choose between its forms. */
export function parseTerm(icu: string, facts: Facts): ParsedMessage {
  return parseMessage(icu, (name) => factOf(name, facts));
}

/**
 * What `{_name}` stands for in the messages of a language: `{_rung_plural}` is `term.rung` in the form `plural`,
 * `{_Rung}` the same with a capital, and `{_places}` a fact, to choose by.
 */
export function wordsOf(messages: Readonly<Record<string, string>>, facts: Facts): WordOf {
  return (name) => {
    const [, word = '', form = 'other'] = /^([a-zA-Z]+)(?:_(\w+))?$/.exec(name) ?? [];
    const key = `term.${word.charAt(0).toLowerCase()}${word.slice(1)}`;
    const icu = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (icu === undefined) return factOf(name, facts);
    const said = sayMessage(parseTerm(icu, facts), 'en', { form });
    return word === key.slice('term.'.length) ? said : startCapital(said);
  };
}

function factOf(name: string, facts: Facts): string {
  if (Object.hasOwn(facts, name)) return facts[name as keyof Facts];
  throw new RangeError(
    `{_${name}} is neither a term nor a fact; expected a message term.${name} or one of ${Object.keys(
      FACTS,
    )
      .map((fact) => `{_${fact}}`)
      .join(', ')}`,
  );
}

/**
 * Parses an ICU message; one without arguments becomes a text, and words and facts of the project are put in.
 *
 * Throws a SyntaxError for a text that is no message and a RangeError for what no language here says: dates,
 * times, named styles of numbers, offsets of plurals, words that nobody gives.
 */
export function parseMessage(icu: string, wordOf: WordOf = USUAL_WORD): ParsedMessage {
  const ast = new IntlMessageFormat(icu, 'en', undefined, { ignoreTag: true }).getAst();
  return toMessage(ast, wordOf);
}

const USUAL_WORD: WordOf = (name) => factOf(name, USUAL_WORDS.facts);

function toMessage(elements: readonly Element[], wordOf: WordOf): ParsedMessage {
  const parts: MessagePart[] = [];
  for (const part of elements.flatMap((element) => toParts(element, wordOf))) {
    const before = parts.at(-1);
    // A word of the project becomes one with the text around it.
    if (typeof part === 'string' && typeof before === 'string') parts.splice(-1, 1, before + part);
    else parts.push(part);
  }
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

function toParts(element: Element, wordOf: WordOf): readonly MessagePart[] {
  if (!('value' in element) || !element.value.startsWith('_') || Number(element.type) === LITERAL) {
    return [toPart(element, wordOf)];
  }
  const word = wordOf(element.value.slice(1));
  if (!('options' in element)) return [word];
  const { options } = element;
  checkAnswers(element.value, Object.keys(options));
  const branch = Object.hasOwn(options, word) ? options[word] : options['other'];
  const message = toMessage(branch?.value ?? [], wordOf);
  return typeof message === 'string' ? [message] : message;
}

/** A fact has a handful of answers: a branch for any other is a slip. */
function checkAnswers(name: string, branches: readonly string[]): void {
  const fact = name.slice(1);
  if (!Object.hasOwn(FACTS, fact)) return;
  const answers: readonly string[] = [...FACTS[fact as keyof Facts], 'other'];
  const wrong = branches.find((branch) => !answers.includes(branch));
  if (wrong === undefined) return;
  throw new RangeError(`{${name}} is never ${wrong}; expected one of ${answers.join(', ')}`);
}

function toPart(element: Element, wordOf: WordOf): MessagePart {
  if (!('value' in element)) return { count: true };
  const { value } = element;
  if ('options' in element) {
    const branches = Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [
        name,
        toMessage(option.value, wordOf),
      ]),
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
