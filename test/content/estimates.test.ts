import { describe, expect, it, vi } from 'vitest';
import { rolePlacePage } from '../../src/views/pages/role-place-page.ts';
import { placeLadder } from '../../src/views/figures/ladder-figure.ts';
import { payOf } from '../../src/views/site/pay-phrases.ts';
import { ladderSteps } from '../../src/ladder/order.ts';
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

/** Areas with a wage of 0.55 of the nation's or more. */
const estimatedIds = metroIds.filter((id) => (wages.get(id) ?? 0) / nationalWage >= 0.55).sort();

const passThrough = realProject().settings.passThrough!.value;
const rounding = realProject().settings.estimateRounding!.value;

/** The estimate once more (method: estimate): pay of the rung × (wage here ÷ wage of the nation)^pass-through. */
const estimateOf = (pay: number, wage: number): number =>
  pay * (wage / nationalWage) ** passThrough;

const rounded = (pay: number): number => Math.round(pay / rounding) * rounding;

/** Digits of an amount as it is written: "≈ $88,000" or "≈ 88 000 $". */
const amountsIn = (text: string): number[] =>
  [...plain(text).matchAll(/\d[\d, ]*/g)].map(([digits]) => Number(digits.replaceAll(/[, ]/g, '')));

/** Rungs that people answered for. */
const paid = new Set(survey.map((row) => row['level_id']!));

describe('estimates', () => {
  it('are there for each rung with answers where the wage is published and not far below them', () => {
    for (const { id } of english.roles) {
      const expected = paid.has(id) ? estimatedIds : [];
      const places = atlas.metros.filter((place) => payOf(english, id, place) !== null);
      expect(places.map((place) => place.id).sort(), id).toEqual(expected);
    }
  });

  it('are what the tables give when computed a second way', () => {
    expect(english.roles.filter(({ pay }) => pay !== null).map(({ id }) => id)).toEqual([...paid]);
    for (const row of survey) {
      for (const id of estimatedIds) {
        const shown = payOf(english, row['level_id']!, atlas.placeById[id]!)!;
        const wage = wages.get(id)!;
        const expected = (column: string): number | null =>
          row[column] === '' ? null : estimateOf(Number(row[column]), wage);
        for (const point of POINTS) {
          const amount = expected(point);
          const pay = shown.percentiles[point];
          const name = `${row['level_id']} ${id} ${point}`;
          if (amount === null) expect(pay, name).toBeNull();
          else expect(pay, name).toBeCloseTo(amount, 6);
        }
        expect(shown.medianInterval).toBeNull();
        const ofLevel = Math.log(Number(row['p50_high']) / Number(row['p50_low'])) / 3.92;
        const ofPlace = 0.1 * (Math.log(wage / nationalWage) - 0.04);
        const spread = Math.exp(1.96 * Math.sqrt(ofLevel ** 2 + ofPlace ** 2));
        expect(shown.likelyRange!.low).toBeCloseTo(expected('p50')! / spread, 6);
        expect(shown.likelyRange!.high).toBeCloseTo(expected('p50')! * spread, 6);
      }
    }
  });

  it('are estimated, name both sources, and carry the answers of their rung', () => {
    for (const row of survey) {
      for (const place of atlas.estimatedMarkets) {
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
    const least = realProject().settings.thinAnswers!.value;
    for (const row of survey) {
      const few = Number(row['n']) < least;
      for (const place of atlas.estimatedMarkets) {
        const { thin } = payOf(english, row['level_id']!, place)!;
        expect(thin.some(({ kind }) => kind === 'few-answers')).toBe(few);
      }
    }
  });

  it('are thin by jobs where those are few, or their number is not known', () => {
    const least = realProject().settings.thinEmployment!.value;
    const jobs = new Map(
      dataTable('pay/oews-metro.csv')
        .filter((row) => row['soc_code'] === '41-3091' && row['published'] === '1')
        .map((row) => [row['place_id']!, row['employment']!]),
    );
    const few = [...jobs].filter(
      ([id, count]) => estimatedIds.includes(id) && (count === '' || Number(count) < least),
    );
    const marked = atlas.metros.filter((place) =>
      payOf(english, 'account-manager', place)?.thin.some(({ kind }) =>
        ['few-jobs', 'unknown-employment'].includes(kind),
      ),
    );
    expect(marked.map(({ id }) => id)).toEqual(few.map(([id]) => id).sort());
  });
});

describe('steps', () => {
  it('in percent are those of the survey in every area', () => {
    const medianOf = new Map(survey.map((row) => [row['level_id'], Number(row['p50'])]));
    const labels = ladderSteps(realProject().ladder).flatMap(({ from, to }) => {
      const [lower, upper] = [medianOf.get(from), medianOf.get(to)];
      return lower && upper ? [english.language.signedPercent(upper / lower - 1)] : [];
    });
    expect(labels).toHaveLength(3);
    for (const place of atlas.estimatedMarkets) {
      const { narrow } = placeLadder(english, place, { wideWidth: null })!;
      expect(
        narrow.steps.map(({ label }) => label.text),
        place.id,
      ).toEqual(labels);
    }
  });
});

describe('the sum on the page of a role in an area', () => {
  const roles = [...paid];

  it('gives its result when the printed figures are worked through, in each area', () => {
    atlas.estimatedMarkets.forEach((place, index) => {
      // Every area, and the roles and languages in turn.
      const roleId = roles[index % roles.length]!;
      const locales = Object.keys(models);
      const model = models[locales[index % locales.length]!]!;
      const page = rolePlacePage(model, roleId, place.id);
      const [sum, pay, ladder] = [page.sum!, page.pay!, page.ladder!];
      const [level, ratio, result] = sum.parts.map(({ amount }) => amountsIn(amount));
      const name = `${roleId} in ${place.id}`;
      expect(ratio![1], name).toBe(nationalWage);
      expect(ratio![0], name).toBe(wages.get(place.id));
      expect(sum.parts[1]!.power, name).toBe(model.language.number(passThrough, 2));
      const computed = rounded(estimateOf(level![0]!, ratio![0]!));
      expect(result, name).toEqual([computed]);
      expect(amountsIn(pay.amount), name).toEqual([computed]);
      // The ladder on the same page shows the same median.
      const row = ladder.narrow.rows.find(({ key }) => key.startsWith(`${roleId} `));
      expect(amountsIn(row!.median!.text), name).toEqual([computed]);
    });
  });
});
