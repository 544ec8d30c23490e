import type { Readiness, RecordedGender } from '../../schemas/roster-row.ts';
import { list } from '../columns/header-words.ts';
import type { KnownNames } from '../known-names.ts';
import type { Meaning, SomeAnswers } from '../parsed-roster.ts';
import type { Matcher } from './match-names.ts';
import { LONGEST_NAME, matchNames, matchWords, MOST_PROPOSALS } from './match-names.ts';
import { PAY_PERIOD_WORDS } from './guess-units.ts';
import type { PayPeriod } from './pay-units.ts';
import { otherPlaceKeys } from './place-names.ts';
import { readCurrency } from './read-currency.ts';
import { foldText, remember } from './own-text.ts';

/** What tells the meaning of the words of a roster. */
export interface RosterMatchers {
  level: Matcher<string>;
  city: Matcher<string>;
  gender: Matcher<RecordedGender>;
  ready: Matcher<Readiness>;
  payPeriod: Matcher<PayPeriod>;
  currency: Matcher<string>;
  managerId: Matcher<string>;
}

export function createMatchers(known: KnownNames, said: SomeAnswers): RosterMatchers {
  return {
    level: matchNames(known.levels, said.levelOf ?? []),
    city: matchPlaces(known, said.placeOf ?? []),
    gender: matchWords(GENDER_WORDS, said.genderOf ?? []),
    ready: matchWords(READY_WORDS, said.readyOf ?? []),
    payPeriod: matchWords(PAY_PERIOD_WORDS, said.payPeriodOf ?? []),
    currency: matchCurrencies(said.currencyOf ?? []),
    // Only the whole file tells which names of managers are unclear.
    managerId: { match: () => null, isSaid: () => false, propose: () => [] },
  };
}

/** Matches cities. What may be meant is what a reader would find, at first as it is written. */
function matchPlaces(
  { places, finder }: KnownNames,
  said: readonly Meaning<string>[],
): Matcher<string> {
  const matcher = matchNames(places, said, otherPlaceKeys);
  if (finder === undefined) return matcher;
  return {
    ...matcher,
    propose(text) {
      if (text.length > LONGEST_NAME) return [];
      const key = foldText(text);
      for (const way of [text, ...otherPlaceKeys(key)]) {
        const found = finder.find(way);
        if (found.length > 0) return found.slice(0, MOST_PROPOSALS).map(({ id }) => id);
      }
      return matcher.propose(text);
    },
  };
}

/** Matches words for currencies. What the person has said goes first. */
function matchCurrencies(said: readonly Meaning<string>[]): Matcher<string> {
  // A sign is nothing when it is folded.
  const keyOf = (text: string): string => foldText(text) || text;
  const saidOf = new Map(said.map(([text, value]) => [keyOf(text), value]));
  const found = remember((text) => {
    const own = saidOf.get(keyOf(text));
    return { value: own === undefined ? (readCurrency(text) ?? undefined) : own };
  });
  return {
    match: (text) => found(text).value,
    isSaid: (text) => saidOf.size > 0 && saidOf.has(keyOf(text)),
    propose: () => [],
  };
}

/** Words of a gender column, folded. What is left blank on purpose means null. */
const GENDER_WORDS: readonly (readonly [RecordedGender | null, readonly string[]])[] = [
  ['female', list('f, female, w, woman, women, fem, ж, жен, женский, женщина, женщины')],
  ['male', list('m, male, man, men, masc, м, муж, мужской, мужчина, мужчины')],
  [
    'other',
    list(
      'other, x, d, nb, nonbinary, non binary, diverse, genderqueer, gender fluid, third gender, another, self described, другой, другое, иной, иное, небинарный, x gender',
    ),
  ],
  [
    null,
    list(
      'n a, na, none, null, unknown, not stated, not specified, undisclosed, not disclosed, prefer not to say, prefer not to disclose, declined to state, decline to answer, withheld, не указан, не указано, не указал, не указала, неизвестно, нет данных, н д, не раскрыто',
    ),
  ],
];

/** Words of a readiness column, folded. */
const READY_WORDS: readonly (readonly [Readiness | null, readonly string[]])[] = [
  [
    'yes',
    list(
      'yes, y, ready, ready now, now, true, 1, x, да, готов, готова, готов сейчас, готова сейчас, сейчас, готов к повышению, готова к повышению, д',
    ),
  ],
  [
    'soon',
    list(
      'soon, ready soon, almost, nearly, next, later, within a year, in a year, 6 12 months, 6 months, 12 months, 1 year, next year, next cycle, ready in 1 year, ready next, скоро, почти, почти готов, почти готова, в течение года, через год, через полгода, скоро готов, скоро готова, будет готов, будет готова',
    ),
  ],
  [
    'no',
    list(
      'no, n, not ready, not yet, false, 0, нет, не готов, не готова, пока нет, еще нет, рано, н',
    ),
  ],
  [
    null,
    list(
      'n a, na, none, null, unknown, not assessed, не оценивали, не оценен, не оценена, нет данных',
    ),
  ],
];
