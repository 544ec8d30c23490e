import {
  medianLabel as labelOfMedian,
  thinWords as wordsOfThin,
} from '../../charts/shared/labels.ts';
import type { FigureEvidence } from '../../charts/shared/description.ts';
import type { PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';
import { hrefOfEvidence } from './page-links.ts';
import type { SiteModel } from './site-model.ts';

/** A median as it is written beside its mark: "$82,000", "≈ $88,000". */
export function medianLabel(model: SiteModel, statistic: PayStatistic): string {
  return labelOfMedian(statistic, model.language);
}

/** A median in a sentence: "about $82,000", "≈ $88,000". */
export function medianInText(model: SiteModel, statistic: PayStatistic): string {
  return statistic.evidence === 'observed'
    ? model.language.t('format.about', {
        amount: model.language.money(statistic.percentiles.p50, statistic.currency),
      })
    : medianLabel(model, statistic);
}

/** The middle half: "$69,000–$107,000"; null where the quartiles are not known. */
export function middleHalf(model: SiteModel, statistic: PayStatistic): string | null {
  const { p25, p75 } = statistic.percentiles;
  return p25 === null || p75 === null
    ? null
    : model.language.moneyRange(p25, p75, statistic.currency);
}

/** The 95 % interval of the median: "$77,000–$85,500"; null where it is not known. */
export function intervalText(model: SiteModel, statistic: PayStatistic): string | null {
  const interval = statistic.medianInterval;
  return interval && model.language.moneyRange(interval.low, interval.high, statistic.currency);
}

/** Why a figure rests on little data, in words; null when it does not. */
export function thinWords(
  model: SiteModel,
  reasons: ThinReason[],
): { long: string; short: string } | null {
  return wordsOfThin(reasons, model.language);
}

/** The line of evidence under a finding. */
export function evidenceLine(
  model: SiteModel,
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

/** Names of sources with their periods, for the line under a picture. */
export function sourceLine(model: SiteModel, sourceIds: readonly string[]): string {
  return sourceIds
    .map((id) => sourcePeriod(model, id))
    .join('; ')
    .replace(/^./u, (letter) => letter.toUpperCase())
    .concat('.');
}

/** A source with its period: "OEWS, May 2025". */
export function sourcePeriod(model: SiteModel, sourceId: string): string {
  const source = model.source(sourceId);
  const undated = source.referenceDate === null;
  const period = undated ? model.language.t('source.undated') : model.text(source.period);
  return `${model.text(source.short)}, ${period}`;
}
