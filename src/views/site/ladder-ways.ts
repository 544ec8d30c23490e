import { rungsAbove, stepsBetween } from '../../ladder/order.ts';
import type { RoleArguments } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { Link } from './page-frame.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** What saying a way takes: the words of content/ and of messages. */
type WayWords = Pick<SiteModel, 'entry' | 'language'>;

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
  return roles.flatMap((lower) =>
    rolesAbove({ roles }, lower).map((upper) => ladderWay(lower, upper)),
  );
}

/** The rungs above one, the nearest first. */
export function rolesAbove(
  { roles }: Pick<SiteModel, 'roles'>,
  { id }: Pick<LadderRole, 'id'>,
): LadderRole[] {
  const above = rungsAbove({ levels: roles.map((role) => role.id) }, id);
  return roles.filter((role) => above.includes(role.id));
}

/** The rung right above one; undefined above the top. */
export function nextRole(
  model: Pick<SiteModel, 'roles'>,
  role: Pick<LadderRole, 'id'>,
): LadderRole | undefined {
  return rolesAbove(model, role)[0];
}

/** The way between two rungs. */
export function ladderWay(lower: LadderRole, upper: LadderRole): LadderWay {
  return { id: `${lower.id}-to-${upper.id}`, lower, upper, steps: upper.rung - lower.rung };
}

/** "From account manager to senior": as content/ says it for neighbours, made from their names for others. */
export function wayTitle(model: WayWords, way: LadderWay): string {
  return way.steps === 1
    ? model.entry('transitions', way.id).data.title
    : model.language.t('difference.title', wayArguments(way));
}

/** A link to what changes on a way. */
export function wayLink(model: WayWords & Pick<SiteModel, 'addresses'>, way: LadderWay): Link {
  return {
    label: wayTitle(model, way),
    href: model.addresses.difference(way.lower.id, way.upper.id),
  };
}

/** The names of both rungs as message arguments. */
export function wayArguments({ lower, upper }: LadderWay): RoleArguments<'lower' | 'upper'> {
  return { ...roleArguments('lower', lower.words), ...roleArguments('upper', upper.words) };
}

/** Typical time on the rungs of a way, its last one left out, in words: "2–3 years", "10 years or more". */
export function wayTime(model: WayWords & Pick<SiteModel, 'roles'>, way: LadderWay): string {
  const entries = stepsOf(model, way).map((step) => model.entry('transitions', step.id).data);
  // Between neighbours the words of content/ stand; a sum has to be made.
  if (entries.length === 1) return entries[0]!.typicalTime;
  return spanText(model, cumulativeTime(entries.map(({ typicalYears }) => typicalYears)));
}

/** The single steps that make up a way, the lowest first. */
export function stepsOf(
  { roles }: Pick<SiteModel, 'roles'>,
  { lower, upper }: LadderWay,
): LadderWay[] {
  const roleById = new Map(roles.map((role) => [role.id, role]));
  return stepsBetween({ levels: [...roleById.keys()] }, lower.id, upper.id).map(({ from, to }) =>
    ladderWay(roleById.get(from)!, roleById.get(to)!),
  );
}

/** A span of years; `to` is null where it has no upper end. */
interface YearSpan {
  from: number;
  to: number | null;
}

function spanText(model: WayWords, { from, to }: YearSpan): string {
  const { t } = model.language;
  return to === null ? t('years.open', { from }) : t('years.range', { from, to });
}

/**
 * Typical time that several rungs take together: lower ends and upper ends are added up, and one rung
 * without an upper end leaves the whole without one. No rung takes no time.
 */
export function cumulativeTime(spans: readonly YearSpan[]): YearSpan {
  return spans.reduce<YearSpan>(
    (sum, span) => ({
      from: sum.from + span.from,
      to: sum.to === null || span.to === null ? null : sum.to + span.to,
    }),
    { from: 0, to: 0 },
  );
}
