import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import {
  afterPrices,
  againstNation,
  areaById,
  areas,
  cash,
  count,
  differential,
  estimate,
  jobs,
  levels,
  noEstimate,
  percent,
  PERCENTILES,
  plain,
  quotient,
} from '../site/recomputed-figures.ts';
import type { Locale } from '../site/recomputed-figures.ts';
import { readCsv, take } from './salaries-page.ts';
import { visit } from './visit.ts';

/*
 * Every figure of a comparison, against a second computation from data/ that has nothing in common with the first
 * but the data and the definitions.
 */

type Figure = number | null;

const NOT_AVAILABLE = { en: 'not available', ru: 'нет данных' };
const NOT_PRINTED = { en: 'not published', ru: 'не опубликовано' };
const NO_PAY_THERE = { en: 'no estimate of pay there', ru: 'расчёта зарплаты там нет' };
const NO_PAY = { en: 'no estimate of pay in ', ru: 'расчёта зарплаты нет: ' };
const NO_PRICES = { en: 'no price level for ', ru: 'уровень цен неизвестен: ' };

const rppOf = (id: string): Figure => areaById.get(id)!.rpp;
const prices = (id: string): Figure => {
  const rpp = rppOf(id);
  return rpp === null ? null : rpp / 100 - 1;
};
const wageLevel = (id: string): Figure => {
  const ratio = differential(id);
  return ratio === null ? null : ratio - 1;
};

const about = (locale: Locale, pay: Figure): string =>
  pay === null ? NOT_AVAILABLE[locale] : `≈ ${cash(locale, pay)}`;
const shareOf = (locale: Locale, share: Figure): string =>
  share === null ? NOT_AVAILABLE[locale] : percent(locale, share);

/** Places before one by a measure, and places that have it: equal ones share a rank. */
function rankOf(locale: Locale, id: string, valueOf: (id: string) => Figure): string {
  const own = valueOf(id);
  if (own === null) return '–';
  const values = areas.flatMap((area) => valueOf(area.id) ?? []);
  const rank = 1 + values.filter((value) => value > own).length;
  if (locale === 'ru') return `${rank}-е из ${values.length}`;
  const teen = rank % 100 > 10 && rank % 100 < 14;
  const ending = (teen ? undefined : ['th', 'st', 'nd', 'rd'][rank % 10]) ?? 'th';
  return `${rank}${ending} of ${values.length}`;
}

/** The cells of the table side by side, row by row. */
function sideCells(locale: Locale, places: string[], rungs: string[]): string[][] {
  const [lower = '', upper] = rungs;
  const row = (cellOf: (id: string) => string): string[] => places.map(cellOf);
  return [
    ...rungs.flatMap((rung) => [
      row((id) => about(locale, estimate(rung, id))),
      row((id) => about(locale, afterPrices(id, estimate(rung, id)))),
    ]),
    ...(upper === undefined
      ? []
      : [
          row((id) => {
            const [from, to] = [estimate(lower, id), estimate(upper, id)];
            return about(locale, from === null || to === null ? null : to - from);
          }),
        ]),
    row((id) => shareOf(locale, wageLevel(id))),
    row((id) => rankOf(locale, id, differential)),
    row((id) => shareOf(locale, prices(id))),
    row((id) => rankOf(locale, id, rppOf)),
    row((id) => {
      const people = jobs(id);
      return people === null ? NOT_PRINTED[locale] : count(locale, people);
    }),
    row((id) => rankOf(locale, id, (other) => jobs(other))),
    row((id) => {
      const share = quotient(id);
      if (share === null) return NOT_PRINTED[locale];
      return share.toFixed(2).replace('.', locale === 'en' ? '.' : ',');
    }),
  ];
}

interface Move {
  from: string;
  to: string;
  pay: Figure;
  needed: Figure;
  paid: Figure;
}

function movesBetween(places: string[], rung: string): Move[] {
  return places.flatMap((from) =>
    places
      .filter((to) => to !== from)
      .map((to) => {
        const [pay, here, there] = [estimate(rung, from), rppOf(from), rppOf(to)];
        const needed =
          pay === null || here === null || there === null ? null : (pay * there) / here;
        return { from, to, pay, needed, paid: estimate(rung, to) };
      }),
  );
}

/** Why nothing is known of what a move takes. */
function unknownWords(locale: Locale, { from, to, pay }: Move, nameOf: NameOf): string {
  if (pay === null) return NO_PAY[locale] + nameOf(from);
  const unpriced = [from, to].filter((id) => rppOf(id) === null).map(nameOf);
  return NO_PRICES[locale] + unpriced.join(locale === 'en' ? ' and ' : ' и ');
}

/** A cell of the table of moves: the pay that buys the same, then what is paid there against it. */
function moveCell(locale: Locale, move: Move, nameOf: NameOf): string {
  const { needed, paid } = move;
  if (needed === null) return unknownWords(locale, move, nameOf);
  const head = cash(locale, needed);
  if (paid === null) return head + NO_PAY_THERE[locale];
  const gain = Math.round((paid - needed) / 500) * 500;
  const difference = cash(locale, Math.abs(paid - needed));
  const words = {
    en: gain === 0 ? ', the same' : `, ${difference} ${gain > 0 ? 'more' : 'less'}`,
    ru: gain === 0 ? ', столько же' : `, на ${difference} ${gain > 0 ? 'больше' : 'меньше'}`,
  };
  const start = { en: 'pay there', ru: 'там платят' };
  return `${head}${start[locale]} ${about(locale, paid)}${words[locale]}`;
}

/** What the sentence of a move says in figures, in their order; its words where there are none. */
function moveSentence(locale: Locale, move: Move, nameOf: NameOf): string[] {
  const { from, to, pay, needed, paid } = move;
  const way = `${nameOf(from)} → ${nameOf(to)}: `;
  if (pay === null || needed === null) return [`${way}${unknownWords(locale, move, nameOf)}`];
  const noPay = { en: 'There is no estimate of pay there.', ru: 'Расчёта зарплаты там нет.' };
  return [
    way,
    cash(locale, pay),
    cash(locale, needed),
    paid === null ? noPay[locale] : `${about(locale, paid)}.`,
  ];
}

type NameOf = (id: string) => string;

/** Whether a text has these pieces, one after the other, and no other amount of money. */
function says(text: string, pieces: string[]): boolean {
  let rest = text;
  for (const piece of pieces) {
    const at = rest.indexOf(piece);
    if (at === -1) return false;
    rest = rest.slice(at + piece.length);
  }
  const amounts = (of: string): number => of.split('$').length;
  return amounts(text) === amounts(pieces.join(' '));
}

const rounded = (value: Figure): string =>
  value === null ? '' : String(Math.round(value / 500) * 500);
const share = (value: Figure): string => (value === null ? '' : String(Number(value.toFixed(4))));

/** Figures of a row of the file; those of the nation are the survey's own. */
function fileCells(id: string, rung: string): Record<string, string> {
  const nation = id === 'us';
  const pay = nation ? levels.get(rung)!.pay : null;
  const against = nation ? null : againstNation(id);
  const real = nation || against === null ? null : afterPrices(id, 1 + against);
  const reasons = {
    'not-published': 'reference-wage-not-published',
    'far-below': 'wage-far-below-answers',
  };
  const reason = nation ? null : noEstimate(id);
  return {
    ...Object.fromEntries(
      PERCENTILES.map((p) => [p, rounded(pay ? pay[p] : estimate(rung, id, p))]),
    ),
    pay_at_level: share(against),
    pay_at_level_after_prices: share(real === null ? null : real - 1),
    ...(nation ? {} : { wage_level: share(wageLevel(id)), price_level: share(prices(id)) }),
    no_estimate: reason === null ? '' : reasons[reason],
  };
}

const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map(plain);

const tableCells = async (page: Page, selector: string): Promise<string[][]> => {
  const rows = await page
    .locator(`${selector} tbody tr`)
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
  return rows.map((cells) => cells.map(plain));
};

/** Places and rungs, the lower rung first. */
const STATES: [Locale, string[], string[]][] = [
  ['en', ['denver-co', 'austin-tx'], ['account-manager', 'account-director']],
  ['ru', ['denver-co', 'san-jose-ca'], ['senior-account-manager']],
  [
    'ru',
    ['san-jose-ca', 'brownsville-tx', 'new-york-ny'],
    ['senior-account-manager', 'vp-account-management'],
  ],
  // No wage: a price level alone.
  ['en', ['ogden-ut', 'denver-co'], ['assistant-account-manager']],
  // Far below and without a price level, beside a place without a wage.
  ['en', ['san-juan-pr', 'ogden-ut', 'provo-ut'], ['account-director', 'vp-account-management']],
  // No price level; no number of jobs; few jobs.
  [
    'ru',
    ['ponce-pr', 'providence-ri', 'grants-pass-or'],
    ['assistant-account-manager', 'account-manager'],
  ],
  ['ru', ['san-juan-pr', 'chicago-il'], ['account-manager']],
];

describe.each(STATES)('the comparison in %s of %j by %j', (locale, places, rungs) => {
  it('says side by side, of moves and in its file what data/ gives', async () => {
    const address = `/compare/?places=${places.join('.')}&rungs=${rungs.join('.')}`;
    const { page, close } = await visit(locale, address, { acceptDownloads: true });
    try {
      await expect
        .poll(() =>
          page
            .locator('.compare-table thead a')
            .evaluateAll((links) =>
              links.map((link) => link.getAttribute('href')!.split('/').at(-2)),
            ),
        )
        .toEqual(places);
      const heads = await textsOf(page, '.compare-table thead a');
      const nameOf: NameOf = (id) => heads[places.indexOf(id)]!;
      for (const id of places) {
        expect(nameOf(id).startsWith(areaById.get(id)!.name[locale])).toBe(true);
      }
      expect(await tableCells(page, '.compare-table')).toEqual(sideCells(locale, places, rungs));

      const moves = movesBetween(places, rungs[0]!);
      if (places.length === 2) {
        const said = await textsOf(page, '.moves li');
        expect(said).toHaveLength(moves.length);
        const faults = moves.flatMap((move, at) => {
          const pieces = moveSentence(locale, move, nameOf);
          return says(said[at]!, pieces) ? [] : [`${said[at]}: data ${pieces.join(' | ')}`];
        });
        expect(faults).toEqual([]);
      } else {
        const expected = places.map((from) =>
          places.map((to) => {
            const move = moves.find((one) => one.from === from && one.to === to);
            return move ? moveCell(locale, move, nameOf) : '–';
          }),
        );
        expect(await tableCells(page, '.move-table')).toEqual(expected);
      }

      const { bytes } = await take(page, languageOf(locale).t('take.csv'));
      const rows = readCsv(bytes.toString('utf8'));
      expect(rows).toHaveLength(rungs.length * (1 + places.length));
      for (const row of rows) {
        expect(row).toMatchObject(fileCells(row['place_id']!, row['level_id']!));
      }
    } finally {
      await close();
    }
  });
});
