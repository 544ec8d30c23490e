import { marketStep } from '../../ladder/market-step.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { wayMoney } from '../../ladder/way-money.ts';
import { payText, shownAmount } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Track } from '../../schemas/ladder.ts';
import type { Place } from '../../schemas/place.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import {
  ladderWay,
  ladderWays,
  roleLines,
  rungsOnWay,
  wayTime,
  wayTitle,
} from '../site/ladder-ways.ts';
import type { Link } from '../site/page-frame.ts';
import { medianInText, payOf, untoldPay } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { trackGroup } from '../site/ladder-roles.ts';
import type { MeasureLine } from './measure-lines.ts';
import { rungsMeasure } from './measure-lines.ts';

/** A rung on a career path, ready to print. */
export interface PathItem {
  rung: number;
  of: number;
  role: { label: string; href: string };
  /** "Start", "after 3–5 years*". */
  when: string;
  /** The same, counted from a rung above the lowest of the path; the last one is the rung itself. */
  whenFrom: { rung: number; text: string }[];
  /** Pay, or that no survey tells it; null in an area without an estimate, where the path says so once. */
  pay: string | null;
  /** Against the rung before; null on the first. */
  step: PathStep | null;
}

/** A step of a path: what it is worth and what a usual raise leaves of it. */
interface PathStep {
  /** "+21%", "+21%, ≈ $17,000 a year"; null where the pay of either rung is not known. */
  text: string | null;
  gap: string | null;
  link: { label: string; href: string };
}

/** The rungs of a way in order, with typical time added up and pay in a place. */
export function careerPath(model: SiteModel, way: LadderWay, place: Place): PathItem[] {
  const { addresses } = model;
  const stops = rungsOnWay(model, way);
  const hasPay = stops.some((role) => payOf(model, role.id, place) !== null);
  return stops.map((role, index): PathItem => {
    const pay = payOf(model, role.id, place);
    return {
      rung: role.rung,
      of: role.of,
      role: { label: role.words.title, href: addresses.role(role.id) },
      when: whenText(model, way.lower, role),
      whenFrom: stops.slice(1, index + 1).map((start) => ({
        rung: start.rung,
        text: whenText(model, start, role),
      })),
      pay: pay ? medianInText(model, pay) : hasPay ? untoldPay(model, role) : null,
      step: pathStep(model, stops.slice(0, index + 1), place),
    };
  });
}

function whenText(model: SiteModel, from: LadderRole, to: LadderRole): string {
  const { t } = model.language;
  return from === to
    ? t('path.start')
    : t('path.after', { time: wayTime(model, ladderWay(model, from, to)) });
}

/**
 * The step to the last of some rungs: in percent, which is the same everywhere, and in money where there is pay in
 * the place. Over rungs of which nobody tells the pay it says how many steps it spans; null for a single rung.
 */
function pathStep(model: SiteModel, stops: readonly LadderRole[], place: Place): PathStep | null {
  const { language, addresses } = model;
  const { t } = language;
  const [to, before] = [stops.at(-1)!, stops.at(-2)];
  if (!before) return null;
  const from = stops.slice(0, -1).findLast(({ pay }) => pay !== null);
  const steps = from ? stops.length - 1 - stops.indexOf(from) : 0;
  const share = from?.pay && to.pay ? language.signedPercent(marketStep(from.pay, to.pay)) : null;
  const step =
    share === null || steps === 1 ? share : t('ladder.severalSteps', { step: share, steps });
  const ends = [from ? payOf(model, from.id, place) : null, payOf(model, to.id, place)] as const;
  const money = ends[0] && ends[1] && stepMoney(model, ends[0], ends[1]);
  return {
    text: money && step !== null ? t('path.step', { step, difference: money.difference }) : step,
    gap: money && steps === 1 ? money.gap : null,
    link: { label: t('path.what'), href: addresses.difference(before.id, to.id) },
  };
}

function stepMoney(
  model: SiteModel,
  from: PayStatistic,
  to: PayStatistic,
): { difference: string; gap: string } {
  const { language, project } = model;
  const policyRaise = project.settings.policyRaise.value;
  const { difference, shortfall } = wayMoney({
    from: from.percentiles.p50,
    to: to.percentiles.p50,
    policyRaise,
    promotions: 1,
  });
  return {
    difference: payText(difference, to, language),
    gap: language.t('path.gap', {
      percent: language.percent(policyRaise, 1),
      reached: shownAmount(shortfall, to) > 0 ? 'no' : 'yes',
      rest: payText(shortfall, to, language),
    }),
  };
}

/** The way up in an area: the whole line of a track, and every part of it by its own address. */
export interface PlacePath {
  /** Of its section in the page. */
  id: string;
  title: string;
  text: string;
  /** Null where the area has no estimate, and the path no amounts. */
  measure: MeasureLine | null;
  items: PathItem[];
  ways: WayInPlace[];
  /** Ways by the rung they start from, each leading to its part of the path. */
  choice: { from: string; rung: number; of: number; links: Link[] }[];
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

/**
 * The paths over the rungs of each track with their parts, in an area with an estimate or without. A part that
 * belongs to an earlier track stands there. None where nothing is estimated: the path is then the same everywhere.
 */
export function placePaths(model: SiteModel, place: Place): PlacePath[] {
  if (!model.kinds.estimates) return [];
  const told = new Set<string>();
  return roleLines(model).map(({ track, roles: line }, index) => {
    const ways = ladderWays(model).filter((way) => {
      const isOnLine = rungsOnWay(model, way).every((role) => line.includes(role));
      if (!isOnLine || told.has(way.id)) return false;
      told.add(way.id);
      return true;
    });
    return {
      ...placePath(model, place, { line, ways, track }),
      // Pages of the ladder lead to the path of a city, which with several tracks begins at the first.
      id: index === 0 ? 'path' : `path-${track.familyId}-${track.id}`,
    };
  });
}

function placePath(
  model: SiteModel,
  place: Place,
  { line, ways, track }: { line: LadderRole[]; ways: LadderWay[]; track: Track },
): Omit<PlacePath, 'id'> {
  const { t } = model.language;
  const whole = ladderWay(model, line[0]!, line.at(-1)!);
  const inPlace = model.inPlace(place);
  const hasPay = payOf(model, whole.lower.id, place) !== null;
  const measure = rungsMeasure(model);
  const title = t('placePath.title', { inPlace });
  const group = trackGroup(model, track);
  return {
    title: group === null ? title : t('placePath.titleTrack', { title, track: group }),
    text: hasPay ? t('placePath.text', { inPlace }) : t('placePath.noPay', { inPlace }),
    measure:
      hasPay && measure
        ? { ...measure, text: `${measure.text} ${t('rounding.differences')}` }
        : null,
    items: careerPath(model, whole, place),
    ways: ways.map((way) => wayInPlace(model, way, place, way.id === whole.id)),
    choice: line.flatMap((lower) => {
      const links = ways
        .filter((way) => way.lower === lower)
        .map(({ id, upper }) => ({ label: upper.words.short, href: `#${id}` }));
      if (links.length === 0) return [];
      const from = t('placePath.from', roleArguments('lower', lower.words));
      return [{ from, rung: lower.rung, of: lower.of, links }];
    }),
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

/** What the way pays in the area and, of a single step, what a usual raise leaves missing; nothing without an estimate. */
function payFacts(model: SiteModel, way: LadderWay, place: Place): WayInPlace['facts'] {
  const { language, project } = model;
  const { t } = language;
  const from = payOf(model, way.lower.id, place);
  const to = payOf(model, way.upper.id, place);
  if (!from || !to) return [];
  const policyRaise = project.settings.policyRaise.value;
  const money = (amount: number): string => payText(amount, to, language);
  const { difference, raisedPay, shortfall } = wayMoney({
    from: from.percentiles.p50,
    to: to.percentiles.p50,
    policyRaise,
    promotions: way.steps,
  });
  return [
    {
      term: t('difference.question.pay', { steps: way.steps }),
      text: t('placePath.pay', {
        from: medianInText(model, from),
        to: medianInText(model, to),
        difference: money(difference),
        promotions: way.steps,
      }),
    },
    ...(way.steps > 1
      ? []
      : [
          {
            term: t('placePath.raises', { percent: language.percent(policyRaise, 1) }),
            text: t('placePath.rest', {
              reached: shownAmount(shortfall, to) > 0 ? 'no' : 'yes',
              raised: t('format.estimate', { amount: money(raisedPay) }),
              rest: money(shortfall),
            }),
          },
        ]),
  ];
}
