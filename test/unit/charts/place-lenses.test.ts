import { describe, expect, it, test } from 'vitest';
import { describePlaceLenses } from '../../../src/charts/place-lenses/describe.ts';
import type { PlaceLensesLayout } from '../../../src/charts/place-lenses/layout.ts';
import { layoutPlaceLenses } from '../../../src/charts/place-lenses/layout.ts';
import type { PlaceLenses } from '../../../src/charts/place-lenses/place-lenses-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';

const place = (placeId: string, wages: number | null, prices: number | null): PlaceLenses => ({
  placeId,
  name: placeId.toUpperCase(),
  wages,
  prices,
});

function layout(places: PlaceLenses[], width = 720, narrow = false): PlaceLensesLayout {
  const language = languageOf('en');
  return layoutPlaceLenses({ places }, { width, narrow, language, nation: 'US' });
}

function headline(locale: 'en' | 'ru', places: PlaceLenses[]): string {
  return describePlaceLenses(
    { places },
    {
      language: languageOf(locale),
      nation: 'US',
      inPlaces: { a: 'in A', b: 'in B', c: 'in C' },
      occupation: 'sales',
      month: '2025-05',
      priceYear: 2024,
    },
  ).headline;
}

describe('the two lenses on several places', () => {
  test.each<[string, PlaceLenses[], string]>([
    [
      'differ',
      [place('a', 0.2, 0.01), place('b', 0.1, 0.12)],
      'Of these places, wages in sales are highest in A; prices are highest in B',
    ],
    [
      'agree',
      [place('a', 0.2, 0.12), place('b', 0.1, 0.02)],
      'Of these places, wages in sales and prices are both highest in A',
    ],
    [
      'differ by less than a percent',
      [place('a', 0.101, 0.05), place('b', 0.099, 0.048)],
      'Wages in sales are the same in these places; prices are the same',
    ],
    [
      'have no prices',
      [place('a', 0.2, null), place('b', 0.1, null)],
      'Of these places, wages in sales are highest in A; no price level is available',
    ],
    [
      'have no wages',
      [place('a', null, 0.1), place('b', null, 0)],
      'No official wage for sales is published here; prices are highest in A',
    ],
    [
      'have one wage between them',
      [place('a', null, 0.1), place('b', -0.06, 0)],
      'A wage for sales is published only in B: 6% below the US median; prices are highest in A',
    ],
    [
      'lack a wage and a price level',
      [place('a', null, 0.1), place('b', -0.06, 0), place('c', 0.1, null)],
      'Of the places with a published wage for sales, wages are highest in C; of the places with a price level, prices are highest in A',
    ],
    [
      'are one place, held against the nation',
      [place('a', 0.1, -0.02)],
      'Wages in sales in A are 10% above the US median; prices are 2% below the US level',
    ],
    [
      'are not known',
      [place('a', null, null)],
      'No official wage for sales is published here; no price level is available',
    ],
  ])('%s', (_, places, sentence) => {
    expect(headline('en', places)).toBe(sentence);
  });

  it('are two bars from one zero on one scale', () => {
    const { rows, ticks } = layout([place('a', 0.2, 0.1), place('b', -0.1, -0.2)]);
    const zero = ticks.find((tick) => tick.zero)!.x;
    const [a, b] = rows;
    expect(a!.bars.map(({ bar }) => bar!.x)).toEqual([zero, zero]);
    for (const { bar } of b!.bars) expect(bar!.x + bar!.width).toBeCloseTo(zero, 6);
    // Both ends of both are rounded to a tenth.
    expect(Math.abs(a!.bars[0].bar!.width - b!.bars[1].bar!.width)).toBeLessThan(0.101);
  });

  it('have a zero line that keeps clear of the names above them', () => {
    const { rows, zeroPath } = layout([place('a', 0.2, 0.1), place('b', 0.1, -0.2)], 328, true);
    const strokes = [...zeroPath!.matchAll(/M\S+ ([\d.]+)V([\d.]+)/g)];
    expect(strokes).toHaveLength(rows.length);
    for (const [index, [, from, to]] of strokes.entries()) {
      const { name, bars } = rows[index]!;
      expect(Number(from)).toBeGreaterThan(name.y);
      expect(Number(from)).toBeLessThan(bars[0].bar!.y);
      expect(Number(to)).toBeGreaterThan(bars[1].bar!.y + bars[1].bar!.height);
    }
  });

  it('keep what is not available in words inside the picture', () => {
    const { rows, width } = layout([place('a', -0.3, null)], 328, true);
    const { bar, value } = rows[0]!.bars[1];
    expect(bar).toBeNull();
    expect(value).toMatchObject({ text: 'not available', anchor: 'end' });
    expect(value.x).toBeLessThanOrEqual(width);
  });
});
