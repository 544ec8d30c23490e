import { describe, expect, it } from 'vitest';
import type { PlaceToCompare } from '../../../src/pay/compare-places.ts';
import { comparePlaces } from '../../../src/pay/compare-places.ts';

const place = (placeId: string, median: number | null, rpp: number | null): PlaceToCompare => ({
  placeId,
  median,
  rpp,
});
const denver = place('denver', 96_500, 105);
const chicago = place('chicago', 84_500, 104);
const austin = place('austin', 75_500, 98);
const sanJuan = place('san-juan', 60_000, null);
const ogden = place('ogden', null, 95);

describe('which place pays most', () => {
  it('says that prices change nothing', () => {
    expect(comparePlaces([austin, denver, chicago])).toEqual({
      kind: 'compared',
      most: ['denver'],
      afterPrices: ['denver'],
      withoutPrices: [],
      agree: true,
    });
  });

  it('says that another place leads after prices', () => {
    const dear = place('dear', 100_000, 120);
    expect(comparePlaces([dear, denver])).toMatchObject({
      most: ['dear'],
      afterPrices: ['denver'],
      agree: false,
    });
  });

  it('names every place that shares the lead', () => {
    const same = place('same', 96_500, 105);
    expect(comparePlaces([same, denver])).toMatchObject({
      most: ['same', 'denver'],
      afterPrices: ['same', 'denver'],
      agree: true,
    });
  });

  it('tells places apart that look the same after rounding', () => {
    const nearly = place('nearly', 96_501, 105);
    expect(comparePlaces([denver, nearly])).toMatchObject({ most: ['nearly'] });
  });

  it('leaves a place without a price level out of the second answer and names it', () => {
    expect(comparePlaces([denver, sanJuan])).toMatchObject({
      most: ['denver'],
      afterPrices: ['denver'],
      withoutPrices: ['san-juan'],
    });
    expect(comparePlaces([sanJuan, place('ponce', 50_000, null)])).toMatchObject({
      most: ['san-juan'],
      afterPrices: [],
      agree: false,
    });
  });

  it.each([
    ['no place', []],
    ['one place', [denver]],
    ['one place with a figure', [denver, ogden]],
  ])('has nothing to say about %s', (_, places) => {
    expect(comparePlaces(places)).toEqual({ kind: 'none' });
  });
});
