import { describe, expect, it, vi } from 'vitest';
import { comparisonCsv } from '../../src/islands/compare/comparison-csv.ts';
import { composeComparison } from '../../src/islands/compare/compose-comparison.ts';
import { countPay } from '../../src/islands/salaries/figure-text.ts';
import { againstNation, againstNationAfterPrices } from '../../src/pay/place-pay.ts';
import { explorePlaces } from '../../src/pay/explore-places.ts';
import { payRangeFigure } from '../../src/views/figures/role-figures.ts';
import { comparePage } from '../../src/views/pages/compare-page.ts';
import { estimatesTable } from '../../src/views/sections/csv-tables.ts';
import { homePage } from '../../src/views/pages/home-page.ts';
import { placeRow } from '../../src/views/sections/place-rows.ts';
import { payOf } from '../../src/views/site/pay-phrases.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, models } from './real-model.ts';
import { realProject } from './real-project.ts';

// One question has one answer: what an area pays against the nation is one number, whatever the rung, the page or
// the tool. Worked out once more from the text of the tables, with nothing of the project's own functions.
vi.setConfig({ testTimeout: 60_000 });

const { settings, site } = realProject();
const passThrough = settings.passThrough!.value;
const wagesIn = (table: string): [string, number][] =>
  dataTable(table)
    .filter((row) => row['soc_code'] === settings.referenceOccupation!.value && row['p50'] !== '')
    .map((row) => [row['place_id']!, Number(row['p50'])]);
const nationalWage = new Map(wagesIn('pay/oews-nation-state.csv')).get(site.nation)!;
const metroWages = wagesIn('pay/oews-metro.csv');
const rpps = new Map(
  dataTable('places.csv').map((row) => [row['id']!, row['rpp'] === '' ? null : Number(row['rpp'])]),
);

/** Against the nation before and after prices, by area; areas whose wage is too low for an estimate are left out. */
const expected = new Map(
  metroWages.flatMap(([id, wage]): [string, { before: number; after: number | null }][] => {
    const ratio = wage / nationalWage;
    if (ratio < settings.leastDifferential!.value) return [];
    const rpp = rpps.get(id) ?? null;
    const factor = ratio ** passThrough;
    return [[id, { before: factor - 1, after: rpp === null ? null : (factor * 100) / rpp - 1 }]];
  }),
);
const shares = [...expected.values()];
const above = shares.filter(({ before }) => before > 0).length;
const priced = shares.flatMap(({ after }) => (after === null ? [] : [after]));
const aboveAfterPrices = priced.filter((after) => after > 0).length;
const largest = atlas.largestMarkets.slice(0, site.largestMarkets);
/** Rungs whose pay is known. */
const paid = english.roles.filter(({ pay }) => pay !== null);
const signed = (share: number): string => english.language.signedPercent(share);

describe('pay against the nation', () => {
  it('is the power of the wage level in every area, whatever the rung', () => {
    expect(atlas.estimatedMarkets.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort());
    for (const [id, { before, after }] of expected) {
      expect(againstNation(atlas, id), id).toBeCloseTo(before, 12);
      if (after === null) expect(againstNationAfterPrices(atlas, id), id).toBeNull();
      else expect(againstNationAfterPrices(atlas, id), id).toBeCloseTo(after, 12);
      for (const role of paid) {
        const pay = payOf(english, role.id, atlas.placeById[id]!)!.percentiles.p50;
        expect(pay / role.pay!.percentiles.p50 - 1, `${id} ${role.id}`).toBeCloseTo(before, 12);
      }
    }
  });

  it('has as many areas above it as the reference occupation has, and as the home page says', () => {
    expect(above).toBe(metroWages.filter(([, wage]) => wage > nationalWage).length);
    const headline = homePage(english).swarm!.words.description.headline;
    expect(headline).toContain(`${above} of ${metroWages.length}`);
  });

  it('is counted alike by the explorer on every rung, before and after prices', () => {
    for (const { id: levelId } of paid) {
      const count = (measure: 'estimate' | 'real') =>
        countPay(
          explorePlaces(atlas, { measure, levelId, socCode: english.market!.socCode }).places,
        );
      expect(count('estimate'), levelId).toMatchObject({ known: expected.size, above });
      expect(count('real'), levelId).toMatchObject({
        known: priced.length,
        above: aboveAfterPrices,
      });
    }
  });

  it('is said alike by the page of every role, and by the rows of nearby areas', () => {
    for (const role of paid) {
      const { table } = payRangeFigure(english, role, largest)!.words.description;
      const said = new Map(table.rows.map((cells) => [cells[0]!, cells]));
      for (const place of largest) {
        const { before, after } = expected.get(place.id)!;
        const cells = said.get(english.placeShort(place))!;
        expect(cells.slice(-3, -1), `${place.id} ${role.id}`).toEqual([
          signed(before),
          signed(after!),
        ]);
        const own = { here: false, km: null };
        expect(placeRow(english, place, role, 'place', own).payAgainst).toBe(signed(before));
      }
    }
  });

  it('is written alike for all rungs by the comparison and its file', () => {
    const ids = [...expected.keys()];
    for (const model of Object.values(models)) {
      const { island } = comparePage(model);
      const rungs = model.roles.map(({ id }) => id);
      for (let first = 0; first < ids.length; first += 40) {
        const places = ids.slice(first, first + 40);
        const composed = composeComparison(atlas, { places, rungs }, island, model.language);
        for (const { rows } of composed.data.groups) {
          for (const { placeId, against, afterPrices } of rows.filter(({ nation }) => !nation)) {
            expect(against, placeId).toBe(againstNation(atlas, placeId));
            expect(afterPrices, placeId).toBe(againstNationAfterPrices(atlas, placeId));
          }
        }
        const lines = comparisonCsv(composed, atlas).trim().split('\n');
        const column = lines[0]!.split(',').indexOf('pay_at_level');
        const written = new Map<string, Set<string>>();
        for (const line of lines.slice(1)) {
          const cells = line.replace(/"[^"]*"/, 'name').split(',');
          const own = written.get(cells[0]!) ?? new Set();
          written.set(cells[0]!, own.add(cells[column]!));
        }
        for (const id of places) {
          expect([...written.get(id)!], id).toEqual([
            String(Number(expected.get(id)!.before.toFixed(4))),
          ]);
        }
      }
    }
  });

  it('is what the file of estimates gives, to the rounding of its amounts', () => {
    const { header, rows } = estimatesTable(english);
    const [place, level, p50] = ['place_id', 'level_id', 'p50'].map((name) => header.indexOf(name));
    const half = settings.estimateRounding!.value / 2;
    const made = rows.filter((cells) => cells.at(-1) === null);
    expect(made).toHaveLength(expected.size * paid.length);
    for (const cells of made) {
      const pay = atlas.levelPay[String(cells[level!])]!.percentiles.p50;
      const exact = pay * (1 + expected.get(String(cells[place!]))!.before);
      expect(Math.abs(Number(cells[p50!]) - exact)).toBeLessThanOrEqual(half + 1e-6);
    }
  });
});
