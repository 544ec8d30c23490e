import { wayMoney } from '../../ladder/way-money.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { roundTo } from '../../stats/round-to.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { ladderWay, wayTime } from '../site/ladder-ways.ts';
import { medianInText, payOf } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';

/** A rung on a career path, ready to print. */
export interface PathItem {
  rung: number;
  role: { label: string; href: string };
  /** "Start", "after 3–5 years*". */
  when: string;
  /** The same, counted from a rung above the lowest of the path; the last one is the rung itself. */
  whenFrom: { rung: number; text: string }[];
  pay: string;
  /** Against the rung before; null on the first. */
  step: PathStep | null;
}

/** A step of a path: what it is worth and what a usual raise leaves of it. */
interface PathStep {
  /** "+21%", "+21%, ≈ $17,000 a year". */
  text: string;
  gap: string | null;
  link: { label: string; href: string };
}

/** The rungs of a way in order, with typical time added up and pay in a place. */
export function careerPath(model: SiteModel, way: LadderWay, place: Place): PathItem[] {
  const { language, addresses } = model;
  const { t } = language;
  const stops = model.roles.slice(way.lower.rung - 1, way.upper.rung);
  return stops.map((role, index): PathItem => {
    const before = stops[index - 1];
    const pay = payOf(model, role.id, place);
    return {
      rung: role.rung,
      role: { label: role.words.title, href: addresses.role(role.id) },
      when: whenText(model, way.lower, role),
      whenFrom: stops.slice(1, index + 1).map((start) => ({
        rung: start.rung,
        text: whenText(model, start, role),
      })),
      pay: pay ? medianInText(model, pay) : t('format.notAvailable'),
      step: before ? pathStep(model, before, role, place) : null,
    };
  });
}

function whenText(model: SiteModel, from: LadderRole, to: LadderRole): string {
  const { t } = model.language;
  return from === to
    ? t('path.start')
    : t('path.after', { time: wayTime(model, ladderWay(from, to)) });
}

/** In the nation the step in percent, which is the same everywhere; elsewhere its money as well. */
function pathStep(model: SiteModel, from: LadderRole, to: LadderRole, place: Place): PathStep {
  const { language, addresses } = model;
  const { t } = language;
  const step = language.signedPercent(to.step ?? 0);
  const ends = [payOf(model, from.id, place), payOf(model, to.id, place)] as const;
  const money = ends[0] && ends[1] && stepMoney(model, ends[0], ends[1]);
  return {
    text: money ? t('path.step', { step, difference: money.difference }) : step,
    gap: money && money.gap,
    link: { label: t('path.what'), href: addresses.difference(from.id, to.id) },
  };
}

function stepMoney(
  model: SiteModel,
  from: PayStatistic,
  to: PayStatistic,
): { difference: string; gap: string } {
  const { language, rounding, currency, project } = model;
  const policyRaise = project.settings.policyRaise.value;
  const { difference, shortfall } = wayMoney({
    from: from.percentiles.p50,
    to: to.percentiles.p50,
    policyRaise,
    promotions: 1,
  });
  const rest = roundTo(shortfall, rounding);
  return {
    difference: language.money(roundTo(difference, rounding), currency),
    gap: language.t('path.gap', {
      percent: language.percent(policyRaise, 1),
      reached: rest > 0 ? 'no' : 'yes',
      rest: language.money(rest, currency),
    }),
  };
}
