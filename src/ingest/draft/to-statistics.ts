import type { PayInterval, PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Source } from '../../schemas/source.ts';
import type { UnpublishedCell } from '../project.ts';
import type { OfficialPayRow } from '../tables/official-pay.ts';
import type { SurveyPayRow } from '../tables/survey-pay.ts';

/** Splits checked rows of official pay into printed statistics and cells without a wage. */
export function toOfficialPay(
  rows: readonly OfficialPayRow[],
  sourceOf: (row: OfficialPayRow) => Source,
): { statistics: PayStatistic[]; unpublished: UnpublishedCell[] } {
  const statistics: PayStatistic[] = [];
  const unpublished: UnpublishedCell[] = [];
  for (const row of rows) {
    const { placeId, socCode, sourceId, employment, locationQuotient, p10, p25, p50, p75, p90 } =
      row;
    if (p50 === null) {
      unpublished.push({ placeId, socCode, sourceId, employment, locationQuotient });
      continue;
    }
    statistics.push({
      subject: { kind: 'occupation', socCode },
      placeId,
      percentiles: { p10, p25, p50, p75, p90 },
      medianInterval: null,
      ...termsOf(sourceOf(row)),
      evidence: 'published',
      n: null,
      employment,
      locationQuotient,
      thin: [],
    });
  }
  return { statistics, unpublished };
}

/** A checked row of the survey as a statistic of the whole nation. */
export function toSurveyStatistic(
  { levelId, n, p10, p25, p50, p75, p90, p50Low, p50High }: SurveyPayRow,
  nation: string,
  source: Source,
): PayStatistic {
  return {
    subject: { kind: 'level', levelId },
    placeId: nation,
    percentiles: { p10, p25, p50, p75, p90 },
    medianInterval: toInterval(p50Low, p50High),
    ...termsOf(source),
    evidence: 'observed',
    n,
    employment: null,
    locationQuotient: null,
    thin: [],
  };
}

function toInterval(low: number | null, high: number | null): PayInterval | null {
  return low === null || high === null ? null : { low, high };
}

type Terms = Pick<PayStatistic, 'currency' | 'period' | 'basis' | 'referenceDate' | 'sourceIds'>;

/** What a statistic has from its source. */
function termsOf({ id, currency, basis, referenceDate }: Source): Terms {
  if (currency === null || basis === null || referenceDate === null) {
    throw new Error(`unchecked source ${id}`);
  }
  return { currency, period: 'year', basis, referenceDate, sourceIds: [id] };
}
