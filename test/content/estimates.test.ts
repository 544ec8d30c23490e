import { describe, expect, it, vi } from 'vitest';
import { rolePlacePage } from '../../src/views/pages/role-place-page.ts';
import { placeLadder } from '../../src/views/figures/ladder-figure.ts';
import { payOf } from '../../src/views/site/pay-phrases.ts';
import { dataTable } from './data-table.ts';
import { plain } from '../fixtures/small-model.ts';
import { atlas, english, models } from './real-model.ts';
import { realProject } from './real-project.ts';

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
const nationalSource = dataTable('pay/oews-nation-state.csv').find(
  (row) => row['place_id'] === 'us',
)!['source_id'];
const metroIds = dataTable('places.csv')
  .filter((row) => row['kind'] === 'metro')
  .map((row) => row['id']!);

const passThrough = realProject().settings.passThrough.value;
const rounding = realProject().settings.estimateRounding.value;

/** METHOD 3 once more: pay of the rung × (wage here ÷ wage of the nation)^pass-through, rounded. */
const estimateOf = (pay: number, wage: number): number =>
  Math.round((pay * (wage / nationalWage) ** passThrough) / rounding) * rounding;

/** Digits of an amount as it is written: "≈ $88,000" or "≈ 88 000 $". */
const amountsIn = (text: string): number[] =>
  [...plain(text).matchAll(/\d[\d, ]*/g)].map(([digits]) => Number(digits.replaceAll(/[, ]/g, '')));

describe('estimates', () => {
  it('are there for each rung in every area whose wage is printed, and in no other', () => {
    const expected = metroIds.filter((id) => wages.has(id)).sort();
    for (const { id } of english.roles) {
      const places = atlas.metros.filter((place) => payOf(english, id, place) !== null);
      expect(places.map((place) => place.id).sort(), id).toEqual(expected);
    }
  });

  it('are what the tables give when computed a second way', () => {
    expect(survey.length).toBe(english.roles.length);
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
          sourceIds: [row['source_id'], nationalSource],
        });
      }
    }
  });

  it('are thin everywhere where the survey has few answers', () => {
    const least = realProject().settings.thinAnswers.value;
    for (const row of survey) {
      const few = Number(row['n']) < least;
      for (const place of atlas.largestMarkets) {
        const { thin } = payOf(english, row['level_id']!, place)!;
        expect(thin.some(({ kind }) => kind === 'few-answers')).toBe(few);
      }
    }
  });

  it('are thin by jobs where those are few, or their number is not known', () => {
    const least = realProject().settings.thinEmployment.value;
    const jobs = new Map(
      dataTable('pay/oews-metro.csv')
        .filter((row) => row['soc_code'] === '41-3091' && row['published'] === '1')
        .map((row) => [row['place_id']!, row['employment']!]),
    );
    const few = [...jobs].filter(([, count]) => count === '' || Number(count) < least);
    const marked = atlas.metros.filter((place) =>
      payOf(english, 'account-manager', place)?.thin.some(({ kind }) => kind !== 'few-answers'),
    );
    expect(marked.map(({ id }) => id)).toEqual(few.map(([id]) => id).sort());
  });
});

describe('steps', () => {
  it('in percent are those of the survey in every area', () => {
    const medians = survey.map((row) => Number(row['p50']));
    const steps = medians.slice(1).map((pay, index) => pay / medians[index]! - 1);
    const labels = steps.map((step) => english.language.signedPercent(step));
    for (const place of atlas.largestMarkets) {
      const { narrow } = placeLadder(english, place, null);
      expect(
        narrow.steps.map(({ label }) => label.text),
        place.id,
      ).toEqual(labels);
    }
  });
});

describe('the sum on the page of a role in an area', () => {
  const roles = realProject().ladder.levels;

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
      expect(sum.parts[1]!.power, name).toBe(model.language.number(passThrough, 2));
      const computed = estimateOf(level![0]!, ratio![0]!);
      expect(result, name).toEqual([computed]);
      expect(amountsIn(pay.amount), name).toEqual([computed]);
      expect(statistic.percentiles.p50, name).toBe(computed);
      // The ladder on the same page shows the same median.
      const row = ladder.narrow.rows.find(({ rung }) => rung === (index % roles.length) + 1);
      expect(amountsIn(row!.median!.text), name).toEqual([computed]);
    });
  });
});
