import { describe, expect, it, test } from 'vitest';
import type { ComparisonData } from '../../../src/charts/comparison/comparison-data.ts';
import type { ComparisonDescription } from '../../../src/charts/comparison/describe.ts';
import { describeComparison } from '../../../src/charts/comparison/describe.ts';
import { layoutComparison } from '../../../src/charts/comparison/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import {
  comparedIds,
  comparisonContext,
  managersIn,
  seniorsIn,
  withoutEstimate,
} from '../../fixtures/compared-places.ts';

const two: ComparisonData = {
  groups: [seniorsIn('en', comparedIds), managersIn('en', comparedIds)],
};

function words(
  locale: 'en' | 'ru',
  ids: string[],
  rpps?: Readonly<Record<string, number | null>>,
): ComparisonDescription {
  const data = { groups: [managersIn(locale, ids)] };
  return describeComparison(data, comparisonContext(locale, data, rpps));
}

/** Price levels at which places pay the same after prices: in the ratio of their pay. */
function level(...ids: string[]): Record<string, number> {
  const pay = ids.map((id) => two.groups[1]!.rows.find(({ placeId }) => placeId === id)!);
  return Object.fromEntries(
    pay.map(({ placeId, statistic }) => [placeId, statistic!.percentiles.p50 / 1024]),
  );
}

describe('the sentence that says the result', () => {
  test.each<[string, string, string, Readonly<Record<string, number | null>>]>([
    [
      'prices change nothing',
      'We estimate that, of these places, pay is highest in Denver, with or without adjusting for local prices',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере, и цены этого не меняют',
      {},
    ],
    [
      'another place leads after prices',
      'We estimate that, of these places, pay is highest in Denver; adjusted for local prices, it is highest in Chicago',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере; с учётом цен она выше всего в Чикаго',
      { 'denver-co': 120, 'austin-tx': 104 },
    ],
    [
      'the place that pays most has no price level',
      'We estimate that, of these places, pay is highest in Denver; of those with a price level, adjusted for local prices, it is highest in Austin',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере; среди городов, где известны цены, с их учётом она выше всего в Остине',
      { 'denver-co': null, 'chicago-il': 110 },
    ],
    [
      'no place has a price level',
      'We estimate that, of these places, pay is highest in Denver; no price level is available',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере; уровень цен неизвестен',
      { 'denver-co': null, 'chicago-il': null, 'austin-tx': null },
    ],
    [
      'two places lead after prices',
      'We estimate that, of these places, pay is highest in Denver; adjusted for local prices, it is highest in Denver and in Chicago',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере; с учётом цен она выше всего в Денвере и в Чикаго',
      level('denver-co', 'chicago-il'),
    ],
    [
      'prices level the difference',
      'We estimate that, of these places, pay is highest in Denver; after adjusting for local prices, there is no difference',
      'По нашему расчёту, среди этих городов самая высокая зарплата — в Денвере; с учётом цен разницы нет',
      level('denver-co', 'chicago-il', 'austin-tx'),
    ],
  ])('%s', (_, en, ru, rpps) => {
    expect(words('en', comparedIds, rpps).headline).toBe(en);
    expect(words('ru', comparedIds, rpps).headline.replaceAll('\u00a0', ' ')).toBe(ru);
  });

  it('does not compare one place with itself', () => {
    expect(words('en', ['denver-co']).headline).toBe(
      'We estimate median pay of ≈ $88,000 for account managers in Denver, 7% above the US median; adjusted for local prices, 1% above',
    );
    expect(words('en', []).headline).toBe('There is no estimate to compare');
  });

  it('names places without a price level', () => {
    expect(words('en', comparedIds, { 'austin-tx': null }).withoutPrices).toBe(
      'No price level is published in Austin.',
    );
    expect(words('en', comparedIds).withoutPrices).toBeNull();
  });
});

it('names who leads only among the places that have an estimate', () => {
  const level = managersIn('en', ['denver-co', 'austin-tx']);
  const missing = withoutEstimate('en', 'no estimate');
  const data = { groups: [{ ...level, rows: [...level.rows, missing] }] };
  const { headline, withoutEstimate: note } = describeComparison(data, {
    ...comparisonContext('en', data),
    inPlaces: { ...comparisonContext('en', data).inPlaces, 'ogden-ut': 'in Ogden' },
  });
  expect(headline).toBe(
    'Of the places with an estimate, pay is highest in Denver, with or without adjusting for local prices',
  );
  expect(note).toBe('There is no estimate in Ogden.');
});

it('the description says when a rung pays more in one place than the next rung in another', () => {
  const lower = managersIn('en', ['denver-co', 'austin-tx']);
  expect(describeComparison(two, comparisonContext('en', two)).across).toBeNull();
  const dear = {
    ...lower,
    rows: lower.rows.map((row) =>
      row.placeId === 'denver-co' && row.statistic
        ? {
            ...row,
            statistic: {
              ...row.statistic,
              percentiles: { ...row.statistic.percentiles, p50: 98_000 },
            },
          }
        : row,
    ),
  };
  const data = { groups: [seniorsIn('en', ['denver-co', 'austin-tx']), dear] };
  expect(describeComparison(data, comparisonContext('en', data)).across).toBe(
    'Account managers in Denver are paid more than senior account managers in Austin.',
  );
});

describe('picture and table', () => {
  const layout = layoutComparison(two, {
    width: 1248,
    narrow: false,
    language: languageOf('en'),
    nation: 'US',
  });
  const description = describeComparison(two, comparisonContext('en', two));

  it('have the same rows in the same order', () => {
    const drawn = layout.groups.flatMap((group) =>
      group.rows.map(({ name, cells }) => [
        name.map(({ text }) => text).join(' '),
        group.title.text,
        cells[0]!.text.replace('≈ ', ''),
      ]),
    );
    const rows = description.table.rows.map((cells) => [cells[0], cells[1], cells[4]]);
    expect(drawn).toEqual(rows);
    expect(rows).toHaveLength(8);
  });

  it('have a line of words for every row of the picture', () => {
    const keys = layout.groups.flatMap((group) => group.rows.map(({ key }) => key));
    expect(Object.keys(description.rowTexts)).toEqual(keys);
    expect(description.rowTexts['account-manager denver-co']).toBe(
      'Denver, CO, Account manager: median ≈ $88,000, half earn $74,000–$115,000, +7% compared with the US, +1% adjusted for local prices',
    );
  });

  it('measure every rung on one axis', () => {
    const [upper, lower] = layout.groups;
    const end = (group: typeof upper, place: string): number =>
      group!.rows.find((row) => row.placeId === place)!.range!.upperTail!.x2;
    expect(end(upper, 'denver-co')).toBeGreaterThan(end(lower, 'denver-co'));
    expect(layout.axis.ticks.at(-1)!.x).toBeLessThanOrEqual(layout.axis.x2);
  });

  it('say why a place has no figure', () => {
    const group = managersIn('en', ['denver-co']);
    const data = {
      groups: [{ ...group, rows: [...group.rows, withoutEstimate('en', 'no official wage')] }],
    };
    const { table, rowTexts } = describeComparison(data, comparisonContext('en', data));
    expect(table.rows.at(-1)).toEqual([
      'Ogden, UT',
      'Account manager',
      ...Array<string>(8).fill('–'),
      'no official wage',
    ]);
    expect(rowTexts['account-manager ogden-ut']).toBe(
      'Ogden, UT, Account manager: no official wage',
    );
  });
});

describe('the table of a comparison', () => {
  it('has the figures of each row under their heads: before prices, then after them', () => {
    const { table } = describeComparison(two, comparisonContext('en', two));
    const at = (label: RegExp): number =>
      table.columns.findIndex((column) => label.test(column.label));
    const [before, after] = [at(/^Pay at this level/), at(/adjusted for local prices/)];
    const language = languageOf('en');
    const percent = (share: number | null): string =>
      share === null ? '–' : language.signedPercent(share);
    for (const { name, rows } of two.groups) {
      for (const row of rows) {
        const cells = table.rows.find((found) => found[0] === row.name && found[1] === name)!;
        expect(cells[before]).toBe(percent(row.against));
        expect(cells[after]).toBe(percent(row.afterPrices));
      }
    }
    expect(two.groups[0]!.rows.some(({ against, afterPrices }) => against !== afterPrices)).toBe(
      true,
    );
  });
});
