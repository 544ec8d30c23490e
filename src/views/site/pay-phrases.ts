import type { FigureEvidence } from '../../charts/shared/description.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import { startCapital, unbrokenRanges } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { rungPay } from '../../pay/place-pay.ts';
import { payRangeText, payText } from '../../pay/shown-pay.ts';
import type {
  PayInterval,
  PayStatistic,
  SourceEvidence,
  ThinReason,
} from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Link } from './page-frame.ts';
import type { LadderRole } from './ladder-roles.ts';
import type { SiteModel } from './site-model.ts';
import {
  medianLabel as labelOfMedian,
  thinWords as wordsOfThin,
} from '../../charts/shared/labels.ts';

/** Pay of a rung in a place, exact: observed in the nation, estimated elsewhere, null where there is none. */
export function payOf(
  { atlas }: Pick<SiteModel, 'atlas'>,
  roleId: string,
  place: Pick<Place, 'id'>,
): PayStatistic | null {
  return rungPay(atlas, roleId, place.id);
}

/** Whether no answers tell of a rung, in a project with a survey of others. */
const isUntold = (
  { survey }: Pick<SiteModel, 'survey'>,
  { pay }: Pick<LadderRole, 'pay'>,
): boolean => survey !== null && pay === null;

/** "No survey pay" for a rung that no answers tell of, in a project with a survey of others; else null. */
export function untoldPay(
  model: Pick<SiteModel, 'language' | 'survey'>,
  role: Pick<LadderRole, 'pay'>,
): string | null {
  return isUntold(model, role) ? model.language.t('ladder.notShown') : null;
}

/** The same in a sentence that names the people; null where something tells what they are paid. */
export function untoldPayText(
  model: Pick<SiteModel, 'language' | 'survey'>,
  role: Pick<LadderRole, 'pay' | 'words'>,
): string | null {
  return isUntold(model, role)
    ? model.language.t('pay.untold', roleArguments('role', role.words))
    : null;
}

/** That lists of rungs by pay leave some out, in a sentence; null where none is left out. */
export function untoldListText(
  model: Pick<SiteModel, 'language' | 'survey' | 'roles'>,
): string | null {
  const untold = model.roles.filter((role) => isUntold(model, role));
  return untold.length === 0
    ? null
    : model.language.t('pay.untoldList', {
        roles: untold.map(({ words }) => words.plural).join(', '),
      });
}

/** Jobs of the reference occupation in a place; null where they are not known. */
export function jobsIn(
  { atlas, market }: Pick<SiteModel, 'atlas' | 'market'>,
  place: Pick<Place, 'id'>,
): number | null {
  return market && (atlas.jobs[place.id]?.[market.socCode] ?? null);
}

/** What the circle of a place says: name, wage level and jobs, as far as they are known. */
export function circleTitle(
  model: SiteModel,
  place: Place,
  /** The wage level as a share against the nation. */
  differential: number | null,
): string {
  const { t, signedPercent } = model.language;
  const jobs = jobsIn(model, place);
  return t('areas.circle', {
    name: model.placeShort(place),
    percent: differential === null ? 'none' : signedPercent(differential),
    nation: model.nationName,
    jobs: jobs === null ? 'none' : t('payMap.jobs', { jobs }),
  });
}

/** A median as it is written beside its mark: "$82,000", "≈ $88,000". */
export function medianLabel(model: Pick<SiteModel, 'language'>, statistic: PayStatistic): string {
  return labelOfMedian(statistic, model.language);
}

/** A median in a sentence: "about $82,000", "≈ $88,000". */
export function medianInText(model: Pick<SiteModel, 'language'>, statistic: PayStatistic): string {
  return statistic.evidence === 'observed'
    ? model.language.t('format.about', {
        amount: payText(statistic.percentiles.p50, statistic, model.language),
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
    : payRangeText({ low: p25, high: p75 }, statistic, model.language);
}

/**
 * How sure a median is, in a sentence: the 95 % interval of an observed one, the likely range of an estimate;
 * null where neither is known.
 */
export function sureText(
  { language }: Pick<SiteModel, 'language'>,
  statistic: PayStatistic,
): string | null {
  const { likelyRange, medianInterval } = statistic;
  const text = (interval: PayInterval): string =>
    unbrokenRanges(payRangeText(interval, statistic, language));
  if (likelyRange) return language.t('pay.likely', { range: text(likelyRange) });
  return medianInterval && language.t('pay.interval', { interval: text(medianInterval) });
}

/** Why an area has no estimate, in sentences that stand above its official figures; null where it has one. */
export function whyNoEstimate(
  model: Pick<SiteModel, 'atlas' | 'language' | 'mainRole' | 'market' | 'nationName'>,
  place: Pick<Place, 'id'>,
): string | null {
  const { atlas, language, mainRole, market } = model;
  const estimate = atlas.estimates[place.id]?.[mainRole.id];
  if (estimate?.kind !== 'none' || market === null || atlas.model === null) return null;
  const { occupation } = market;
  if (estimate.reason === 'reference-wage-not-published') {
    return language.t('noEstimate.why.reference-wage-not-published', { occupation });
  }
  return language.t('noEstimate.why.wage-far-below-answers', {
    occupation,
    nation: model.nationName,
    share: language.percent(1 - (atlas.differential[place.id] ?? 1)),
    limit: language.percent(1 - atlas.model.lowestAnsweredDifferential),
  });
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
  evidence: SourceEvidence,
  rung: number | null,
  text?: string,
): FigureEvidence {
  return {
    evidence,
    rung,
    word: evidenceWord(model.language, evidence),
    href: hrefOfEvidence(model.addresses, evidence),
    text,
  };
}

/** The line of ranges that were worked out from what an employer has set. */
export function computedLine({
  language,
  addresses,
}: Pick<SiteModel, 'language' | 'addresses'>): FigureEvidence {
  return {
    evidence: 'computed',
    rung: null,
    word: language.t('ranges.evidenceComputed'),
    href: hrefOfEvidence(addresses, 'decided'),
  };
}

/** The word for a class of evidence; what an employer has decided is said to be its decision. */
export function evidenceWord({ t }: Pick<Language, 't'>, evidence: SourceEvidence): string {
  return evidence === 'decided' ? t('ranges.evidence') : t(`evidence.${evidence}`);
}

/** Where the method page tells how figures of a class of evidence are made. */
export function hrefOfEvidence(addresses: Addresses, evidence: SourceEvidence): string {
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

/** Sources by name and period, each once; each leads to how it is cited and what is said of it. */
export function citedSources(
  model: SourceWords & Pick<SiteModel, 'addresses'>,
  sourceIds: readonly string[],
): Link[] {
  return [...new Set(sourceIds)].map((id) => ({
    label: startCapital(sourcePeriod(model, id)),
    href: model.addresses.source(id),
  }));
}

/** The source of the positions of cities, where there is one. */
export function positionSources({ project }: Pick<SiteModel, 'project'>): string[] {
  const { positionSource } = project.settings;
  return positionSource === undefined ? [] : [positionSource.value];
}

/** A source with its period: "OEWS, May 2025". A quotation says when it has no date; other sources without one need none. */
export function sourcePeriod(model: SourceWords, sourceId: string): string {
  const source = model.source(sourceId);
  const undated = source.referenceDate === null;
  if (undated && source.evidence !== 'quoted') return model.text(source.short);
  const period = undated ? model.language.t('source.undated') : model.text(source.period);
  return `${model.text(source.short)}, ${period}`;
}
