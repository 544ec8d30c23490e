import { describeOverlap } from '../../charts/overlap/describe.ts';
import type { OverlapLayout } from '../../charts/overlap/layout.ts';
import { layoutOverlap } from '../../charts/overlap/layout.ts';
import type { OverlapRung } from '../../charts/overlap/overlap-data.ts';
import { describePayAndPrices } from '../../charts/pay-and-prices/describe.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import { layoutPayAndPrices } from '../../charts/pay-and-prices/layout.ts';
import type { PayAndPricesPlace } from '../../charts/pay-and-prices/pay-and-prices-data.ts';
import { describeRaise } from '../../charts/raise/describe.ts';
import type { RaiseLayout } from '../../charts/raise/layout.ts';
import { layoutRaise } from '../../charts/raise/layout.ts';
import { promotionGap } from '../../ladder/promotion-gap.ts';
import { overlapShare } from '../../pay/overlap-share.ts';
import { realPay } from '../../pay/price-level.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { figureWords } from '../figures/drawn-figure.ts';
import { withEmbed } from '../figures/embed.ts';
import { nextRole } from '../site/ladder-ways.ts';
import { evidenceLine } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** The three findings of the home page, each computed from the data. */
export interface HomeFindings {
  /** Null without wages and prices of cities. */
  prices: DrawnFigure<PayAndPricesLayout> | null;
  /** The other two null where the pay of neighbouring rungs is not known. */
  overlap: DrawnFigure<OverlapLayout> | null;
  raise: DrawnFigure<RaiseLayout> | null;
}

/** On a phone, and in one of three columns. */
const NARROW = 328;
const COLUMN = 392;

/** What prices leave of wages, how far neighbouring rungs overlap, and what a usual raise covers of a step. */
export function homeFindings(model: SiteModel): HomeFindings {
  const role = model.mainRole;
  const next = nextRole(model, role) ?? role;
  return {
    prices: payAndPricesFigure(model, tellingPlaces(model)),
    overlap: overlapFigure(model, role, next),
    raise: raiseFigure(model, role, next),
  };
}

/**
 * Four of the largest markets that show what prices do: the one with the highest wages, the largest, the one above
 * the nation whose advantage prices take most nearly whole, and the largest one below the nation.
 */
function tellingPlaces({ atlas, project }: SiteModel): Place[] {
  const measured = atlas.largestMarkets.slice(0, project.site.largestMarkets).flatMap((place) => {
    const wages = atlas.differential[place.id] ?? null;
    const real = wages === null ? null : realPay(wages, place.rpp);
    return wages === null || real === null ? [] : [{ place, wages: wages - 1, after: real - 1 }];
  });
  const best = [...measured].sort((a, b) => b.wages - a.wages)[0];
  const even = measured
    .filter((item) => item.wages >= 0.04)
    .sort((a, b) => Math.abs(a.after) - Math.abs(b.after))[0];
  const below = measured.find((item) => item.wages < -0.02);
  const chosen = [best, measured[0], even, below].flatMap((item) => (item ? [item.place] : []));
  return [...new Set(chosen)];
}

/** Wage level of some places before and after local prices, a small drawing among others. */
function payAndPricesFigure(
  model: SiteModel,
  places: readonly Place[],
): DrawnFigure<PayAndPricesLayout> | null {
  const { language, addresses, market, prices } = model;
  if (market === null || prices === null || places.length === 0) return null;
  const national = market.wage;
  const data = { places: places.flatMap((place) => placeOf(model, place)) };
  const description = describePayAndPrices(data, {
    language,
    nation: model.nationName,
    occupation: market.occupation,
    month: national.referenceDate,
    priceYear: prices.year,
  });
  const layout = (width: number): PayAndPricesLayout =>
    layoutPayAndPrices(data, { width, narrow: false, language, nation: model.nationName });
  return withEmbed(model, 'finding-prices', {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: [...national.sourceIds, prices.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      method: 'price-level',
    }),
    narrow: layout(NARROW),
    medium: layout(COLUMN),
    wide: null,
  });
}

/** A place with a published wage; none for one without. */
function placeOf(model: SiteModel, place: Place): PayAndPricesPlace[] {
  const differential = model.atlas.differential[place.id] ?? null;
  if (differential === null) return [];
  const real = realPay(differential, place.rpp);
  return [
    {
      placeId: place.id,
      name: model.placeName(place),
      inPlace: model.inPlace(place),
      wages: differential - 1,
      afterPrices: real === null ? null : real - 1,
      href: null,
    },
  ];
}

function overlapFigure(
  model: SiteModel,
  lower: LadderRole,
  upper: LadderRole,
): DrawnFigure<OverlapLayout> | null {
  const { language, addresses } = model;
  if (lower.pay === null || upper.pay === null) return null;
  const rungOf = (role: LadderRole, statistic: PayStatistic): OverlapRung => ({
    rung: role.rung,
    name: role.words.title,
    words: role.words,
    statistic,
  });
  const data = {
    lower: rungOf(lower, lower.pay),
    upper: rungOf(upper, upper.pay),
    share: overlapShare(lower.pay, upper.pay),
  };
  const description = describeOverlap(data, {
    language,
    currency: model.currency,
    month: lower.pay.referenceDate,
  });
  return withEmbed(model, 'finding-overlap', {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'observed', lower.rung)],
      sourceIds: lower.pay.sourceIds,
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') }],
      method: 'rank',
    }),
    narrow: layoutOverlap(data, { width: NARROW, language }),
    medium: layoutOverlap(data, { width: COLUMN, language }),
    wide: null,
  });
}

/** Year that the usual raise is quoted from; null where it has no source, or one without a date. */
function raiseYear({ project }: SiteModel): string | null {
  const { sourceId } = project.settings.policyRaise;
  const source = project.sources.find(({ id }) => id === sourceId);
  return source?.referenceDate?.slice(0, 4) ?? null;
}

function raiseFigure(
  model: SiteModel,
  lower: LadderRole,
  upper: LadderRole,
): DrawnFigure<RaiseLayout> | null {
  const { language, project, addresses } = model;
  if (lower.pay === null || upper.pay === null) return null;
  const { policyRaise } = project.settings;
  const data = {
    rung: upper.rung,
    lower: lower.words,
    upper: upper.words,
    step: upper.step,
    interval: upper.stepInterval,
    evidence: upper.pay.evidence,
    raise: policyRaise.value,
    raiseYear: raiseYear(model),
    gap: upper.step === null ? null : promotionGap(upper.step, policyRaise.value),
  };
  const description = describeRaise(data, { language, month: upper.pay.referenceDate });
  return withEmbed(model, 'finding-raise', {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'observed', upper.rung), evidenceLine(model, 'quoted', null)],
      sourceIds: [...upper.pay.sourceIds, ...(policyRaise.sourceId ? [policyRaise.sourceId] : [])],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') }],
      method: 'promotion-gap',
    }),
    narrow: layoutRaise(data, { width: NARROW, language }),
    medium: layoutRaise(data, { width: COLUMN, language }),
    wide: null,
  });
}
