import { describe, expect, it } from 'vitest';
import { bridgeSentence } from '../../../../src/charts/shared/measures.ts';
import { lensesFigure } from '../../../../src/views/figures/lenses-figure.ts';
import { atlas, english, plain, russian } from '../../../fixtures/small-model.ts';

const lenses = (placeId: string) => lensesFigure(english, atlas.placeById[placeId]!, 'one');
const values = (placeId: string): string[] =>
  lenses(placeId)!.narrow.lenses.map(({ value }) => value.text);

describe('the wage level and the price level of an area', () => {
  it.each([
    ['boulder-co', '+69%', '+20%'],
    ['new-york-ny', '+44%', '+25%'],
    ['denver-co', '+21%', '+10%'],
    ['austin-tx', '0%', '0%'],
    ['laredo-tx', '−36%', '−4%'],
    ['san-juan-pr', '−51%', 'not available'],
    ['ogden-ut', 'not available', '−5%'],
    ['guayama-pr', 'not available', 'not available'],
  ])('are for %s wages %s and prices %s', (placeId, wages, prices) => {
    expect(values(placeId)).toEqual([wages, prices]);
    expect(lenses(placeId)!.label).toContain(`Wage level: ${wages}.`);
    expect(lenses(placeId)!.label).toContain(`Price level: ${prices}.`);
  });

  it('say what each measures, and when', () => {
    expect(lenses('denver-co')!.measured).toBe(
      'Median wage for sales of services, May 2025, and the price level, 2024, each compared with the US on one scale.',
    );
  });

  it('are drawn at two widths', () => {
    const { narrow, medium } = lenses('denver-co')!;
    expect([narrow.width, medium.width]).toEqual([300, 416]);
    expect(medium.lenses.map(({ value }) => value.text)).toEqual(['+21%', '+10%']);
  });

  it.each([
    [
      'denver-co',
      'Wages in sales of services are 21% above the US median. Our estimate for this level reflects about half of that difference: +10%.',
    ],
    [
      'laredo-tx',
      'Wages in sales of services are 36% below the US median. Our estimate for this level reflects about half of that difference: −20%.',
    ],
    [
      'austin-tx',
      'Wages in sales of services are at the US median, and so is our estimate for this level.',
    ],
    [
      'ogden-ut',
      'No local wage is published for sales of services, so we make no estimate for this level.',
    ],
  ])('are joined for %s with the pay at a level', (placeId, sentence) => {
    expect(lenses(placeId)!.bridge).toBe(sentence);
  });

  it('of one percent are not said to give half and one percent again', () => {
    const said = bridgeSentence(
      { wageLevel: 0.0103, payAtLevel: 0.0051 },
      {
        language: english.language,
        nation: 'US',
        occupation: 'sales',
        passThrough: 0.5,
        levels: 'one',
      },
    );
    expect(said).toContain('about half of that difference: +0.5%.');
  });

  it('are joined with the pay at every level on the page of an area', () => {
    const { bridge } = lensesFigure(russian, atlas.placeById['denver-co']!, 'all')!;
    expect(plain(bridge!)).toContain(
      'наш расчёт для каждой ступени учитывает около половины разницы: +10 %.',
    );
  });

  it('have the same numbers in Russian', () => {
    const { narrow } = lensesFigure(russian, atlas.placeById['denver-co']!, 'all')!;
    expect(narrow.lenses.map(({ value }) => plain(value.text))).toEqual(['+21 %', '+10 %']);
  });
});
