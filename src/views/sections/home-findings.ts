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
import type { Place } from '../../schemas/place.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { figureWords } from '../figures/drawn-figure.ts';
import { nextRole } from '../site/ladder-ways.ts';
import { evidenceLine, priceYear } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';

/** The three findings of the home page, each computed from the data. */
export interface HomeFindings {
  prices: DrawnFigure<PayAndPricesLayout>;
  overlap: DrawnFigure<OverlapLayout>;
  raise: DrawnFigure<RaiseLayout>;
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
): DrawnFigure<PayAndPricesLayout> {
  const { language, addresses, atlas, project } = model;
  const national = atlas.nationalWage(model.reference);
  const data = { places: places.flatMap((place) => placeOf(model, place)) };
  const description = describePayAndPrices(data, {
    language,
    nation: model.nationName,
    occupation: model.text(model.occupation(model.reference).short),
    month: national.referenceDate,
    priceYear: priceYear(model),
  });
  const layout = (width: number): PayAndPricesLayout =>
    layoutPayAndPrices(data, { width, narrow: false, language, nation: model.nationName });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: [...national.sourceIds, project.settings.priceLevelSource.value],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      method: 'price-level',
    }),
    narrow: layout(NARROW),
    medium: layout(COLUMN),
    wide: null,
  };
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
): DrawnFigure<OverlapLayout> {
  const { language, atlas, addresses } = model;
  const rungOf = (role: LadderRole): OverlapRung => ({
    rung: role.rung,
    name: role.words.title,
    words: role.words,
    statistic: role.pay,
  });
  const data = {
    lower: rungOf(lower),
    upper: rungOf(upper),
    share: overlapShare(atlas.levelPay[lower.id]!, atlas.levelPay[upper.id]!),
  };
  const description = describeOverlap(data, {
    language,
    currency: model.currency,
    month: lower.pay.referenceDate,
  });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'observed', lower.rung)],
      sourceIds: lower.pay.sourceIds,
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') }],
      method: 'rank',
    }),
    narrow: layoutOverlap(data, { width: NARROW, language }),
    medium: layoutOverlap(data, { width: COLUMN, language }),
    wide: null,
  };
}

function raiseFigure(
  model: SiteModel,
  lower: LadderRole,
  upper: LadderRole,
): DrawnFigure<RaiseLayout> {
  const { language, project, addresses } = model;
  const { policyRaise } = project.settings;
  const data = {
    rung: upper.rung,
    lower: lower.words,
    upper: upper.words,
    step: upper.step,
    interval: upper.stepInterval,
    evidence: upper.pay.evidence,
    raise: policyRaise.value,
    gap: upper.step === null ? null : promotionGap(upper.step, policyRaise.value),
  };
  const description = describeRaise(data, { language, month: upper.pay.referenceDate });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'observed', upper.rung), evidenceLine(model, 'quoted', null)],
      sourceIds: [...upper.pay.sourceIds, ...(policyRaise.sourceId ? [policyRaise.sourceId] : [])],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') }],
      method: 'promotion-gap',
    }),
    narrow: layoutRaise(data, { width: NARROW, language }),
    medium: layoutRaise(data, { width: COLUMN, language }),
    wide: null,
  };
}
