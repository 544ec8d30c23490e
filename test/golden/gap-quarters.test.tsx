import { test } from 'vitest';
import type { GapQuartersData } from '../../src/charts/gap-quarters/gap-quarters-data.ts';
import { GapQuartersChart } from '../../src/charts/gap-quarters/GapQuartersChart.tsx';
import { layoutGapQuarters } from '../../src/charts/gap-quarters/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { evenQuarters, refusedQuarters, sixtyTwoPeople } from '../fixtures/team-quarters.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function match(name: string, data: GapQuartersData, width = 720, locale = 'en'): void {
  const language = languageOf(locale);
  const layout = layoutGapQuarters(data, { width, narrow: width < 560, language });
  const chart = <GapQuartersChart layout={layout} id="quarters" label="Quarters" />;
  matchGolden(`gap-quarters${name}`, chart, SHEETS);
}

test('sixty-two people', () => {
  match('', sixtyTwoPeople());
});

test('wide', () => {
  match('-wide', sixtyTwoPeople(), 984);
});

test('narrow', () => {
  match('-narrow', sixtyTwoPeople(), 328);
});

test('Russian, narrow', () => {
  match('-narrow-ru', sixtyTwoPeople(), 328, 'ru');
});

test('only women', () => {
  match('-women', evenQuarters(1));
});

test('not shown: too few people', () => {
  match('-refused', refusedQuarters);
});

test('not shown, Russian, narrow', () => {
  match('-refused-narrow-ru', refusedQuarters, 328, 'ru');
});
