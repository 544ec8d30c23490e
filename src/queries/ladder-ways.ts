import type { Link } from './page-frame.ts';
import { roleArguments } from '../ladder/role-words.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** From a rung to any higher one. */
export interface LadderWay {
  /** As it stands in the address. */
  id: string;
  lower: LadderRole;
  upper: LadderRole;
  /** Steps of the ladder on the way, 1 between neighbours. */
  steps: number;
}

/** Every way up, from each rung to every higher one. */
export function ladderWays({ roles }: Pick<SiteModel, 'roles'>): LadderWay[] {
  return roles.flatMap((lower) => roles.slice(lower.rung).map((upper) => ladderWay(lower, upper)));
}

/** The way between two rungs. */
export function ladderWay(lower: LadderRole, upper: LadderRole): LadderWay {
  return { id: `${lower.id}-to-${upper.id}`, lower, upper, steps: upper.rung - lower.rung };
}

/** "From account manager to senior": as content/ says it for neighbours, made from their names for others. */
export function wayTitle(model: SiteModel, way: LadderWay): string {
  return way.steps === 1
    ? model.entry('transitions', way.id).data.title
    : model.language.t('difference.title', wayArguments(way));
}

/** A link to what changes on a way. */
export function wayLink(model: SiteModel, way: LadderWay): Link {
  return {
    label: wayTitle(model, way),
    href: model.addresses.difference(way.lower.id, way.upper.id),
  };
}

/** The names of both rungs as message arguments. */
export function wayArguments({ lower, upper }: LadderWay): Record<string, string> {
  return { ...roleArguments('lower', lower.words), ...roleArguments('upper', upper.words) };
}
