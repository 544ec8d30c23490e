import { describe, expect, it } from 'vitest';
import { lensesFigure } from '../../../../src/views/figures/lenses-figure.ts';
import { atlas, english, plain, russian } from '../../../fixtures/small-model.ts';

const lenses = (placeId: string) => lensesFigure(english, atlas.placeById[placeId]!, 2);
const values = (placeId: string): string[] =>
  lenses(placeId).narrow.lenses.map(({ value }) => value.text);

describe('the two lenses of an area', () => {
  it.each([
    ['boulder-co', '+69%', '+20%'],
    ['new-york-ny', '+44%', '+25%'],
    ['denver-co', '+21%', '+10%'],
    ['austin-tx', '0%', '0%'],
    ['laredo-tx', '−36%', '−4%'],
    ['san-juan-pr', '−51%', 'not available'],
    ['ogden-ut', 'not available', '−5%'],
    ['guayama-pr', 'not available', 'not available'],
  ])('are for %s pay %s and prices %s', (placeId, pay, prices) => {
    expect(values(placeId)).toEqual([pay, prices]);
    expect(lenses(placeId).label).toContain(`What employers pay: ${pay}.`);
    expect(lenses(placeId).label).toContain(`What things cost: ${prices}.`);
  });

  it('say what each measures, and when', () => {
    expect(lenses('denver-co').measured).toBe(
      'Median wage in Sales of services, May 2025, and the price level, 2024, each against the US on one scale.',
    );
  });

  it('are drawn at two widths in the colour of the rung', () => {
    const { narrow, medium } = lenses('denver-co');
    expect([narrow.width, medium.width, narrow.rung, medium.rung]).toEqual([300, 416, 2, 2]);
    expect(medium.lenses.map(({ value }) => value.text)).toEqual(['+21%', '+10%']);
  });

  it('have the same numbers in Russian', () => {
    const { narrow } = lensesFigure(russian, atlas.placeById['denver-co']!, 2);
    expect(narrow.lenses.map(({ value }) => plain(value.text))).toEqual(['+21 %', '+10 %']);
  });
});
