import { describe, it } from 'vitest';
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

describe('the drawing of the quarters of the pay gap', () => {
  it('is as before: sixty-two people', () => {
    match('', sixtyTwoPeople());
  });

  it('is as before: wide', () => {
    match('-wide', sixtyTwoPeople(), 984);
  });

  it('is as before: narrow', () => {
    match('-narrow', sixtyTwoPeople(), 328);
  });

  it('is as before: Russian, narrow', () => {
    match('-narrow-ru', sixtyTwoPeople(), 328, 'ru');
  });

  it('is as before: only women', () => {
    match('-women', evenQuarters(1));
  });

  it('is as before: not shown: too few people', () => {
    match('-refused', refusedQuarters);
  });

  it('is as before: not shown, Russian, narrow', () => {
    match('-refused-narrow-ru', refusedQuarters, 328, 'ru');
  });
});
