import { describe, it } from 'vitest';
import { layoutPayStructure } from '../../src/charts/pay-structure/layout.ts';
import type { PayStructureData } from '../../src/charts/pay-structure/pay-structure-data.ts';
import { PayStructureChart } from '../../src/charts/pay-structure/PayStructureChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { faultyRanges, fiveRanges, structureOf } from '../fixtures/team-structure.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function match(name: string, data: PayStructureData, width = 984, locale = 'en'): void {
  const language = languageOf(locale);
  const layout = layoutPayStructure(data, { width, narrow: width < 560, language });
  const chart = <PayStructureChart layout={layout} id="structure" label="Structure" />;
  matchGolden(`pay-structure${name}`, chart, SHEETS);
}

describe('the drawing of the pay structure', () => {
  it('is as before: five rungs', () => {
    match('', fiveRanges('en'));
  });

  it('is as before: medium', () => {
    match('-720', fiveRanges('en'), 720);
  });

  it('is as before: Russian, medium', () => {
    match('-720-ru', fiveRanges('ru'), 720, 'ru');
  });

  it('is as before: narrow', () => {
    match('-narrow', fiveRanges('en'), 328);
  });

  it('is as before: with faults: a range missing, one inside the next, a falling midpoint', () => {
    match('-faults', faultyRanges('en'));
  });

  it('is as before: with faults, Russian, narrow', () => {
    match('-faults-narrow-ru', faultyRanges('ru'), 328, 'ru');
  });

  it('is as before: one rung', () => {
    match('-one', structureOf('en', [{ min: 44_400, midpoint: 55_500, max: 66_600 }]), 720);
  });

  it('is as before: empty: no rungs', () => {
    match('-empty', { currency: 'USD', rungs: [] });
  });
});
