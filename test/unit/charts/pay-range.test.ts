import { estimateModel } from '../../fixtures/estimate-model.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayRangeContext } from '../../../src/charts/pay-range/describe.ts';
import { describePayRange } from '../../../src/charts/pay-range/describe.ts';
import { layoutPayRange, partOfPayRange } from '../../../src/charts/pay-range/layout.ts';
import {
  layoutMiniRange,
  miniRangeDomain,
} from '../../../src/charts/pay-range/mini-range-layout.ts';
import type { PayRangeRow } from '../../../src/charts/pay-range/pay-range-data.ts';
import { toPayRangeRow } from '../../../src/charts/pay-range/pay-range-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import type { AtlasPlace, PayAtlas } from '../../../src/pay/pay-atlas.ts';
import {
  largestRows,
  managerPay,
  managerWords,
  nationRow,
  placeRows,
} from '../../fixtures/account-managers.ts';
import { markets } from '../../fixtures/markets.ts';

/** "in Denver" by the id of the place. */
function inPlaces(locale: 'en' | 'ru'): Record<string, string> {
  return Object.fromEntries(
    markets(locale).map(({ id, city }) => [id, `${locale === 'en' ? 'in' : 'в'} ${city}`]),
  );
}

const options = { width: 984, narrow: false, language: languageOf('en'), nation: 'US' };
const context: PayRangeContext = {
  language: languageOf('en'),
  currency: 'USD',
  nation: 'US',
  role: managerWords.en,
  month: '2025-05',
  inPlaces: inPlaces('en'),
};
const russian: PayRangeContext = {
  ...context,
  language: languageOf('ru'),
  nation: 'США',
  role: managerWords.ru,
  inPlaces: inPlaces('ru'),
};

const withoutFigure: PayRangeRow = {
  ...nationRow('en'),
  placeId: 'ogden-ut',
  name: 'Ogden, UT',
  nation: false,
  statistic: null,
  medianLabel: null,
  reason: 'no official wage to estimate from',
};

describe('layoutPayRange', () => {
  test('puts the highest median first and rows without a figure last', () => {
    const rows = [withoutFigure, nationRow('en'), ...placeRows('en', ['miami-fl', 'san-jose-ca'])];
    const layout = layoutPayRange({ rung: 2, rows }, options);
    expect(layout.rows.map((row) => row.placeId)).toEqual([
      'san-jose-ca',
      'us',
      'miami-fl',
      'ogden-ut',
    ]);
  });

  test('draws the nation as a line at its median, labelled, with no tick label on it', () => {
    const rows = [nationRow('en'), ...largestRows('en')];
    const { references, axis, rows: placed } = layoutPayRange({ rung: 2, rows }, options);
    const [line] = references;
    const nation = placed.find((row) => row.nation)!;
    expect(references).toHaveLength(1);
    expect(line!.label!.text).toBe('US median $82,000');
    expect(line!.x).toBe(nation.range!.median.x);
    expect(axis.ticks.map((tick) => tick.label)).toContain('');
  });

  test('the own place has a dashed reference of its own', () => {
    const own = placeRows('en', ['denver-co']).map((row) => ({ ...row, own: true }));
    const { references } = layoutPayRange({ rung: 2, rows: [nationRow('en'), ...own] }, options);
    expect(references.map(({ kind, label }) => [kind, label?.text])).toEqual([
      ['nation', 'US median $82,000'],
      ['own', 'Denver, CO ≈ $88,000'],
    ]);
  });

  test('a row without a figure is dotted and says why', () => {
    const [row] = layoutPayRange({ rung: 2, rows: [withoutFigure] }, options).rows;
    expect(row).toMatchObject({ range: null, reason: { text: withoutFigure.reason } });
    expect(row!.missing).not.toBeNull();
  });

  test('no data is a drawing without rows', () => {
    const layout = layoutPayRange({ rung: 2, rows: [] }, options);
    expect(layout).toMatchObject({ rows: [], references: [], heads: [], linked: false });
    expect(layout.axis.ticks).toEqual([]);
  });

  const ends = (band: { x1: number; x2: number } | null): number[] =>
    band === null ? [] : [band.x1, band.x2];

  test.each([984, 720, 328])('every mark stays inside %i, for any choice of places', (width) => {
    const all = [nationRow('ru'), ...largestRows('ru'), ...placeRows('ru', ['aguadilla-pr'])];
    fc.assert(
      fc.property(fc.subarray(all), (rows) => {
        const narrow = width === 328;
        const layout = layoutPayRange({ rung: 2, rows }, { ...options, width, narrow });
        for (const { range, top, height } of layout.rows) {
          const { band, lowerTail, upperTail, median } = range!;
          for (const x of [lowerTail!.x1, upperTail!.x2, median.x, ...ends(band)]) {
            expect(x).toBeGreaterThanOrEqual(layout.axis.x1);
            expect(x).toBeLessThanOrEqual(layout.axis.x2);
          }
          expect(top + height).toBeLessThanOrEqual(layout.height);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

test.each([
  [10, true],
  [11, false],
])('of %i rows the picture has bands: %s', (count, banded) => {
  const rows = [nationRow('en'), ...largestRows('en')].slice(0, count);
  const layout = layoutPayRange({ rung: 2, rows }, options);
  expect(layout.rows.every(({ range }) => (range!.band !== null) === banded)).toBe(true);
});

describe('layoutMiniRange', () => {
  test('ranges of one domain are on one scale, with the reference on it too', () => {
    const [denver, boulder] = placeRows('en', ['denver-co', 'boulder-co']);
    const domain = miniRangeDomain([denver!.statistic, boulder!.statistic, null]);
    expect(domain.map(Math.round)).toEqual([60_650, 163_630]);
    const mini = { domain, reference: denver!.statistic!.percentiles.p50, rung: 2 };
    const own = layoutMiniRange(denver!.statistic, mini);
    const other = layoutMiniRange(boulder!.statistic, mini);
    expect(own.reference).toBe(own.range!.median.x);
    expect(other.reference).toBe(own.reference);
    expect(own.range!.lowerTail!.x1).toBe(4);
    expect(other.range!.upperTail!.x2).toBe(176);
  });

  test('an amount that no range reaches stands at the edge of the cell', () => {
    const [denver] = placeRows('en', ['denver-co']);
    const domain = miniRangeDomain([denver!.statistic]);
    const referenceAt = (reference: number): number | null =>
      layoutMiniRange(denver!.statistic, { domain, reference, rung: 2 }).reference;
    expect(referenceAt(domain[0] - 20_000)).toBe(4);
    expect(referenceAt(domain[1] + 20_000)).toBe(176);
  });

  test('without a figure it is dotted', () => {
    const domain = miniRangeDomain([]);
    const layout = layoutMiniRange(null, { domain, reference: null, rung: 2 });
    expect(layout).toMatchObject({ range: null, reference: null, missing: { x1: 4, x2: 176 } });
  });
});

describe('toPayRangeRow', () => {
  const estimate = {
    ...managerPay,
    placeId: 'denver-co',
    percentiles: { p10: null, p25: null, p50: 89_980, p75: null, p90: null },
    medianInterval: null,
    likelyRange: null,
    evidence: 'estimated' as const,
  };
  const places = {
    us: { id: 'us', rpp: null },
    'denver-co': { id: 'denver-co', rpp: 110 },
    'ogden-ut': { id: 'ogden-ut', rpp: null },
  };
  // What a row reads of the atlas, no more.
  const atlas = {
    nation: places.us,
    placeById: places,
    levelPay: { 'account-manager': managerPay },
    differential: { 'denver-co': 1.21, 'ogden-ut': 1.21, 'aguadilla-pr': 0.4 },
    model: estimateModel,
    estimates: {
      'denver-co': { 'account-manager': { kind: 'estimate', statistic: estimate } },
      'ogden-ut': {
        'account-manager': { kind: 'estimate', statistic: { ...estimate, placeId: 'ogden-ut' } },
      },
      'aguadilla-pr': { 'account-manager': { kind: 'none', reason: 'wage-far-below-answers' } },
    },
  } as unknown as PayAtlas<AtlasPlace>;
  const rowOf = (placeId: string) =>
    toPayRangeRow(atlas, 'account-manager', placeId, {
      language: languageOf('en'),
      name: placeId,
      href: `/${placeId}/`,
    });

  test('pay against the nation comes before prices, then after them', () => {
    // The root of 1.21 is a tenth more; in a place a tenth dearer it buys the same.
    const { against, afterPrices, medianLabel } = rowOf('denver-co');
    expect(against).toBeCloseTo(0.1, 10);
    expect(afterPrices).toBeCloseTo(0, 10);
    expect(medianLabel).toBe('≈ $90,000');
  });

  test('without a price level there is no pay after prices; the nation is held against nothing', () => {
    expect(rowOf('ogden-ut')).toMatchObject({ afterPrices: null });
    expect(rowOf('us')).toMatchObject({ nation: true, against: null, afterPrices: null });
  });

  test('a place without a figure says why and leads nowhere', () => {
    const row = rowOf('aguadilla-pr');
    expect(row).toMatchObject({ statistic: null, medianLabel: null, href: null });
    expect(row.reason).toBe('no estimate: wages are too far below those in the survey');
  });
});

describe('describePayRange', () => {
  const data = { rung: 2, rows: [nationRow('en'), ...largestRows('en')] };

  test('says from where to where the estimates reach', () => {
    expect(describePayRange(data, context).headline).toBe(
      'In the 20 areas with the most jobs, our estimates of median pay for account managers run from ≈ $75,000 in Orlando to ≈ $105,500 in San Jose',
    );
  });

  test('has no range of one place, of places alike, and of none', () => {
    const rows = (ids: string[]) => [nationRow('en'), ...placeRows('en', ids)];
    expect(describePayRange({ rung: 2, rows: rows(['denver-co']) }, context).headline).toBe(
      'We estimate median pay of ≈ $88,000 for account managers in Denver',
    );
    const alike = rows(['denver-co', 'miami-fl']).map((row) => ({ ...row, medianLabel: '≈ $1' }));
    expect(describePayRange({ rung: 2, rows: alike }, context).headline).toBe(
      'We estimate the same median pay for account managers, ≈ $1, in all 2 areas',
    );
    expect(describePayRange({ rung: 2, rows: [] }, context).headline).toBe('Pay by area');
    expect(describePayRange({ rung: 2, rows: [withoutFigure] }, context).headline).toBe(
      'Pay by area',
    );
  });

  test('the subtitle explains only the marks that are drawn', () => {
    const without = (...names: ('p10' | 'p25' | 'p75' | 'p90')[]): string => {
      const rows = data.rows.map((row) => {
        const percentiles = { ...row.statistic!.percentiles };
        for (const name of names) percentiles[name] = null;
        return { ...row, statistic: { ...row.statistic!, percentiles } };
      });
      return describePayRange({ rung: 2, rows }, context).subtitle.replace(/^.*occupation\. /, '');
    };
    expect(without()).toBe('Line: the middle 80%; bar: the middle half; mark: the median.');
    expect(without('p10', 'p90')).toBe('Bar: the middle half; mark: the median.');
    expect(without('p10', 'p25', 'p75', 'p90')).toBe('Mark: the median.');
  });

  test('is written in Russian', () => {
    const rows = [nationRow('ru'), ...largestRows('ru')];
    expect(describePayRange({ rung: 2, rows }, russian).headline.replaceAll('\u00a0', ' ')).toBe(
      'По нашему расчёту, медианный оклад аккаунт-менеджеров в 20 агломерациях с наибольшим числом рабочих мест — от ≈ 75 000 $ в Орландо до ≈ 105 500 $ в Сан-Хосе',
    );
  });

  test('the table holds the figures of the chart, in its order', () => {
    const { table } = describePayRange(data, context);
    const layout = layoutPayRange(data, options);
    expect(table.rows.map(([name]) => name)).toEqual(
      layout.rows.map((row) => row.name.map((line) => line.text).join(' ')),
    );
    layout.rows.forEach((row, index) => {
      const [median, against, after] = row.cells.map((cell) => cell.text);
      const cells = table.rows[index]!;
      expect(median!.replace('≈ ', '')).toBe(cells[3]);
      expect([against ?? '–', after ?? '–']).toEqual(cells.slice(7, 9));
    });
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  test('a place without a figure gives its reason in the table and in the alternative text', () => {
    const { table, alternative } = describePayRange({ rung: 2, rows: [withoutFigure] }, context);
    expect(table.rows[0]!.at(-1)).toBe(withoutFigure.reason);
    expect(alternative).toContain('Ogden, UT, no official wage to estimate from');
  });
});

describe('a drawing of pay ranges in parts', () => {
  const rows = [nationRow('en'), ...largestRows('en')];

  test.each([false, true])('is the whole one, cut between rows (narrow: %s)', (narrow) => {
    const width = narrow ? 328 : 984;
    const whole = layoutPayRange({ rung: 2, rows }, { ...options, width, narrow });
    const size = 6;
    const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      partOfPayRange(whole, whole.rows.slice(at * size, (at + 1) * size), at * size),
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.rows)).toEqual(whole.rows);
    let end = 0;
    for (const part of parts) {
      expect(part.partTop).toBeCloseTo(end);
      end = part.partTop! + part.height;
      for (const row of part.rows) {
        expect(row.top).toBeGreaterThanOrEqual(part.partTop!);
        expect(row.top + row.height).toBeLessThanOrEqual(end + 0.01);
      }
    }
    expect(end).toBeCloseTo(whole.height);
    if (narrow) {
      expect(parts.map(({ references }) => references[0]!.path).join('')).toBe(
        whole.references[0]!.path,
      );
    }
  });

  test('has its heads and labels above the first row alone', () => {
    const whole = layoutPayRange({ rung: 2, rows }, options);
    const first = partOfPayRange(whole, whole.rows.slice(0, 4), 0);
    const second = partOfPayRange(whole, whole.rows.slice(4, 8), 4);
    expect(first.heads).toEqual(whole.heads);
    expect(first.axis).toEqual(whole.axis);
    expect(first.references.map(({ label }) => label)).toEqual(
      whole.references.map(({ label }) => label),
    );
    expect(second.heads).toEqual([]);
    expect(second.references.map(({ label }) => label)).toEqual([null]);
    expect(second.axis.ticks.map(({ x, label }) => ({ x, label }))).toEqual(
      whole.axis.ticks.map(({ x }) => ({ x, label: '' })),
    );
  });

  test('ends where as many rows are drawn as are there yet', () => {
    const whole = layoutPayRange({ rung: 2, rows }, options);
    const part = partOfPayRange(whole, whole.rows.slice(4, 6), 4);
    expect(part.rows).toHaveLength(2);
    expect(part.partTop! + part.height).toBe(whole.rows[6]!.top);
  });
});
