import {
  isCommon,
  nextRungs,
  rungsAbove,
  stepsBetween,
  trackLine,
  wayId,
} from '../../ladder/order.ts';
import { insideSentence } from '../../i18n/formats.ts';
import type { RoleArguments } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { Track } from '../../schemas/ladder.ts';
import type { Link } from './page-frame.ts';
import type { LadderRole } from './ladder-roles.ts';
import type { SiteModel } from './site-model.ts';
import { familyName, trackName } from './ladder-roles.ts';

/** What saying a way takes: the words of content/ and of messages. */
type WayWords = Pick<SiteModel, 'entry' | 'language'>;

/** What the order of the rungs and their words are taken from. */
type LadderRoles = Pick<SiteModel, 'roles' | 'project'>;

/** From a rung to another. */
export interface LadderWay {
  /** As it stands in the address. */
  id: string;
  lower: LadderRole;
  upper: LadderRole;
  /** Steps of the ladder on the way, 1 between neighbours; 0 where none leads from the one to the other. */
  steps: number;
  /** Up by promotions, sideways or back by a move of the ladder, or two rungs of one grade side by side. */
  kind: 'up' | 'move' | 'beside';
}

/** Every way up, from each rung to every higher one that steps lead to. */
export function ladderWays(model: LadderRoles): LadderWay[] {
  return model.roles.flatMap((lower) =>
    rolesAbove(model, lower).map((upper) => ladderWay(model, lower, upper)),
  );
}

/** Moves, then pairs of rungs of one grade between which neither a way nor a move leads. */
export function sidewaysWays(model: LadderRoles): LadderWay[] {
  const { ladder } = model.project;
  const roleById = new Map(model.roles.map((role) => [role.id, role]));
  const moves = ladder.moves.map(({ from, to }): LadderWay => {
    const [lower, upper] = [roleById.get(from)!, roleById.get(to)!];
    return { id: wayId({ from, to }), lower, upper, steps: 0, kind: 'move' };
  });
  const linked = new Set(
    [...ladderWays(model), ...moves].flatMap(({ lower, upper }) => [
      wayId({ from: lower.id, to: upper.id }),
      wayId({ from: upper.id, to: lower.id }),
    ]),
  );
  const beside = model.roles.flatMap((lower, index) =>
    model.roles.slice(index + 1).flatMap((upper): LadderWay[] => {
      const id = wayId({ from: lower.id, to: upper.id });
      const grade = ladder.grades[lower.id];
      return grade !== undefined && grade === ladder.grades[upper.id] && !linked.has(id)
        ? [{ id, lower, upper, steps: 0, kind: 'beside' }]
        : [];
    }),
  );
  return [...moves, ...beside];
}

/** The rungs that steps lead to from one, the nearest first. */
export function rolesAbove(
  { roles, project }: LadderRoles,
  { id }: Pick<LadderRole, 'id'>,
): LadderRole[] {
  return rungsAbove(project.ladder, id).flatMap(
    (above) => roles.find((role) => role.id === above) ?? [],
  );
}

/** The rungs right above one, in the order of the tracks. */
export function nextRoles(model: LadderRoles, { id }: Pick<LadderRole, 'id'>): LadderRole[] {
  const next = nextRungs(model.project.ladder, id);
  return model.roles.filter((role) => next.includes(role.id));
}

/** The first of the rungs right above one; undefined above a top. */
export function nextRole(model: LadderRoles, role: Pick<LadderRole, 'id'>): LadderRole | undefined {
  return rolesAbove(model, role)[0];
}

/** The nearest rung below one whose pay is known, and the steps between them; null where there is none. */
export function paidBelow(
  { roles }: Pick<LadderRoles, 'roles'>,
  { belowId }: Pick<LadderRole, 'belowId'>,
): { role: LadderRole; steps: number } | null {
  let [role, steps] = [roles.find(({ id }) => id === belowId), 1];
  while (role && role.pay === null) {
    const next: string | null = role.belowId;
    [role, steps] = [roles.find(({ id }) => id === next), steps + 1];
  }
  return role ? { role, steps } : null;
}

/** The lines of all tracks, each from the lowest rung that leads there. */
export function roleLines({
  roles,
  project,
}: LadderRoles): { track: Track; roles: LadderRole[] }[] {
  return project.ladder.tracks.map((track) => ({
    track,
    roles: trackLine(project.ladder, track).map((id) => roles.find((role) => role.id === id)!),
  }));
}

/**
 * "Rung 3 of 5", or "Rung 3" where it leads to several tracks, with its family and track where there are several,
 * and with the grade of the rung.
 */
export function rungText(
  model: Pick<SiteModel, 'project' | 'language' | 'text' | 'entry'>,
  { id, rung, of, track }: LadderRole,
): string {
  const { t, locale } = model.language;
  const { ladder, grades } = model.project;
  const { familyId } = track;
  const tracks = ladder.tracks.filter((other) => other.familyId === familyId).length;
  const common = isCommon(ladder, id);
  const grade = grades.find((known) => known.id === ladder.grades[id]);
  const inside = [familyName(model, familyId), common ? null : trackName(model, track)];
  return [
    common ? t('rung.ofCommon', { rung, tracks }) : t('rung.of', { rung, count: of }),
    ...inside.map((name) => name && insideSentence(name, locale)),
    grade ? model.text(grade.name) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The way up from a rung to one that steps lead to. */
export function ladderWay(
  { project }: Pick<SiteModel, 'project'>,
  lower: LadderRole,
  upper: LadderRole,
): LadderWay {
  const ends = { from: lower.id, to: upper.id };
  const steps = stepsBetween(project.ladder, ends.from, ends.to).length;
  return { id: wayId(ends), lower, upper, steps, kind: 'up' };
}

/** "From account manager to senior": as content/ says it for neighbours, made from their names for others. */
export function wayTitle(model: WayWords, way: LadderWay): string {
  if (way.kind === 'beside') return model.language.t('difference.titleBeside', wayArguments(way));
  return way.steps === 1 || way.kind === 'move'
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
export function wayTime(model: WayWords & LadderRoles, way: LadderWay): string {
  const entries = stepsOf(model, way).map((step) => model.entry('transitions', step.id).data);
  // Between neighbours the words of content/ stand; a sum has to be made.
  if (entries.length === 1) return entries[0]!.typicalTime;
  return spanText(model, cumulativeTime(entries.map(({ typicalYears }) => typicalYears)));
}

/** The single steps that make up a way, the lowest first. */
export function stepsOf(model: LadderRoles, { lower, upper }: LadderWay): LadderWay[] {
  const roleById = new Map(model.roles.map((role) => [role.id, role]));
  return stepsBetween(model.project.ladder, lower.id, upper.id).map(({ from, to }) =>
    ladderWay(model, roleById.get(from)!, roleById.get(to)!),
  );
}

/** The rungs of a way, the lowest first. */
export function rungsOnWay(model: LadderRoles, way: LadderWay): LadderRole[] {
  return [way.lower, ...stepsOf(model, way).map(({ upper }) => upper)];
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
