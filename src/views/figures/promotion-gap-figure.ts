import { describePromotionGap } from '../../charts/promotion-gap/describe.ts';
import type { PromotionGapLayout } from '../../charts/promotion-gap/layout.ts';
import { layoutPromotionGap } from '../../charts/promotion-gap/layout.ts';
import type { GapRung, PromotionGapData } from '../../charts/promotion-gap/promotion-gap-data.ts';
import { marketStep, marketStepInterval } from '../../ladder/market-step.ts';
import type { CatchUpYears } from '../../ladder/promotion-gap.ts';
import {
  catchUpYears,
  compoundRaise,
  postPromotionMarketRatio,
  promotionGap,
} from '../../ladder/promotion-gap.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { evidenceLine, medianLabel, sourcePeriod, thinWords } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';

/** The market's step on a way in the nation, and what usual raises leave of it; null where either end has no pay. */
export function promotionGapFigure(
  model: SiteModel,
  way: LadderWay,
): DrawnFigure<PromotionGapLayout> | null {
  const [from, to] = [way.lower.pay, way.upper.pay];
  if (from === null || to === null) return null;
  const { language, atlas, project, addresses, currency } = model;
  const { t } = language;
  const { policyRaise } = project.settings;
  const data = gapData(model, way, from, to);
  const description = describePromotionGap(data, {
    language,
    currency,
    month: to.referenceDate,
    inNation: model.inPlace(atlas.nation),
  });
  const quoted = t('gap.quoted', {
    percent: language.percent(policyRaise.value, 1),
    source: policyRaise.sourceId
      ? sourcePeriod(model, policyRaise.sourceId)
      : t('method.assumption'),
  });
  const layout = (width: number, narrow: boolean): PromotionGapLayout =>
    layoutPromotionGap(data, { width, narrow, language });
  return withEmbed(model, `ladder/${way.id}/gap`, {
    words: figureWords(model, description, {
      evidence: [
        evidenceLine(model, 'observed', way.upper.rung),
        ...(way.steps > 1 ? [] : [evidenceLine(model, 'quoted', null, quoted)]),
      ],
      sourceIds: [
        ...to.sourceIds,
        ...(policyRaise.sourceId && way.steps === 1 ? [policyRaise.sourceId] : []),
      ],
      notes: gapNotes(model, data, way),
      downloads: [{ label: t('figure.csv'), href: addresses.file('/data/survey.csv') }],
      method: 'promotion-gap',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: null,
  });
}

function gapData(
  model: SiteModel,
  { lower, upper, steps }: LadderWay,
  from: PayStatistic,
  to: PayStatistic,
): PromotionGapData {
  const policyRaise = model.project.settings.policyRaise.value;
  const step = marketStep(from, to);
  const raise = compoundRaise(policyRaise, steps);
  const raised = from.percentiles.p50 * (1 + raise);
  return {
    lower: gapRung(model, lower, from),
    upper: gapRung(model, upper, to),
    step,
    stepInterval: marketStepInterval(from, to),
    promotions: steps,
    policyRaise,
    raise,
    gap: promotionGap(step, raise),
    raisedPay: raised,
    shortfall: Math.max(0, to.percentiles.p50 - raised),
    printed: to,
  };
}

function gapRung(model: SiteModel, role: LadderRole, statistic: PayStatistic): GapRung {
  return {
    levelId: role.id,
    rung: role.rung,
    of: role.of,
    name: role.words.title,
    shortName: role.words.short,
    words: role.words,
    statistic,
    medianLabel: medianLabel(model, statistic),
    warning: thinWords(model, statistic.thin),
  };
}

/** How long the rest takes, and where pay stands right after the raises. */
function gapNotes(model: SiteModel, data: PromotionGapData, way: LadderWay): string[] {
  if (data.promotions > 1) return [model.language.t('gap.assumption')];
  if (data.gap === null || data.gap <= 0) return [];
  const { language, atlas, project } = model;
  const { meritIncreases, marketMove } = project.settings;
  if (meritIncreases === undefined || marketMove === undefined) return [];
  const from = atlas.levelPay[way.lower.id]!.percentiles.p50;
  const target = atlas.levelPay[way.upper.id]!.percentiles.p50;
  const cases = meritIncreases.value.map((merit) => {
    const actual = from * (1 + data.raise);
    const years = catchUpYears({ target, actual, merit, marketMove: marketMove.value });
    return language.t('gap.catchUpCase', {
      merit: language.percent(merit, 1),
      ...catchUpArguments(years),
    });
  });
  const ratio = postPromotionMarketRatio({
    currentPay: from,
    policyRaise: data.raise,
    nextMedian: target,
  });
  return [
    language.t('gap.catchUp', {
      marketMove: language.percent(marketMove.value, 1),
      cases: language.list(cases),
    }),
    language.t('gap.marketRatio', { ratio: language.number(ratio, 2) }),
  ];
}

function catchUpArguments(result: CatchUpYears): { kind: string; years: number } {
  switch (result.kind) {
    case 'never':
      return { kind: 'never', years: 0 };
    case 'more-than':
      return { kind: 'moreThan', years: result.years };
    case 'years':
      return { kind: 'years', years: Math.max(1, Math.round(result.years)) };
  }
}
