import { test } from 'vitest';
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

test('five rungs', () => {
  match('', fiveRanges('en'));
});

test('medium', () => {
  match('-720', fiveRanges('en'), 720);
});

test('Russian, medium', () => {
  match('-720-ru', fiveRanges('ru'), 720, 'ru');
});

test('narrow', () => {
  match('-narrow', fiveRanges('en'), 328);
});

test('with faults: a range missing, one inside the next, a falling midpoint', () => {
  match('-faults', faultyRanges('en'));
});

test('with faults, Russian, narrow', () => {
  match('-faults-narrow-ru', faultyRanges('ru'), 328, 'ru');
});

test('one rung', () => {
  match('-one', structureOf('en', [{ min: 44_400, midpoint: 55_500, max: 66_600 }]), 720);
});

test('empty: no rungs', () => {
  match('-empty', { currency: 'USD', rungs: [] });
});
