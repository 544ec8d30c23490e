import { describeOverlap } from '../../charts/overlap/describe.ts';
import type { OverlapLayout } from '../../charts/overlap/layout.ts';
import { layoutOverlap } from '../../charts/overlap/layout.ts';
import type { OverlapRung } from '../../charts/overlap/overlap-data.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import { describeRaise } from '../../charts/raise/describe.ts';
import type { RaiseLayout } from '../../charts/raise/layout.ts';
import { layoutRaise } from '../../charts/raise/layout.ts';
import { promotionGap } from '../../ladder/promotion-gap.ts';
import { overlapShare } from '../../pay/overlap-share.ts';
import { realPay } from '../../pay/price-level.ts';
import type { Place } from '../../schemas/place.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { figureWords } from '../figures/drawn-figure.ts';
import { payAndPricesFigure } from '../figures/role-figures.ts';
import { nextRole } from '../site/ladder-ways.ts';
import { evidenceLine, payOf } from '../site/pay-phrases.ts';
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

/** What prices leave of pay, how far neighbouring rungs overlap, and what a usual raise covers of a step. */
export function homeFindings(model: SiteModel): HomeFindings {
  const role = model.mainRole;
  const next = nextRole(model, role) ?? role;
  return {
    prices: payAndPricesFigure(model, {
      role,
      places: tellingPlaces(model, role),
      size: 'finding',
    }),
    overlap: overlapFigure(model, role, next),
    raise: raiseFigure(model, role, next),
  };
}

/**
 * Four of the largest markets that show what prices do: the best paid, the largest, the one above the nation
 * whose advantage prices take most nearly whole, and the largest one below the nation.
 */
function tellingPlaces(model: SiteModel, role: LadderRole): Place[] {
  const { atlas, project } = model;
  const national = role.pay.percentiles.p50;
  const largest = atlas.largestMarkets.slice(0, project.site.largestMarkets);
  const measured = largest.flatMap((place) => {
    const median = payOf(model, role.id, place)?.percentiles.p50;
    const real = median === undefined ? null : realPay(median, place.rpp);
    return median === undefined || real === null
      ? []
      : [{ place, pay: median / national - 1, after: real / national - 1 }];
  });
  const best = [...measured].sort((a, b) => b.pay - a.pay)[0];
  const even = measured
    .filter((item) => item.pay >= 0.04)
    .sort((a, b) => Math.abs(a.after) - Math.abs(b.after))[0];
  const below = measured.find((item) => item.pay < -0.02);
  const chosen = [best, measured[0], even, below].flatMap((item) => (item ? [item.place] : []));
  return [...new Set(chosen)];
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
