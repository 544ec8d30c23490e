import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { roleArguments, roleWords } from '../../../src/ladder/role-words.ts';
import type { MessageKey } from '../../../src/i18n/message-arguments.ts';
import { knownLocales, messagesOf } from '../../../src/i18n/messages.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const keys = Object.keys(messagesOf('en')) as MessageKey[];

const parse = (locale: string, key: MessageKey): Element[] => {
  const messages = messagesOf(locale);
  const tag = messages['language.tag'];
  return new IntlMessageFormat(messages[key], tag, undefined, { ignoreTag: true }).getAst();
};

/** Every element of a message, those inside plurals and selects among them. */
function flatten(elements: Element[]): Element[] {
  return elements.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap((option) => flatten(option.value))]
      : [element],
  );
}

/**
 * Type 0 of the parser is plain text; every other element with a value names an argument, or with `_` before it
 * a word of the project.
 */
const argumentsOf = (locale: string, key: MessageKey): Set<string> =>
  new Set(
    flatten(parse(locale, key)).flatMap((element) =>
      'value' in element && Number(element.type) !== 0 && !element.value.startsWith('_')
        ? [element.value]
        : [],
    ),
  );

/** Arguments of a message that may be “none”, which a select tells apart. */
const nameable = (locale: string, key: MessageKey): Set<string> =>
  new Set(
    flatten(parse(locale, key)).flatMap((element) =>
      'options' in element && 'none' in element.options ? [element.value] : [],
    ),
  );

/** Arguments that are written where no select on them has ruled “none” out. */
function writtenOutside(
  elements: Element[],
  ruledOut: ReadonlySet<string> = new Set(),
): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (!('options' in element)) {
        return Number(element.type) === 1 && 'value' in element && !ruledOut.has(element.value)
          ? [element.value]
          : [];
      }
      return Object.entries(element.options).flatMap(([option, { value }]) => [
        ...writtenOutside(
          value,
          'none' in element.options && option !== 'none'
            ? new Set([...ruledOut, element.value])
            : ruledOut,
        ),
      ]);
    }),
  );
}

/** Forms of a role that a language may ask for: {next}, {nextGenitive}, {nextPlural} … count as one. */
const forms = Object.keys(
  roleArguments('x', roleWords({ title: 'X', short: 'X', forms: { plural: 'x' } })),
).map((name) => name.slice(1));
const withoutCase = new RegExp(
  `(?:${forms
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
);

/** What one language needs and the other does not; callers pass both. */
const differing: Readonly<Partial<Record<MessageKey, string>>> = {
  'format.moneyTick': 'Russian ticks have no sign of the currency',
  'place.short': 'a postal code in English, the name of the state in Russian',
  'payMap.headline': 'English says “65% below”, Russian signs the percent',
  'payMap.headlineEqual': 'English says “65% below”, Russian signs the percent',
};

describe.each(knownLocales)('messages: %s', (locale) => {
  const messages = messagesOf(locale);

  test('has the keys of the others in the same order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test('every message is there and parses', () => {
    for (const key of keys) {
      expect(messages[key].trim(), key).toBe(messages[key]);
      expect(messages[key], key).not.toBe('');
      expect(() => parse(locale, key), key).not.toThrow();
    }
  });

  // The parser takes a brace too many at the end for text.
  test('no message says a brace', () => {
    for (const key of keys) {
      for (const element of flatten(parse(locale, key))) {
        if (Number(element.type) === 0 && 'value' in element) {
          expect(element.value, key).not.toMatch(/[{}]/);
        }
      }
    }
  });

  test('every plural has the forms that the language asks for', () => {
    for (const key of keys) {
      for (const element of flatten(parse(locale, key))) {
        if (!('pluralType' in element)) continue;
        expect(Object.keys(element.options), key).toContain('other');
        const used = Object.keys(element.options).filter((option) => !option.startsWith('='));
        const { pluralCategories } = new Intl.PluralRules(messages['language.tag'], {
          type: element.pluralType ?? 'cardinal',
        }).resolvedOptions();
        for (const option of used) expect(pluralCategories, key).toContain(option);
      }
    }
  });

  test('asks for the arguments that English asks for, in the cases of its own', () => {
    for (const key of keys) {
      if (differing[key] !== undefined) continue;
      const base = (own: string): string[] =>
        [
          ...new Set([...argumentsOf(own, key)].map((name) => name.replace(withoutCase, ''))),
        ].sort();
      expect(base(locale), key).toEqual(base('en'));
    }
  });

  test('says no word of the program: what may be “none” is chosen by, never written out', () => {
    for (const key of keys) {
      const mayBeNone = new Set(knownLocales.flatMap((one) => [...nameable(one, key)]));
      const written = [...writtenOutside(parse(locale, key))];
      expect(
        written.filter((name) => mayBeNone.has(name)),
        key,
      ).toEqual([]);
    }
  });

  test('has curly quotes, real minus signs and no narrow space', () => {
    for (const key of keys) expect(messages[key], key).not.toMatch(/"|'| - |\u202f|\.\.\.|\s{2}/);
  });
});

test('every exception to equal arguments is still one', () => {
  for (const key of Object.keys(differing) as MessageKey[]) {
    const [english, russian] = [argumentsOf('en', key), argumentsOf('ru', key)];
    expect([...english].sort(), key).not.toEqual([...russian].sort());
  }
});

describe('Russian', () => {
  const messages = messagesOf('ru');

  test('a dash never begins a line: the space before it does not break', () => {
    for (const key of keys) expect(messages[key], key).not.toMatch(/(^|[^\u00a0{])—/);
  });

  test('a number and its unit stay on one line', () => {
    for (const key of keys) expect(messages[key], key).not.toMatch(/[\d#}] (%|\$|тыс\.|км|п\.)/);
  });

  test('words of one or two letters stay with the next word', () => {
    for (const key of keys) {
      const short = messages[key].match(/(?<![а-яё\u00ad-])[а-яё]{1,2} (?=[а-яё{«\d])/gi) ?? [];
      const allowed = short.filter((word) => !/^(?:то|же|ли|бы) $/i.test(word));
      expect(allowed, key).toEqual([]);
    }
  });

  test('a time of content stands in no case: «от 4 лет» goes after no preposition', () => {
    for (const key of keys) {
      expect(messages[key], key).not.toMatch(
        /(?:через|до|после|за|спустя|в течение)[ \u00a0]\{time\}/i,
      );
    }
  });

  test('quotes are «ёлочки», and each opened one is closed', () => {
    for (const key of keys) {
      expect(messages[key], key).not.toMatch(/[“”„‘’]/);
      expect(messages[key].split('«').length, key).toBe(messages[key].split('»').length);
    }
  });
});

test('an unknown locale throws', () => {
  expect(() => messagesOf('fr')).toThrow('expected content/messages/fr.yml, or one of en, ru');
});
