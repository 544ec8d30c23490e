import type { PayInterval, PayStatistic, Percentiles } from '../../../src/schemas/pay-statistic.ts';

/**
 * Figures of the survey by rung and of OEWS May 2025 for tests and worked examples: the rows of
 * survey-level-pay.csv, and SOC 41-3091 in the nation and in Denver.
 */

type FivePercentiles = [number | null, number | null, number, number | null, number | null];

export function levelPay(
  levelId: string,
  percentiles: FivePercentiles,
  interval: [number, number] | null = null,
  n = 100,
): PayStatistic {
  const medianInterval: PayInterval | null = interval && { low: interval[0], high: interval[1] };
  return {
    ...common,
    subject: { kind: 'level', levelId },
    placeId: 'us',
    percentiles: named(percentiles),
    medianInterval,
    likelyRange: null,
    shownTo: 500,
    basis: 'base',
    sourceIds: ['survey'],
    evidence: 'observed',
    n,
    employment: null,
  };
}

export function occupationPay(
  placeId: string,
  percentiles: FivePercentiles,
  employment: number | null,
): PayStatistic {
  return {
    ...common,
    subject: { kind: 'occupation', socCode: '41-3091' },
    placeId,
    percentiles: named(percentiles),
    medianInterval: null,
    likelyRange: null,
    shownTo: 1,
    basis: 'wage-incl-incentive',
    sourceIds: ['oews-2025-05'],
    evidence: 'published',
    n: null,
    employment,
  };
}

const common = {
  currency: 'USD',
  period: 'year',
  referenceDate: '2025-05',
  locationQuotient: null,
  thin: [],
} satisfies Partial<PayStatistic>;

function named([p10, p25, p50, p75, p90]: FivePercentiles): Percentiles {
  return { p10, p25, p50, p75, p90 };
}

export const accountManager = levelPay(
  'account-manager',
  [56_500, 68_900, 81_800, 107_100, 136_900],
  [76_800, 85_700],
  286,
);
export const seniorAccountManager = levelPay(
  'senior-account-manager',
  [67_700, 84_100, 98_900, 118_700, 160_400],
  [92_900, 106_100],
  134,
);
export const accountDirector = levelPay(
  'account-director',
  [81_800, 101_400, 121_400, 158_600, 192_100],
  [111_100, 136_200],
  77,
);
export const vicePresident = levelPay(
  'vp-account-management',
  [null, 139_900, 160_800, 189_300, null],
  [137_700, 192_200],
  15,
);
export const nation = occupationPay('us', [37_980, 47_670, 69_990, 100_480, 148_840], 1_256_010);
export const denver = occupationPay(
  'denver-co',
  [45_250, 59_990, 80_650, 116_750, 164_530],
  24_480,
);
