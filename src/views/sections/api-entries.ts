import { createPaths } from '../../i18n/addresses.ts';
import type { RangeInForce } from '../../pay/decided-ranges.ts';
import type { RangeArea } from '../../pay/range-shelves.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import type {
  ApiIndex,
  ApiOwnPay,
  ApiPay,
  ApiRange,
  ApiSource,
  NoPayReason,
} from '../../schemas/api-document.ts';
import { DISPLAY_PROFILES } from '../../schemas/display-profile.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Source } from '../../schemas/source.ts';
import { apiFile } from '../site/api-files.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A statistic as pages print it: rounded in the one place where pay is. */
export function payEntry(statistic: PayStatistic): ApiPay {
  const shown = (amount: number): number => shownAmount(amount, statistic);
  const ifAny = (amount: number | null): number | null => (amount === null ? null : shown(amount));
  const interval = (ends: PayStatistic['likelyRange']): ApiPay['likely_range_per_year'] =>
    ends && { low: shown(ends.low), high: shown(ends.high) };
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  return {
    evidence: statistic.evidence,
    basis: statistic.basis,
    currency: statistic.currency,
    period: statistic.period,
    percentiles_per_year: {
      p10: ifAny(p10),
      p25: ifAny(p25),
      p50: shown(p50),
      p75: ifAny(p75),
      p90: ifAny(p90),
    },
    median_interval_95_per_year: interval(statistic.medianInterval),
    likely_range_per_year: interval(statistic.likelyRange),
    rounded_to: statistic.shownTo,
    reference_month: statistic.referenceDate,
    answers_count: statistic.n,
    jobs_count: statistic.employment,
    little_data: statistic.thin.map(({ kind }) => kind),
    source_ids: [...statistic.sourceIds],
  };
}

export function marketPay(
  model: SiteModel,
  role: LadderRole,
  place: Place,
): { market_pay: ApiPay | null; no_market_pay_reason: NoPayReason | null } {
  const statistic = payOf(model, role.id, place);
  if (statistic) return { market_pay: payEntry(statistic), no_market_pay_reason: null };
  const estimate = model.atlas.estimates[place.id]?.[role.id];
  const reason = estimate?.kind === 'none' ? estimate.reason : untoldReason(model);
  return { market_pay: null, no_market_pay_reason: reason };
}

/** Why a role has no pay of a market where nothing was estimated: the survey tells only others, or there is none. */
export const untoldReason = ({ survey, kinds }: SiteModel): NoPayReason =>
  survey !== null && kinds.survey ? 'no-survey-answers' : 'no-market-data';

export function rangeEntry(range: RangeInForce): ApiRange {
  return {
    evidence: 'decided',
    grade_id: range.gradeId,
    sublevel: range.sublevel,
    area: areaEntry(range.area),
    currency: range.currency,
    period: 'year',
    min_per_year: range.min,
    mid_per_year: range.mid,
    max_per_year: range.max,
    mid_basis: range.midBasis,
    zone_factor: range.product?.factor ?? null,
    variable_target_share: range.variableTarget,
    valid_from: range.validFrom,
    source_ids: [...range.sourceIds],
  };
}

function areaEntry(area: RangeArea): ApiRange['area'] {
  switch (area.kind) {
    case 'place':
      return { kind: 'place', id: area.placeId };
    case 'zone':
      return { kind: 'zone', id: area.zoneId };
    case 'base':
      return { kind: 'base', id: null };
  }
}

export function ownPay(
  { project, source }: SiteModel,
  isAsked: (row: OwnPayRow) => boolean,
): ApiOwnPay[] {
  return project.ownPay.filter(isAsked).map((row) => {
    const { p10, p25, p50, p75, p90, p50Low, p50High } = row;
    return {
      evidence: 'observed',
      place_id: row.placeId,
      role_id: row.levelId,
      basis: source(row.sourceId).basis,
      currency: row.currency,
      period: 'year',
      people_count: { ...row.contributors },
      percentiles_per_year: { p10, p25, p50, p75, p90 },
      median_interval_95_per_year:
        p50Low === null || p50High === null ? null : { low: p50Low, high: p50High },
      rounded_to: DISPLAY_PROFILES[row.profile].rounding,
      reference_month: row.asOf,
      source_ids: [row.sourceId],
    };
  });
}

export function sourceEntry(model: SiteModel, source: Source): ApiSource {
  return {
    id: source.id,
    titles: { ...source.title },
    publishers: { ...source.publisher },
    periods: { ...source.period },
    reference_month: source.referenceDate,
    address: source.address,
    licences: { ...source.licence },
    citations: { ...source.cite },
    evidence: source.evidence,
    pages: pagesOf(model, `/sources/#${source.id}`),
  };
}

/** A document with every source that its figures name. */
export function withSources<T extends object>(
  model: SiteModel,
  document: T,
): T & { sources: ApiSource[] } {
  return { ...document, sources: sourcesOf(model, new Set(citedIds(document))) };
}

export const sourcesOf = (model: SiteModel, cited: ReadonlySet<string>): ApiSource[] =>
  model.project.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => sourceEntry(model, source));

function citedIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'source_ids' ? (part as string[]) : citedIds(part),
  );
}

export function envelope<K extends 'index' | 'city' | 'role' | 'table'>(
  model: SiteModel,
  kind: K,
  schema: string = kind,
): Pick<ApiIndex, '$schema' | 'api_version' | 'site' | 'as_of'> & { kind: K } {
  const { name, asOf } = model.project.site;
  const address = addressOf(model);
  return {
    $schema: address(apiFile('schemas', schema)),
    api_version: '1',
    kind,
    site: { name, address: address('/') },
    as_of: asOf,
  };
}

/** Whole addresses of files, which a file that was taken elsewhere needs. */
export function addressOf({ addresses, project }: SiteModel): (path: string) => string {
  return (path) => new URL(addresses.file(path), project.site.url).href;
}

export function pagesOf({ project }: SiteModel, path: string): Record<string, string> {
  const { base, url, locales } = project.site;
  const paths = createPaths(base, locales[0]!);
  return Object.fromEntries(
    locales.map((locale) => [locale, new URL(paths.page(locale, path), url).href]),
  );
}
