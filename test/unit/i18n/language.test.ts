import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { unpackLanguage } from '../../../src/i18n/language.ts';
import { languageOf, packMessages, sayText } from '../../../src/i18n/language-of.ts';
import { knownLocales } from '../../../src/i18n/messages.ts';

const en = languageOf('en');
const ru = languageOf('ru');

describe.each([
  ['money', (l: Language) => l.money(96_500, 'USD'), '$96,500', '96\u00a0500\u00a0$'],
  [
    'money of a million',
    (l: Language) => l.money(1_234_567, 'USD'),
    '$1,234,567',
    '1\u00a0234\u00a0567\u00a0$',
  ],
  ['money under a thousand', (l: Language) => l.money(500, 'USD'), '$500', '500\u00a0$'],
  ['money without cents', (l: Language) => l.money(99.6, 'USD'), '$100', '100\u00a0$'],
  ['money below zero', (l: Language) => l.money(-500, 'USD'), '−$500', '−500\u00a0$'],
  ['money that is minus zero', (l: Language) => l.money(-0, 'USD'), '$0', '0\u00a0$'],
  ['another currency', (l: Language) => l.money(96_500, 'EUR'), '€96,500', '96\u00a0500\u00a0€'],
  ['a tick', (l: Language) => l.moneyTick(40_000, 'USD'), '$40k', '40\u00a0тыс.'],
  ['a tick with a half', (l: Language) => l.moneyTick(2_500, 'USD'), '$2.5k', '2,5\u00a0тыс.'],
  [
    'a tick of a million',
    (l: Language) => l.moneyTick(1_500_000, 'USD'),
    '$1,500k',
    '1\u00a0500\u00a0тыс.',
  ],
  ['the tick at zero', (l: Language) => l.moneyTick(0, 'USD'), '$0', '0\u00a0$'],
  [
    'a range',
    (l: Language) => l.moneyRange(80_000, 125_000, 'USD'),
    '$80,000–$125,000',
    '80\u00a0000–125\u00a0000\u00a0$',
  ],
  ['a name of money', (l: Language) => l.currencyName('USD'), 'US dollars', 'долларов США'],
  ['a share', (l: Language) => l.percent(0.244), '24%', '24\u00a0%'],
  ['a share with a decimal', (l: Language) => l.percent(0.085, 1), '8.5%', '8,5\u00a0%'],
  ['a share below zero', (l: Language) => l.percent(-0.1), '−10%', '−10\u00a0%'],
  ['a share that rounds to nothing', (l: Language) => l.percent(-0.001), '0%', '0\u00a0%'],
  ['a signed share', (l: Language) => l.signedPercent(0.244), '+24%', '+24\u00a0%'],
  ['a signed share below zero', (l: Language) => l.signedPercent(-0.1), '−10%', '−10\u00a0%'],
  ['no difference', (l: Language) => l.signedPercent(0), '0%', '0\u00a0%'],
  ['minus no difference', (l: Language) => l.signedPercent(-0), '0%', '0\u00a0%'],
  [
    'a signed share that rounds to nothing',
    (l: Language) => l.signedPercent(-0.004),
    '0%',
    '0\u00a0%',
  ],
  ['a number', (l: Language) => l.number(24_480), '24,480', '24\u00a0480'],
  ['a number of four digits', (l: Language) => l.number(1234), '1,234', '1\u00a0234'],
  ['a number with decimals', (l: Language) => l.number(1.3456, 2), '1.35', '1,35'],
  ['a number without its decimals', (l: Language) => l.number(1.3456), '1', '1'],
  ['a number below zero', (l: Language) => l.number(-12), '−12', '−12'],
  ['minus zero', (l: Language) => l.number(-0), '0', '0'],
  ['a month', (l: Language) => l.month('2025-05'), 'May 2025', 'май\u00a02025\u00a0года'],
  [
    'the first month',
    (l: Language) => l.month('2025-01'),
    'January 2025',
    'январь\u00a02025\u00a0года',
  ],
  [
    'a date',
    (l: Language) => l.date('2026-11-23'),
    'November 23, 2026',
    '23\u00a0ноября\u00a02026\u00a0года',
  ],
  [
    'a leap day',
    (l: Language) => l.date('2024-02-29'),
    'February 29, 2024',
    '29\u00a0февраля\u00a02024\u00a0года',
  ],
  ['a list of three', (l: Language) => l.list(['a', 'b', 'c']), 'a, b, and c', 'a, b и c'],
  ['a list of two', (l: Language) => l.list(['a', 'b']), 'a and b', 'a и b'],
  ['a list of one', (l: Language) => l.list(['a']), 'a', 'a'],
  ['no list', (l: Language) => l.list([]), '', ''],
  ['an estimate', (l: Language) => l.t('format.estimate', { amount: '5' }), '≈ 5', '≈ 5'],
])('%s', (_, write, english, russian) => {
  test('is written as each language writes it', () => {
    expect(write(en)).toBe(english);
    expect(write(ru).replaceAll('≈\u00a0', '≈ ')).toBe(russian);
  });
});

describe('plurals', () => {
  test.each([
    [0, '0 responses', '0 ответов'],
    [1, '1 response', '1 ответ'],
    [2, '2 responses', '2 ответа'],
    [5, '5 responses', '5 ответов'],
    [11, '11 responses', '11 ответов'],
    [21, '21 responses', '21 ответ'],
    [1234, '1,234 responses', '1 234 ответа'],
  ])('%i', (n, english, russian) => {
    expect(en.t('pay.answers', { n })).toBe(english);
    expect(ru.t('pay.answers', { n }).replaceAll('\u00a0', ' ')).toBe(russian);
  });

  test('choose the ending of an English ordinal', () => {
    const ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 102, 391].map((rank) =>
      en.t('ordinal', { rank }),
    );
    expect(ordinals.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 391st');
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });
  const share = fc.double({ min: -5, max: 5, noNaN: true });

  test.each(knownLocales)(
    '%s: no hyphen for a minus, no narrow space, no minus before zero',
    (locale) => {
      const language = languageOf(locale);
      fc.assert(
        fc.property(amount, share, (money, part) => {
          const all = [
            language.money(money, 'USD'),
            language.moneyTick(money, 'USD'),
            language.number(money / 7, 2),
            language.percent(part, 1),
            language.signedPercent(part),
            language.t('pay.answers', { n: Math.abs(money) }),
            language.t('city.jobsOnly', { jobs: Math.abs(money), occupation: 'x', wages: 'y' }),
          ].join(' | ');
          expect(all).not.toMatch(/-|\u202f|undefined|NaN/);
          expect(all).not.toMatch(/−[^\d]*0(?![\d.,])/);
        }),
        { seed: 20261123, numRuns: 300 },
      );
    },
  );

  test('figures never break over lines in Russian: every space in them holds', () => {
    fc.assert(
      fc.property(amount, share, (money, part) => {
        for (const text of [
          ru.money(money, 'USD'),
          ru.moneyTick(money, 'USD'),
          ru.moneyRange(money, money + 5000, 'USD'),
          ru.number(money),
          ru.signedPercent(part),
        ]) {
          expect(text).not.toContain(' ');
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  test('a month is the same in every time zone: the first of it begins nowhere else', () => {
    for (let month = 1; month <= 12; month++) {
      const name = en.month(`2025-${String(month).padStart(2, '0')}`);
      expect(new Date(`${name} 1 UTC`).getUTCMonth()).toBe(month - 1);
    }
  });

  test('order is that of the language: ё beside е, capitals beside small letters', () => {
    expect(['я', 'Ёлка', 'жук', 'ель', 'Арка'].sort(ru.compare)).toEqual([
      'Арка',
      'Ёлка',
      'ель',
      'жук',
      'я',
    ]);
    expect(['b', 'A', 'a', 'B'].sort(en.compare)).toEqual(['a', 'A', 'b', 'B']);
  });
});

describe('mistakes', () => {
  test('an argument that is missing throws and is named', () => {
    // @ts-expect-error difference is missing, and Russian asks for a form of its own
    expect(() => en.t('ladder.headline.up', { next: 'senior' })).toThrow(/difference/);
    // @ts-expect-error all arguments are missing
    expect(() => en.t('ladder.headline.up')).toThrow(/next/);
    expect(() => sayText(ru, '{one} и {two}', { one: 'а' })).toThrow(/two/);
  });

  test('an argument too many and one of a wrong type are refused by the compiler', () => {
    // @ts-expect-error no argument is asked for
    en.t('nav.roles', { role: 'x' });
    // @ts-expect-error one argument, and not this
    en.t('format.estimate', { amount: '5', low: '4' });
    // @ts-expect-error counted, so a number
    en.t('pay.answers', { n: '5' });
    // @ts-expect-error one of the two messages has no argument inNation
    en.t(`pay.median.${'place' as 'place' | 'nation'}`, { half: 'x', inNation: 'y' });
    expect(en.t('pay.answers', { n: 5 })).toBe('5 responses');
  });

  test('a locale without messages throws and tells what to add', () => {
    expect(() => languageOf('de')).toThrow(
      'locale "de" has no messages; expected content/messages/de.yml, or one of en, ru',
    );
    expect(() => languageOf('__proto__')).toThrow(RangeError);
  });

  test('a language is made once', () => {
    expect(languageOf('en')).toBe(en);
  });
});

test('an Intl formatter is made once for a locale and a style, not for each date', () => {
  en.date('2026-11-23');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  expect(en.date('2026-11-29')).toBe('November 29, 2026');
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

describe('money of several currencies beside one another', () => {
  const beside = (locale: string, own: string): Language =>
    unpackLanguage(locale, packMessages(languageOf(locale), []), own);

  test.each([
    ['en', 'USD', 'USD', '$98,000'],
    ['en', 'USD', 'CAD', 'CA$98,000'],
    ['en', 'USD', 'AUD', 'A$98,000'],
    ['en', 'USD', 'SEK', 'SEK\u00a098,000'],
    ['en', 'USD', 'EUR', '€98,000'],
    ['en', 'USD', 'RUB', '₽98,000'],
    ['en', 'CAD', 'CAD', '$98,000'],
    ['ru', 'USD', 'CAD', '98\u00a0000\u00a0CA$'],
    ['ru', 'USD', 'RUB', '98\u00a0000\u00a0₽'],
  ])('in %s, whose own is %s: %s is written %s', (locale, own, currency, written) => {
    expect(beside(locale, own).money(98_000, currency)).toBe(written);
  });
});
