import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describePromotionMoves } from '../../../src/charts/promotion-moves/describe.ts';
import { layoutPromotionMoves } from '../../../src/charts/promotion-moves/layout.ts';
import { PromotionMovesChart } from '../../../src/charts/promotion-moves/PromotionMovesChart.tsx';
import { toPromotionMoves } from '../../../src/charts/promotion-moves/promotion-moves-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { scenarioResult } from '../../../src/team/promotion/scenario.ts';
import { rungLabels, teamScenario, teamTerms } from '../../fixtures/team-scenario.ts';
import { everyRule, threeMoves } from '../../fixtures/team-moves.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const options = { width: 984, narrow: false, language };

describe('layoutPromotionMoves', () => {
  test('keeps the order of the person planning', () => {
    const { rows } = layoutPromotionMoves(threeMoves('en'), options);
    expect(rows.map(({ name }) => name?.text)).toEqual(['Hana', 'Dana', 'Li']);
  });

  test('before and after stand on one scale with the range', () => {
    const { rows } = layoutPromotionMoves(threeMoves('en'), options);
    const { before, after, range } = rows[0]!;
    // 109,000 to 118,300 in a range of 98,000 to 157,000.
    expect((after - before) / range!.width).toBeCloseTo(9300 / 59_000, 3);
    expect((before - range!.x) / range!.width).toBeCloseTo(11_000 / 59_000, 3);
  });

  test('a new base outside the range is a diamond with the amount in words', () => {
    const { rows } = layoutPromotionMoves(everyRule('en'), options);
    expect(rows.map(({ outside }) => outside)).toEqual([true, false, false, false, false, true]);
    expect(rows[0]!.warning!.text).toBe('$4,250 below the minimum');
    expect(rows[5]!.warning!.text).toBe('$3,000 above the maximum');
    expect(rows[5]!.line).toBeNull();
  });

  test('the rule that decided is said with its figure', () => {
    const { rows } = layoutPromotionMoves(everyRule('en'), options);
    expect(rows.map(({ rule }) => rule?.text)).toEqual([
      'cap of 25%',
      'minimum of the range',
      'floor, 85% of midpoint',
      'raise of 8.5%',
      'maximum of the range',
      'current pay, never less',
    ]);
  });

  test.each(['en', 'ru'] as const)('no text is cut or touches another: %s', (locale) => {
    const hidden = threeMoves(locale);
    hidden.moves = hidden.moves.map((move) => ({ ...move, name: null }));
    const empty = { ...hidden, moves: [] };
    for (const data of [threeMoves(locale), everyRule(locale), hidden, empty]) {
      for (const width of [1248, 984, 720, 328]) {
        const layout = layoutPromotionMoves(data, {
          width,
          narrow: width === 328,
          language: languageOf(locale),
        });
        const markup = renderToStaticMarkup(
          <PromotionMovesChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
      }
    }
  });
});

describe('describePromotionMoves', () => {
  const headline = (raises: number[], locale = 'en'): string => {
    const data = threeMoves('en');
    const moves = raises.map((raise) => ({ ...data.moves[0]!, raise }));
    return describePromotionMoves({ ...data, moves }, languageOf(locale)).headline;
  };

  test('the headline says by how much base pay rises', () => {
    expect(headline([])).toBe('Nobody has been proposed for promotion yet');
    expect(headline([0.085])).toBe('One promotion raises base pay by 8.5%');
    expect(headline([0.085, 0.0851])).toBe('2 promotions raise base pay by 8.5% each');
    expect(headline([0.085, 0.2205, 0.1])).toBe('3 promotions raise base pay by 8.5% to 22.1%');
  });

  test('in Russian, with its plurals', () => {
    const plain = (...raises: number[]): string => headline(raises, 'ru').replaceAll('\u00a0', ' ');
    expect(plain(0.085)).toBe('Одно повышение прибавляет к окладу 8,5 %');
    expect(plain(0.085, 0.22)).toBe('2 повышения прибавляют к окладу от 8,5 % до 22 %');
  });

  test('the table has the figures of the picture', () => {
    const { table, alternative } = describePromotionMoves(threeMoves('en'), language);
    expect(table.rows[2]).toEqual([
      'Li',
      'Account manager',
      '$58,500',
      '$71,400',
      '+22.1%',
      '0.85',
      'floor, 85% of midpoint',
      '–',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(alternative).toContain(
      'Li, to Account manager, $58,500 to $71,400, floor, 85% of midpoint',
    );
  });
});

describe('toPromotionMoves', () => {
  test('takes what the scenario says, in currency units', () => {
    const { promotions } = scenarioResult(teamScenario, teamTerms.people, teamTerms);
    const data = toPromotionMoves(promotions, {
      currency: 'USD',
      policy: teamScenario.policy,
      rungs: rungLabels,
      names: true,
      marketOf: () => 83_900,
    });
    expect(data.moves[0]).toEqual({
      id: 'li',
      name: 'Li',
      fromRung: 1,
      rung: 2,
      rungName: 'Account manager',
      rungShortName: 'Account manager',
      before: 58_500,
      after: 71_400,
      raise: 71_400 / 58_500 - 1,
      range: { min: 67_200, midpoint: 84_000, max: 100_800 },
      market: 83_900,
      compaRatio: 0.85,
      boundBy: 'floor',
    });
    expect(data.moves).toHaveLength(3);
  });

  test('names switched off do not come along', () => {
    const { promotions } = scenarioResult(teamScenario, teamTerms.people, teamTerms);
    const data = toPromotionMoves(promotions, {
      currency: 'USD',
      policy: teamScenario.policy,
      rungs: rungLabels,
      names: false,
      marketOf: () => null,
    });
    expect(data.moves.every(({ name }) => name === null)).toBe(true);
  });
});
