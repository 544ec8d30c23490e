import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/i18n/language-of.ts';
import type { MessageKey } from '../../src/i18n/message-arguments.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { USUAL_WORDS } from '../../src/i18n/project-words.ts';

const locales = ['en', 'ru'] as const;
type Locale = (typeof locales)[number];

/** What each measure of a place is called, wherever it is named. */
const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    'measure.wageLevel': 'wage level, vs. {nation}',
    'measure.payAtLevel': 'pay at this level, vs. {nation}',
    'measure.priceLevel': 'price level, vs. {nation}',
  },
  ru: {
    'measure.wageLevel': 'уровень зарплат, к {nation}',
    'measure.payAtLevel': 'зарплата на этой ступени, к {nation}',
    'measure.priceLevel': 'уровень цен, к {nation}',
  },
};

/** Other names that the three have had or may be given; none of them is said anywhere. */
const FORBIDDEN: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /what (?:the )?employers pay(?! in an area)/i,
    /what (?:things|living) costs?/i,
    /\bemployers (?:\S+ )?pay (?:most|the same|\{)/i,
    /\b(?:pay|wages|prices|salary|salaries) against (?:the )?(?:\{nation\}|US\b|nation\b)/i,
    /\b(?:pay|labou?r market|salary) level\b(?! of)/i,
    /\b(?:first|second) lens\b|\btwo lenses\b/i,
    /\bareas? pays? (?:above|below|more|less)/i,
    /cost(?:s)? of living/i,
  ],
  ru: [
    /сколько (?:там )?платят работодатели/i,
    /сколько стоит жизнь|стоимость жизни/i,
    /работодатели (?:\S+ )?платят/i,
    /(?:оплата|зарплаты|цены) к (?:медиане|\{nation\}|США)/i,
    /уров(?:ень|ню|ня) оплаты/i,
    /(?:первый|второй) взгляд|в двух измерениях/i,
    /больше всего платят|платят (?:в этих городах )?одинаково/i,
  ],
};

/** Messages as they read with the usual words of a project: `{_rung}` and choices by a fact are put in. */
function withWords(locale: Locale): Record<MessageKey, string> {
  const messages = messagesOf(locale);
  const wordOf = wordsOf(messages, USUAL_WORDS.facts);
  const read = (text: string): string =>
    text
      .replaceAll(/\{_(\w+)\}/g, (_, name: string) => wordOf(name))
      .replaceAll(/\{_(\w+), select,((?: \w+ \{[^{}]*\})+)\}/g, (_, name: string, list: string) => {
        const branches = new Map(
          [...list.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, key, branch]) => [key, branch!]),
        );
        return branches.get(wordOf(name)) ?? branches.get('other')!;
      });
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, read(text)]),
  ) as Record<MessageKey, string>;
}

/** A text without what does not break: spaces and hyphens are plain. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Labels of messages alone: the names must not hide in another case or order. */
function faultsOf(locale: Locale, text: string): string[] {
  return FORBIDDEN[locale].flatMap((label) => label.exec(plain(text))?.[0] ?? []);
}

describe.each(locales)('the measures of a place: %s', (locale) => {
  const messages = withWords(locale);

  it('have one name each', () => {
    for (const [key, name] of Object.entries(NAMES[locale])) {
      expect(plain(messages[key as MessageKey])).toBe(name);
    }
  });

  it('are called by no other name in a message', () => {
    const faults = Object.entries(messages).flatMap(([key, text]) =>
      faultsOf(locale, text).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('are named with “against the nation” by the three messages alone', () => {
    const own = Object.keys(NAMES[locale]);
    const named = locale === 'en' ? /(?:wage|price) level, vs\./i : /уровень (?:зарплат|цен), к /i;
    const others = Object.entries(messages).filter(
      ([key, text]) => !own.includes(key) && named.test(plain(text)),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  const pages = globSync(`content/{pages,method,glossary}/${locale}/*.md`).sort();

  it.each(pages)('are called by no other name in %s', (file) => {
    expect(faultsOf(locale, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

it('a forbidden name is found in either language', () => {
  expect(faultsOf('en', 'What employers pay')).not.toEqual([]);
  expect(faultsOf('en', 'Wages against {nation}, {occupation}')).not.toEqual([]);
  expect(faultsOf('en', 'Pay against US')).not.toEqual([]);
  expect(faultsOf('ru', 'Сколько платят работодатели')).not.toEqual([]);
  expect(faultsOf('ru', 'Оплата к\u00a0{nation}')).not.toEqual([]);
});
