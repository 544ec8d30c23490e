import { describe, it } from 'vitest';
import { layoutPromotionMoves } from '../../src/charts/promotion-moves/layout.ts';
import type { PromotionMovesData } from '../../src/charts/promotion-moves/promotion-moves-data.ts';
import { PromotionMovesChart } from '../../src/charts/promotion-moves/PromotionMovesChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { everyRule, threeMoves } from '../fixtures/team-moves.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function match(name: string, data: PromotionMovesData, width = 984, locale = 'en'): void {
  const language = languageOf(locale);
  const layout = layoutPromotionMoves(data, { width, narrow: width < 560, language });
  const chart = <PromotionMovesChart layout={layout} id="moves" label="Moves" />;
  matchGolden(`promotion-moves${name}`, chart, SHEETS);
}

describe('the drawing of the moves of promotions', () => {
  it('is as before: three promotions', () => {
    match('', threeMoves('en'));
  });

  it('is as before: medium', () => {
    match('-720', threeMoves('en'), 720);
  });

  it('is as before: narrow', () => {
    match('-narrow', threeMoves('en'), 328);
  });

  it('is as before: every rule, a long name', () => {
    match('-rules', everyRule('en'));
  });

  it('is as before: every rule, Russian', () => {
    match('-rules-ru', everyRule('ru'), 984, 'ru');
  });

  it('is as before: every rule, Russian, medium', () => {
    match('-rules-720-ru', everyRule('ru'), 720, 'ru');
  });

  it('is as before: every rule, Russian, narrow', () => {
    match('-rules-narrow-ru', everyRule('ru'), 328, 'ru');
  });

  it('is as before: names switched off, no range', () => {
    const data = threeMoves('en');
    const moves = data.moves.map((move) => ({
      ...move,
      name: null,
      range: null,
      compaRatio: null,
    }));
    match('-unnamed', { ...data, moves }, 720);
  });

  it('is as before: names switched off, narrow', () => {
    const data = threeMoves('en');
    match(
      '-unnamed-narrow',
      { ...data, moves: data.moves.map((move) => ({ ...move, name: null })) },
      328,
    );
  });

  it('is as before: empty: nobody is marked', () => {
    match('-empty', { ...threeMoves('en'), moves: [] });
  });
});
