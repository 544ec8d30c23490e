import { describe, expect, it, vi } from 'vitest';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { payOf, placeLadder } from '../../../src/views/figures/ladder-figure.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, models, plain, realProject } from './real-model.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const POINTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const survey = dataTable('pay/survey-levels.csv');
const wages = new Map(
  [...dataTable('pay/oews-metro.csv'), ...dataTable('pay/oews-nation-state.csv')]
    .filter((row) => row['soc_code'] === '41-3091' && row['published'] === '1')
    .map((row) => [row['place_id']!, Number(row['p50'])]),
);
const nationalWage = wages.get('us')!;
const metroIds = dataTable('places.csv')
  .filter((row) => row['kind'] === 'metro')
  .map((row) => row['id']!);

/** METHOD 3 once more: pay of the rung × (wage here ÷ wage of the nation)^0.5, to the nearest 500. */
const estimateOf = (pay: number, wage: number): number =>
  Math.round((pay * Math.sqrt(wage / nationalWage)) / 500) * 500;

/** Digits of an amount as it is written: "≈ $88,000" or "≈ 88 000 $". */
const amountsIn = (text: string): number[] =>
  [...plain(text).matchAll(/\d[\d, ]*/g)].map(([digits]) => Number(digits.replaceAll(/[, ]/g, '')));

describe('estimates', () => {
  it('are there for each rung in 391 of 393 areas', () => {
    expect(metroIds).toHaveLength(393);
    for (const { id } of english.roles) {
      const places = atlas.metros.filter((place) => payOf(english, id, place) !== null);
      expect(places, id).toHaveLength(391);
    }
    const without = metroIds.filter((id) => !wages.has(id));
    expect(without).toEqual(['guayama-pr', 'ogden-ut']);
  });

  it('are what the tables give when computed a second way: 391 areas, 5 rungs, 5 points', () => {
    expect(survey).toHaveLength(5);
    for (const row of survey) {
      for (const id of metroIds.filter((place) => wages.has(place))) {
        const shown = payOf(english, row['level_id']!, atlas.placeById[id]!)!;
        const wage = wages.get(id)!;
        const expected = (column: string): number | null =>
          row[column] === '' ? null : estimateOf(Number(row[column]), wage);
        for (const point of POINTS) {
          expect(shown.percentiles[point], `${row['level_id']} ${id} ${point}`).toBe(
            expected(point),
          );
        }
        expect(shown.medianInterval).toEqual({
          low: expected('p50_low'),
          high: expected('p50_high'),
        });
      }
    }
  });

  it('are estimated, name both sources, and carry the answers of their rung', () => {
    for (const row of survey) {
      for (const place of atlas.largestMarkets) {
        expect(payOf(english, row['level_id']!, place)).toMatchObject({
          evidence: 'estimated',
          basis: 'base',
          n: Number(row['n']),
          sourceIds: ['ask-a-manager-2019-2023', 'oews-2025-05'],
        });
      }
    }
  });

  it('of a vice president rest on 15 answers and are thin everywhere', () => {
    for (const place of atlas.largestMarkets) {
      const { thin } = payOf(english, 'vp-account-management', place)!;
      expect(thin[0]).toEqual({ kind: 'few-answers', n: 15 });
    }
  });

  it('are thin by jobs in the 8 areas with under 100 of them, or with an unknown number', () => {
    const jobs = new Map(
      dataTable('pay/oews-metro.csv')
        .filter((row) => row['soc_code'] === '41-3091' && row['published'] === '1')
        .map((row) => [row['place_id']!, row['employment']!]),
    );
    const few = [...jobs].filter(([, count]) => count === '' || Number(count) < 100);
    const marked = atlas.metros.filter(
      (place) => (payOf(english, 'account-manager', place)?.thin.length ?? 0) > 0,
    );
    expect(marked.map(({ id }) => id)).toEqual(few.map(([id]) => id).sort());
    expect(marked).toHaveLength(8);
  });
});

describe('steps', () => {
  it('in percent are those of the survey in every area: 44, 21, 23 and 32', () => {
    const medians = survey.map((row) => Number(row['p50']));
    const steps = medians
      .slice(1)
      .map((pay, index) => Math.round((pay / medians[index]! - 1) * 100));
    expect(steps).toEqual([44, 21, 23, 32]);
    for (const place of atlas.largestMarkets) {
      const { narrow } = placeLadder(english, place, null);
      expect(
        narrow.steps.map(({ label }) => label.text),
        place.id,
      ).toEqual(steps.map((step) => `+${step}%`));
    }
  });

  it('in money grow with the wage of the area', () => {
    const raise = (placeId: string): number =>
      payOf(english, 'senior-account-manager', atlas.placeById[placeId]!)!.percentiles.p50 -
      payOf(english, 'account-manager', atlas.placeById[placeId]!)!.percentiles.p50;
    expect(raise('boulder-co')).toBeGreaterThan(raise('denver-co'));
    expect(raise('denver-co')).toBeGreaterThan(raise('san-juan-pr'));
    expect(raise('denver-co')).toBe(18_000);
  });
});

describe('the sum on the page of a role in an area', () => {
  const roles = realProject.ladder.levels;

  it('gives its result when the printed figures are worked through, in each area', () => {
    atlas.largestMarkets.forEach((place, index) => {
      // Every area, and the roles and languages in turn.
      const roleId = roles[index % roles.length]!;
      const locales = Object.keys(models);
      const model = models[locales[index % locales.length]!]!;
      const { sum, pay, ladder, statistic } = rolePlacePage(model, roleId, place.id);
      const [level, ratio, result] = sum.parts.map(({ amount }) => amountsIn(amount));
      const name = `${roleId} in ${place.id}`;
      expect(ratio![1], name).toBe(nationalWage);
      expect(ratio![0], name).toBe(wages.get(place.id));
      expect(sum.parts[1]!.power, name).toBe(model.locale === 'ru' ? '0,5' : '0.5');
      const computed = Math.round((level![0]! * (ratio![0]! / ratio![1]!) ** 0.5) / 500) * 500;
      expect(result, name).toEqual([computed]);
      expect(amountsIn(pay.amount), name).toEqual([computed]);
      expect(statistic.percentiles.p50, name).toBe(computed);
      // The ladder on the same page shows the same median.
      const row = ladder.narrow.rows.find(({ rung }) => rung === (index % roles.length) + 1);
      expect(amountsIn(row!.median!.text), name).toEqual([computed]);
    });
  });

  it('Denver: 81,800 × (80,650 ÷ 69,990)^0.5 is about 88,000', () => {
    const { sum, pay, next, ladder } = rolePlacePage(english, 'account-manager', 'denver-co');
    expect(sum.parts.map(({ operator, amount, power }) => [operator, amount, power])).toEqual([
      [null, '$81,800', null],
      ['×', '($80,650 ÷ $69,990)', '0.5'],
      ['=', '≈ $88,000', null],
    ]);
    expect(pay).toMatchObject({ before: '≈', amount: '$88,000', after: 'a year, our estimate' });
    expect(next!.text).toBe('≈ $106,000, or 21% more.');
    expect(ladder.words.description.headline).toBe(
      'The step to senior account manager is worth about $18,000 a year in Denver',
    );
  });

  it('the drawing for each width holds the same five medians', () => {
    const { ladder } = rolePlacePage(english, 'account-director', 'winston-salem-nc');
    const medians = [ladder.narrow, ladder.medium!, ladder.wide!].map(({ rows }) =>
      rows.map(({ median }) => median!.text),
    );
    expect(new Set(medians.map((row) => row.join())).size).toBe(1);
  });

  it('the highest rung has no next one', () => {
    expect(rolePlacePage(english, 'vp-account-management', 'denver-co').next).toBeNull();
  });

  it.each(['ogden-ut', 'guayama-pr', 'nowhere'])('there is none for %s', (placeId) => {
    expect(() => rolePlacePage(english, 'account-manager', placeId)).toThrow(
      `expected a role and an area with an estimate, received account-manager and ${placeId}`,
    );
  });
});
