import { describe, expect, it } from 'vitest';
import type { PayAtlasInput } from '../../../src/pay/pay-atlas.ts';
import { buildPayAtlas } from '../../../src/pay/pay-atlas.ts';
import type { Place } from '../../../src/schemas/place.ts';
import type { Settings } from '../../../src/schemas/settings.ts';
import { accountManager, denver, nation, occupationPay, vicePresident } from './real-figures.ts';

function place(id: string, kind: Place['kind'], stateIds: string[] = []): Place {
  const name = { en: id };
  return {
    id,
    kind,
    name,
    inPlace: name,
    area: name,
    stateIds,
    nationId: 'us',
    also: [],
    code: null,
    currency: null,
    latitude: null,
    longitude: null,
    rpp: null,
  };
}

const setting = <T>(value: T) => ({ value, sourceId: null, why: { en: 'for the test' } });

const settings: Settings = {
  referenceOccupation: setting('41-3091'),
  priceLevelSource: setting('bea-rpp-2024'),
  positionSource: setting('geonames'),
  nearestWithinMiles: setting(150),
  passThrough: setting(0.5),
  passThroughError: setting(0.1),
  meanLnDifferential: setting(0.04),
  leastDifferential: setting(0.55),
  lowestAnsweredDifferential: setting(0.6558),
  highestAnsweredDifferential: setting(1.665),
  estimateRounding: setting(500),
  thinEmployment: setting(100),
  thinAnswers: setting(36),
  policyRaise: setting(0.085),
  meritIncreases: setting([0.035, 0.04, 0.045]),
  marketMove: setting(0.03),
  rangeSpread: setting(0.5),
  marketPercentile: setting('p50'),
  floorCompa: setting(0.8),
  promotionCap: setting(0.25),
  burden: setting(0.25),
  compressionShare: setting(0.95),
};

/** The nation, a state, Denver, Ogden without a wage, a small area, and one whose jobs are not counted. */
const input: PayAtlasInput = {
  places: [
    place('us', 'nation'),
    place('co', 'state', ['co']),
    place('ogden-ut', 'metro', ['ut']),
    place('small-co', 'metro', ['co']),
    place('denver-co', 'metro', ['co']),
    place('uncounted-co', 'metro', ['co']),
  ],
  nationId: 'us',
  levelIds: ['account-manager', 'vp-account-management'],
  statistics: [
    nation,
    denver,
    occupationPay('small-co', [30_000, 35_000, 69_990, 75_000, 80_000], 99),
    occupationPay('uncounted-co', [30_000, 35_000, 40_000, 45_000, 50_000], null),
    accountManager,
    vicePresident,
  ],
  unpublished: [
    { placeId: 'ogden-ut', socCode: '41-3091', employment: 2_600, locationQuotient: 1.2 },
  ],
  settings,
};

const atlas = buildPayAtlas(input);

const median = (placeId: string, levelId: string): number | string => {
  const estimate = atlas.estimates[placeId]![levelId]!;
  return estimate.kind === 'none' ? estimate.reason : estimate.statistic.percentiles.p50;
};

describe('buildPayAtlas', () => {
  it('sorts places into nation, states and areas, each in the order of the file', () => {
    expect(atlas.nation.id).toBe('us');
    expect(atlas.states.map(({ id }) => id)).toEqual(['co']);
    expect(atlas.metros.map(({ id }) => id)).toEqual([
      'ogden-ut',
      'small-co',
      'denver-co',
      'uncounted-co',
    ]);
    expect(atlas.placeById['denver-co']!.stateIds).toEqual(['co']);
  });

  it('estimates every rung in every area: 81,800 and 160,800 × (80,650 ÷ 69,990)^0.5', () => {
    expect(atlas.differential['denver-co']).toBeCloseTo(80_650 / 69_990, 12);
    const factor = Math.sqrt(80_650 / 69_990);
    expect(median('denver-co', 'account-manager')).toBe(81_800 * factor);
    expect(median('denver-co', 'vp-account-management')).toBe(160_800 * factor);
    // A wage equal to the nation's leaves the pay of the rung.
    expect(median('small-co', 'account-manager')).toBe(81_800);
  });

  it('has no estimate where no wage is printed, and keeps the jobs counted there', () => {
    expect(atlas.differential['ogden-ut']).toBeNull();
    expect(median('ogden-ut', 'account-manager')).toBe('reference-wage-not-published');
    expect(atlas.official['ogden-ut']).toBeUndefined();
    expect(atlas.jobs['ogden-ut']).toEqual({ '41-3091': 2_600 });
  });

  it('marks what is thin: few answers, few jobs, jobs that are not counted', () => {
    const thin = (placeId: string, levelId: string) => {
      const estimate = atlas.estimates[placeId]![levelId]!;
      return estimate.kind === 'estimate' ? estimate.statistic.thin : null;
    };
    expect(atlas.levelPay['vp-account-management']!.thin).toEqual([{ kind: 'few-answers', n: 15 }]);
    expect(atlas.levelPay['account-manager']!.thin).toEqual([]);
    expect(thin('denver-co', 'account-manager')).toEqual([]);
    expect(thin('small-co', 'vp-account-management')).toEqual([
      { kind: 'few-answers', n: 15 },
      { kind: 'few-jobs', employment: 99 },
    ]);
    expect(thin('uncounted-co', 'account-manager')).toEqual([
      { kind: 'unknown-employment' },
      { kind: 'beyond-answers', differential: 40_000 / 69_990 },
    ]);
  });

  it('orders markets by jobs, without those whose wage is not published', () => {
    expect(atlas.largestMarkets.map(({ id }) => id)).toEqual([
      'denver-co',
      'small-co',
      'uncounted-co',
    ]);
    expect(atlas.estimatedMarkets).toEqual(atlas.largestMarkets);
  });

  it('keeps a market whose wage is too low for an estimate, with the reason', () => {
    const higher = { ...input, settings: { ...settings, leastDifferential: setting(0.6) } };
    const narrow = buildPayAtlas(higher);
    expect(narrow.largestMarkets).toHaveLength(3);
    expect(narrow.estimatedMarkets.map(({ id }) => id)).toEqual(['denver-co', 'small-co']);
    expect(narrow.estimates['uncounted-co']!['account-manager']).toEqual({
      kind: 'none',
      reason: 'wage-far-below-answers',
    });
  });

  it('names the source of the wage beside that of the rung', () => {
    const estimate = atlas.estimates['denver-co']!['account-manager']!;
    expect(estimate.kind === 'estimate' && estimate.statistic.sourceIds).toEqual([
      'survey',
      'oews-2025-05',
    ]);
  });

  it('does not change what it is given', () => {
    const before = structuredClone(input);
    buildPayAtlas(input);
    expect(input).toEqual(before);
  });

  it('estimates no rung without pay, and nothing without official pay or without a survey', () => {
    const more = buildPayAtlas({ ...input, levelIds: ['account-manager', 'account-director'] });
    expect(Object.keys(more.estimates['denver-co']!)).toEqual(['account-manager']);
    const only = (kind: 'level' | 'occupation') =>
      buildPayAtlas({
        ...input,
        statistics: input.statistics.filter(({ subject }) => subject.kind === kind),
        unpublished: [],
      });
    const survey = only('level');
    expect(survey).toMatchObject({ reference: null, estimates: {}, differential: {} });
    expect([survey.largestMarkets, survey.estimatedMarkets]).toEqual([[], []]);
    const official = only('occupation');
    expect(official.estimates['denver-co']).toEqual({});
    expect([official.largestMarkets.length > 0, official.estimatedMarkets]).toEqual([true, []]);
  });

  it.each([
    ['the nation is no place', { nationId: 'mars' }, 'nationId must be among the places'],
    [
      'the nation has no wage of the reference occupation',
      { statistics: input.statistics.slice(1) },
      'us must have a wage of the reference occupation 41-3091, found none',
    ],
  ])('throws where %s', (_, change, message) => {
    expect(() => buildPayAtlas({ ...input, ...change })).toThrow(message);
  });
});
