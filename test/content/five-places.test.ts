import { describe, expect, it, test } from 'vitest';
import { comparisonCsv } from '../../src/islands/compare/comparison-csv.ts';
import { composeComparison } from '../../src/islands/compare/compose-comparison.ts';
import { describeMoves } from '../../src/islands/compare/describe-moves.ts';
import { sideBySide } from '../../src/islands/compare/side-by-side.ts';
import { packAtlas } from '../../src/pay/pack-atlas.ts';
import { placeRanks } from '../../src/pay/place-rank.ts';
import { unpackAtlas } from '../../src/pay/unpack-atlas.ts';
import { comparePage } from '../../src/views/pages/compare-page.ts';
import { atlasInput } from '../../src/views/site/site-model.ts';
import { dataTable } from './data-table.ts';
import { english } from './real-model.ts';
import { realProject } from './real-project.ts';

// A second computation from the text of the tables, with nothing of the project but its rules in words: pay of
// the rung x (wage here / wage in the nation)^0.5, none where the wage is under 0.55 of the nation's; break-even by
// the ratio of price levels; both to the nearest 500 where they are printed.

const metro = dataTable('pay/oews-metro.csv').filter((row) => row['soc_code'] === '41-3091');
const nation = dataTable('pay/oews-nation-state.csv').find(
  (row) => row['place_id'] === 'us' && row['soc_code'] === '41-3091',
)!;
const survey = dataTable('pay/survey-levels.csv');
const places = dataTable('places.csv');

const FIVE = ['denver-co', 'new-york-ny', 'san-juan-pr', 'ogden-ut', 'winston-salem-nc'];
const RUNGS = ['account-manager', 'vp-account-management'];

const to500 = (value: number): number => Math.round(value / 500) * 500;

function estimate(levelId: string, placeId: string, column: string): number | null {
  const pay = survey.find((row) => row['level_id'] === levelId)![column]!;
  const wage = metro.find((row) => row['place_id'] === placeId)?.['p50'];
  if (!pay || !wage) return null;
  const ratio = Number(wage) / Number(nation['p50']);
  return ratio < 0.55 ? null : Number(pay) * Math.sqrt(ratio);
}

const shown = (pay: number | null): string => (pay === null ? '' : String(to500(pay)));

const rppOf = (placeId: string): number | null =>
  Number(places.find((row) => row['id'] === placeId)!['rpp']) || null;

const props = comparePage(english).island;
const atlas = unpackAtlas(packAtlas(atlasInput(realProject())));
const composed = composeComparison(atlas, { places: FIVE, rungs: RUNGS }, props, english.language);

describe('five places', () => {
  const lines = comparisonCsv(composed, atlas).trim().split('\n');
  const columns = lines[0]!.split(',');
  // Names hold a comma and stand in quotes.
  const csv = lines.slice(1).map((line) => {
    const cells = line.replace(/"[^"]*"/, 'name').split(',');
    return Object.fromEntries(cells.map((cell, at) => [columns[at]!, cell]));
  });

  test.each(FIVE.flatMap((placeId) => RUNGS.map((levelId) => ({ placeId, levelId }))))(
    'are in the file as the tables say: $placeId, $levelId',
    ({ placeId, levelId }) => {
      const row = csv.find(
        (cells) => cells['place_id'] === placeId && cells['level_id'] === levelId,
      )!;
      for (const column of ['p10', 'p25', 'p50', 'p75', 'p90']) {
        expect(row[column], column).toBe(shown(estimate(levelId, placeId, column)));
      }
      const rpp = rppOf(placeId);
      expect(row['price_level']).toBe(
        rpp === null ? '' : String(Number((rpp / 100 - 1).toFixed(4))),
      );
    },
  );

  const table = sideBySide(
    composed,
    atlas,
    placeRanks(atlas, FIVE, '41-3091'),
    props,
    english.language,
  );
  const cells = (label: string): string[] =>
    table.find((row) => row.label.startsWith(label))!.cells;
  const signed = (share: number | null): string =>
    share === null
      ? 'not available'
      : `${Math.round(share * 100) < 0 ? '−' : Math.round(share * 100) > 0 ? '+' : ''}${Math.abs(Math.round(share * 100))}%`;

  it('stand side by side as the tables say', () => {
    expect(cells('Account manager')).toEqual(
      FIVE.map((id) => {
        const pay = estimate('account-manager', id, 'p50');
        return pay === null ? 'not available' : `≈ $${to500(pay).toLocaleString('en-US')}`;
      }),
    );
    expect(cells('Wage level')).toEqual(
      FIVE.map((id) => {
        const wage = metro.find((row) => row['place_id'] === id)!['p50'];
        return signed(wage ? Number(wage) / Number(nation['p50']) - 1 : null);
      }),
    );
    expect(cells('Price level')).toEqual(
      FIVE.map((id) => {
        const rpp = rppOf(id);
        return signed(rpp === null ? null : rpp / 100 - 1);
      }),
    );
    expect(cells('Jobs in')).toEqual(
      FIVE.map((id) => {
        const jobs = metro.find((row) => row['place_id'] === id)!['employment'];
        return jobs ? Number(jobs).toLocaleString('en-US') : 'not printed';
      }),
    );
    // Printed also where the wage is not.
    expect(cells('share of jobs')).toEqual(
      FIVE.map((id) => {
        const share = metro.find((row) => row['place_id'] === id)!['location_quotient'];
        return share ? Number(share).toFixed(2) : 'not printed';
      }),
    );
  });

  it('have the ranks that counting gives', () => {
    const wages = metro.flatMap((row) => (row['p50'] ? [Number(row['p50'])] : []));
    const ranks = FIVE.map((id) => {
      const wage = Number(metro.find((row) => row['place_id'] === id)!['p50']);
      return wage ? wages.filter((other) => other > wage).length + 1 : null;
    });
    const shown = cells('rank by wage level').map((cell) => /^(\d+)\w+ of (\d+)$/.exec(cell));
    expect(shown.map((match) => match && Number(match[1]))).toEqual(ranks);
    expect(Number(shown[0]![2])).toBe(wages.length);
  });

  it('break even both ways as the price levels say', () => {
    const moves = describeMoves(composed, english.language, {
      currency: 'USD',
      shownTo: 500,
    });
    expect(moves).toHaveLength(20);
    for (const { fromId, toId, needed } of moves) {
      const pay = estimate('account-manager', fromId, 'p50');
      const [from, to] = [rppOf(fromId), rppOf(toId)];
      const expected = pay && from && to ? to500((pay * to) / from) : null;
      expect(needed, `${fromId} ${toId}`).toBe(
        expected === null ? null : `$${expected.toLocaleString('en-US')}`,
      );
    }
  });
});

it('says every figure of the first view as the whole file does', () => {
  const view = props.defaults;
  const first = unpackAtlas(props.first);
  const [before, after] = [first, atlas].map((figures) =>
    composeComparison(figures, view, props, english.language),
  );
  expect(before).toEqual(after);
  expect(sideBySide(before!, first, props.firstRanks, props, english.language)).toEqual(
    sideBySide(after!, atlas, placeRanks(atlas, view.places, '41-3091'), props, english.language),
  );
});
