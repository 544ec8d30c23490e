import type { FigureEvidence } from '../../charts/shared/description.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import { rungPay } from '../../pay/rung-pay.ts';
import type { Evidence, PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Link } from './page-frame.ts';
import type { SiteModel } from './site-model.ts';
import {
  medianLabel as labelOfMedian,
  thinWords as wordsOfThin,
} from '../../charts/shared/labels.ts';

/** Pay of a rung in a place as it may be shown: observed in the nation, estimated elsewhere, null where there is none. */
export function payOf(
  { atlas, rounding }: Pick<SiteModel, 'atlas' | 'rounding'>,
  roleId: string,
  place: Pick<Place, 'id'>,
): PayStatistic | null {
  return rungPay(atlas, roleId, place.id, rounding);
}

/** A median as it is written beside its mark: "$82,000", "≈ $88,000". */
export function medianLabel(model: Pick<SiteModel, 'language'>, statistic: PayStatistic): string {
  return labelOfMedian(statistic, model.language);
}

/** A median in a sentence: "about $82,000", "≈ $88,000". */
export function medianInText(model: Pick<SiteModel, 'language'>, statistic: PayStatistic): string {
  return statistic.evidence === 'observed'
    ? model.language.t('format.about', {
        amount: model.language.money(statistic.percentiles.p50, statistic.currency),
      })
    : medianLabel(model, statistic);
}

/** The middle half: "$69,000–$107,000"; null where the quartiles are not known. */
export function middleHalf(
  model: Pick<SiteModel, 'language'>,
  statistic: PayStatistic,
): string | null {
  const { p25, p75 } = statistic.percentiles;
  return p25 === null || p75 === null
    ? null
    : model.language.moneyRange(p25, p75, statistic.currency);
}

/** The 95 % interval of the median: "$77,000–$85,500"; null where it is not known. */
export function intervalText(
  model: Pick<SiteModel, 'language'>,
  statistic: PayStatistic,
): string | null {
  const interval = statistic.medianInterval;
  return interval && model.language.moneyRange(interval.low, interval.high, statistic.currency);
}

/** Why a figure rests on little data, in words; null when it does not. */
export function thinWords(
  model: Pick<SiteModel, 'language'>,
  reasons: ThinReason[],
): { long: string; short: string } | null {
  return wordsOfThin(reasons, model.language);
}

/** The line of evidence under a finding. */
export function evidenceLine(
  model: Pick<SiteModel, 'language' | 'addresses'>,
  evidence: PayStatistic['evidence'],
  rung: number | null,
  text?: string,
): FigureEvidence {
  return {
    evidence,
    rung,
    word: model.language.t(`evidence.${evidence}`),
    href: hrefOfEvidence(model.addresses, evidence),
    text,
  };
}

/** Where the method page tells how figures of a class of evidence are made. */
export function hrefOfEvidence(addresses: Addresses, evidence: Evidence): string {
  return addresses.method(evidence === 'estimated' ? 'estimate' : 'evidence');
}

/** What naming a source takes. */
type SourceWords = Pick<SiteModel, 'language' | 'source' | 'text'>;

/** Names of sources with their periods, for the line under a picture. */
export function sourceLine(model: SourceWords, sourceIds: readonly string[]): string {
  return sourceIds
    .map((id) => sourcePeriod(model, id))
    .join('; ')
    .replace(/^./u, (letter) => letter.toUpperCase())
    .concat('.');
}

/** Sources as they are to be cited, each leading to what is said of it. */
export function citedSources(
  model: Pick<SiteModel, 'source' | 'text' | 'addresses'>,
  sourceIds: readonly string[],
): Link[] {
  return sourceIds.map((id) => ({
    label: model.text(model.source(id).cite),
    href: model.addresses.source(id),
  }));
}

/** A source with its period: "OEWS, May 2025". A quotation says when it has no date; other sources without one need none. */
export function sourcePeriod(model: SourceWords, sourceId: string): string {
  const source = model.source(sourceId);
  const undated = source.referenceDate === null;
  if (undated && source.evidence !== 'quoted') return model.text(source.short);
  const period = undated ? model.language.t('source.undated') : model.text(source.period);
  return `${model.text(source.short)}, ${period}`;
}

/** Year of the price levels. */
export function priceYear({ project, source }: Pick<SiteModel, 'project' | 'source'>): number {
  return Number(source(project.settings.priceLevelSource.value).referenceDate?.slice(0, 4));
}
