import { roleArguments } from '../../ladder/role-words.ts';
import { wayMoney } from '../../ladder/way-money.ts';
import type { Place } from '../../schemas/place.ts';
import { roundTo } from '../../stats/round-to.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { ladderWay, ladderWays, wayTime, wayTitle } from '../site/ladder-ways.ts';
import type { Link } from '../site/page-frame.ts';
import { medianInText, payOf } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { PathItem } from './career-path.ts';
import { careerPath } from './career-path.ts';
import type { MeasureLine } from './measure-lines.ts';
import { rungsMeasure } from './measure-lines.ts';

/** The way up in an area: the whole path, and every part of it by its own address. */
export interface PlacePath {
  title: string;
  text: string;
  measure: MeasureLine;
  items: PathItem[];
  ways: WayInPlace[];
  /** Ways by the rung they start from, each leading to its part of the path. */
  choice: { from: string; rung: number; links: Link[] }[];
}

/** A way from a rung to a higher one, in one area. */
interface WayInPlace {
  /** The fragment of its address. */
  id: string;
  from: number;
  to: number;
  /** The way over the whole ladder, which is shown unless another is asked for. */
  whole: boolean;
  title: string;
  facts: { term: string; text: string }[];
  /** What changes on this way. */
  difference: Link;
}

/** The path over all rungs with its parts, in an area with estimates or without. */
export function placePath(model: SiteModel, place: Place): PlacePath {
  const { roles } = model;
  const { t } = model.language;
  const whole = ladderWay(roles[0]!, roles.at(-1)!);
  const inPlace = model.inPlace(place);
  return {
    title: t('placePath.title', { inPlace }),
    text: payOf(model, whole.lower.id, place)
      ? t('placePath.text', { inPlace })
      : t('placePath.noPay', { inPlace }),
    measure: rungsMeasure(model),
    items: careerPath(model, whole, place),
    ways: ladderWays(model).map((way) => wayInPlace(model, way, place, way.id === whole.id)),
    choice: roles
      .filter(({ top }) => !top)
      .map((lower) => ({
        from: t('placePath.from', roleArguments('lower', lower.words)),
        rung: lower.rung,
        links: roles.slice(lower.rung).map((upper) => ({
          label: upper.words.short,
          href: `#${ladderWay(lower, upper).id}`,
        })),
      })),
  };
}

function wayInPlace(model: SiteModel, way: LadderWay, place: Place, whole: boolean): WayInPlace {
  const { t } = model.language;
  const { lower, upper, steps } = way;
  return {
    id: way.id,
    from: lower.rung,
    to: upper.rung,
    whole,
    title: wayTitle(model, way),
    facts: [
      {
        term: t('question.time'),
        text: t('difference.time', { steps, time: wayTime(model, way) }),
      },
      ...payFacts(model, way, place),
    ],
    difference: {
      label: t('placePath.difference', { steps }),
      href: model.addresses.difference(lower.id, upper.id),
    },
  };
}

/** What the way pays in the area, and what usual raises leave missing; nothing without an estimate. */
function payFacts(model: SiteModel, way: LadderWay, place: Place): WayInPlace['facts'] {
  const { language, rounding, currency, project } = model;
  const { t } = language;
  const from = payOf(model, way.lower.id, place);
  const to = payOf(model, way.upper.id, place);
  if (!from || !to) return [];
  const policyRaise = project.settings.policyRaise.value;
  const money = (amount: number): string => language.money(roundTo(amount, rounding), currency);
  const { difference, raisedPay, shortfall } = wayMoney({
    from: from.percentiles.p50,
    to: to.percentiles.p50,
    policyRaise,
    promotions: way.steps,
  });
  const rest = roundTo(shortfall, rounding);
  return [
    {
      term: t('difference.question.pay', { steps: way.steps }),
      text: t('placePath.pay', {
        from: medianInText(model, from),
        to: medianInText(model, to),
        difference: money(difference),
      }),
    },
    {
      term: t('placePath.raises', {
        promotions: way.steps,
        percent: language.percent(policyRaise, 1),
      }),
      text: t('placePath.rest', {
        reached: rest > 0 ? 'no' : 'yes',
        raised: t('format.estimate', { amount: money(raisedPay) }),
        rest: money(rest),
      }),
    },
  ];
}
