import type { CountRange } from '../schemas/count-range.ts';
import { DISPLAY_PROFILES } from '../schemas/display-profile.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import type { PayBasis, PayStatistic } from '../schemas/pay-statistic.ts';

declare global {
  interface ImportMetaEnv {
    /** Whether the site has pay of its own people: what tools say of it is left out of the scripts of other sites. */
    readonly OWN_PAY: boolean;
  }
}

/** Pay of the organisation's own people on a rung in a place, as far as it may be shown (method: own-pay). */
export interface OwnPayFigure {
  /** Of a level; that of all places together is of the nation. */
  statistic: PayStatistic;
  people: CountRange;
}

/** What may be shown, by level id, then by place id; that of all places together under the nation. */
export type OwnPayBook = Readonly<Record<string, Readonly<Record<string, OwnPayFigure>>>>;

interface OwnPayTerms {
  /** What a row of all places is of. */
  nationId: string;
  /** What pay of the source includes. */
  basisOf: (sourceId: string) => PayBasis | null;
}

/** A row as a statistic, so that it is drawn and written as every other; its number of people stands beside it. */
export function ownPayStatistic(row: OwnPayRow, { nationId, basisOf }: OwnPayTerms): PayStatistic {
  const { levelId, placeId, p10, p25, p50, p75, p90, p50Low, p50High } = row;
  return {
    subject: { kind: 'level', levelId: levelId ?? '' },
    placeId: placeId ?? nationId,
    percentiles: { p10, p25, p50, p75, p90 },
    medianInterval: p50Low === null || p50High === null ? null : { low: p50Low, high: p50High },
    likelyRange: null,
    shownTo: DISPLAY_PROFILES[row.profile].rounding,
    currency: row.currency,
    period: 'year',
    basis: basisOf(row.sourceId) ?? 'base',
    referenceDate: row.asOf,
    sourceIds: [row.sourceId],
    evidence: 'observed',
    n: null,
    employment: null,
    locationQuotient: null,
    thin: [],
  };
}

/** What tools show: each rung in each place and in all of them. Rows of all rungs are for the pages of cities. */
export function ownPayFigures(rows: readonly OwnPayRow[], terms: OwnPayTerms): OwnPayFigure[] {
  return rows
    .filter(({ levelId, placeId }) => levelId !== null && placeId !== terms.nationId)
    .map((row) => ({ statistic: ownPayStatistic(row, terms), people: row.contributors }));
}
