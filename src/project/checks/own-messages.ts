import type { MessageKey } from '../../i18n/message-arguments.ts';
import { knownLocales, messagesOf } from '../../i18n/messages.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt, startOf, warningAt } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES, messagesFile } from '../draft/file-names.ts';
import type { OwnMessageFile } from './own-message.ts';
import { checkOwnMessage } from './own-message.ts';

/** Messages that the project brings along: whether every key, argument and branch is one that somebody says. */
export function checkOwnMessages(draft: Draft): Problem[] {
  return [...checkLanguages(draft), ...[...draft.messages].flatMap(checkFile)];
}

/** A language of the site needs messages: those of the program, or a file of its own. */
function checkLanguages({ locales, site, messages, messageFiles }: Draft): Problem[] {
  const missing = locales.filter(
    (locale) => !knownLocales.includes(locale) && !messageFiles.has(locale),
  );
  const stray = [...messages].filter(([locale]) => !locales.includes(locale));
  return [
    ...missing.map((locale) =>
      errorAt(site?.at(['locales', locales.indexOf(locale)]) ?? startOf(FILES.site), {
        found: `the language ${quote(locale)}, for which there are no messages`,
        expected: `${messagesFile(locale)}, or a language of the program (${knownLocales.join(', ')})`,
        mend: `Run "npm run messages -- ${locale}", which writes the English texts there, and translate them.`,
      }),
    ),
    ...stray.map(([locale]) =>
      warningAt(startOf(messagesFile(locale)), {
        found: `messages in ${quote(locale)}`,
        expected: `a language of content/site.yml (${locales.join(', ')})`,
        mend: 'Add the language there, or remove the file; until then it is not read.',
      }),
    ),
  ];
}

function checkFile([locale, file]: [string, OwnMessageFile]): Problem[] {
  const texts = Object.entries(file.value);
  const tag = checkTag(locale, file);
  const words = { ...english, ...file.value };
  const problems = texts.flatMap(([key, text]) => {
    if (!Object.hasOwn(english, key)) return [describeKey(key, file)];
    if (text.trim() === '') return [describeEmpty(file.at([key]))];
    return checkOwnMessage({ file, key: key as MessageKey, text, tag: tag.value, words });
  });
  return [...tag.problems, ...checkMissing(locale, file), ...problems];
}

const english = messagesOf('en');

function describeKey(key: string, file: OwnMessageFile): Problem {
  const meant = nearest(key, Object.keys(english));
  return errorAt(file.atKey([key]), {
    found: `an unknown message ${quote(key)}`,
    expected: 'the key of a message in src/i18n/messages/en/',
    mend: meant === null ? 'Correct it, or remove it.' : `Did you mean ${meant}?`,
  });
}

function describeEmpty(position: Position): Problem {
  return errorAt(position, {
    found: 'an empty message',
    expected: 'a text',
    mend: 'Write it, or remove the line to keep the words of the program.',
  });
}

/** How many missing keys a report names. */
const NAMED = 5;

/** A language that the program does not have needs every message: one fault for all that are missing. */
function checkMissing(locale: string, { value }: OwnMessageFile): Problem[] {
  if (knownLocales.includes(locale)) return [];
  const keys = Object.keys(english);
  const missing = keys.filter((key) => !Object.hasOwn(value, key));
  if (missing.length === 0) return [];
  const rest = missing.length - NAMED;
  return [
    errorAt(startOf(messagesFile(locale)), {
      found: `${missing.length} of ${keys.length} messages missing: ${missing.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
      expected: 'every message, because the program has none in this language',
      mend: `Run "npm run messages -- ${locale}", which adds their English texts to the file, and translate them.`,
    }),
  ];
}

/** The tag that numbers and dates are written by: one that this program knows, of the same language. */
function checkTag(locale: string, file: OwnMessageFile): { value: string; problems: Problem[] } {
  const own = file.value['language.tag'];
  const tag = own ?? (knownLocales.includes(locale) ? messagesOf(locale)['language.tag'] : locale);
  if (isTagOf(tag, locale)) return { value: tag, problems: [] };
  const position = own === undefined ? startOf(messagesFile(locale)) : file.at(['language.tag']);
  return {
    value: 'en',
    problems: [
      errorAt(position, {
        found: `the language tag ${quote(tag)}`,
        expected: `a tag of ${locale} whose numbers and dates Node can write, such as ${locale}-${locale.toUpperCase()}`,
        mend: 'Correct language.tag.',
      }),
    ],
  };
}

function isTagOf(tag: string, locale: string): boolean {
  try {
    return (
      new Intl.Locale(tag).language === locale &&
      Intl.NumberFormat.supportedLocalesOf(tag).length > 0
    );
  } catch {
    return false;
  }
}
