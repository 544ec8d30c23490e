import type { Ladder, Track } from '../schemas/ladder.ts';

/** What the order of the rungs is read from; a ladder of content/, or as much of it as a tool is given. */
export type LadderOrder = Readonly<Pick<Ladder, 'tracks'>>;

/** A step from a rung to one right above it, or a move sideways or back. */
export interface LadderStep {
  from: string;
  to: string;
}

/** Where a rung stands, counted from the lowest rung that leads to it, which is 1. */
export interface RungPosition {
  rung: number;
  /** Number of rungs on the line of its track. */
  of: number;
  /** The track that the rung belongs to: the first that lists it. */
  track: Track;
}

/** The ladder of a single line of rungs. */
export function singleTrack(levels: readonly string[]): LadderOrder {
  return { tracks: [{ id: 'main', familyId: 'ladder', levels: [...levels] }] };
}

/** The address part of a step, a move or a longer way, which is also the name of its file. */
export function wayId({ from, to }: LadderStep): string {
  return `${from}-to-${to}`;
}

/** Every rung once, in reading order: the tracks one after the other. */
export function rungsOf({ tracks }: LadderOrder): string[] {
  return [...new Set(tracks.flatMap(({ levels }) => levels))];
}

/** The track that a rung belongs to, the first that lists it; undefined for what is no rung. */
function trackOf({ tracks }: LadderOrder, id: string): Track | undefined {
  return tracks.find(({ levels }) => levels.includes(id));
}

/**
 * The rungs that lead to the end of a track, the lowest first: those of its own, and where it begins on a
 * rung of an earlier track, what leads there before them.
 */
export function trackLine(order: LadderOrder, track: Track): string[] {
  const [first = '', ...rest] = track.levels;
  const origin = trackOf(order, first);
  if (!origin || origin === track) return [...track.levels];
  const trunk = trackLine(order, origin);
  return [...trunk.slice(0, trunk.indexOf(first) + 1), ...rest];
}

/**
 * Where a rung stands on the line of its track.
 * @throws RangeError when the id is no rung
 */
export function rungPosition(order: LadderOrder, id: string): RungPosition {
  const track = trackOf(order, id);
  if (!track) throw new RangeError(`id must be a rung of the ladder, received ${id}`);
  const line = trackLine(order, track);
  return { rung: line.indexOf(id) + 1, of: line.length, track };
}

/** Whether a rung leads to the end of every track of its family, of which there are several. */
export function isCommon({ tracks }: LadderOrder, id: string): boolean {
  const { familyId } = trackOf({ tracks }, id) ?? {};
  const own = tracks.filter((track) => track.familyId === familyId);
  return own.length > 1 && own.every((track) => trackLine({ tracks }, track).includes(id));
}

/** The rung before one on the line of its track; null for the lowest and for what is no rung. */
export function rungBelow(order: LadderOrder, id: string): string | null {
  const track = trackOf(order, id);
  if (!track) return null;
  const line = trackLine(order, track);
  return line[line.indexOf(id) - 1] ?? null;
}

/** The rungs right above one, in the order of the tracks; none above a top and above what is no rung. */
export function nextRungs({ tracks }: LadderOrder, id: string): string[] {
  const next = tracks.flatMap(({ levels }) => {
    const index = levels.indexOf(id);
    return index === -1 ? [] : levels.slice(index + 1, index + 2);
  });
  return [...new Set(next)];
}

/** Every step of the ladder once, in the order of the tracks. */
export function ladderSteps(order: LadderOrder): LadderStep[] {
  const steps = order.tracks.flatMap(({ levels }) =>
    levels.slice(1).map((to, index): LadderStep => ({ from: levels[index]!, to })),
  );
  return [...new Map(steps.map((step) => [wayId(step), step])).values()];
}

/** The rungs that can be reached from one, the nearest first; none from a top and from what is no rung. */
export function rungsAbove(order: LadderOrder, id: string): string[] {
  return [...stepsToAll(order, id).keys()];
}

/** The first of the rungs right above one; null above a top and above what is no rung. */
export function nextRung(order: LadderOrder, id: string): string | null {
  return nextRungs(order, id)[0] ?? null;
}

/**
 * The steps of the shortest way from a rung up to a higher one, the lowest first; of two equally short ones
 * that of the earlier track. None when the second cannot be reached from the first.
 */
export function stepsBetween(order: LadderOrder, from: string, to: string): LadderStep[] {
  const stepTo = stepsToAll(order, from);
  const steps: LadderStep[] = [];
  for (let step = stepTo.get(to); step; step = stepTo.get(step.from)) steps.unshift(step);
  return steps;
}

/** By every rung that can be reached from one, the nearest first, the step that leads there first. */
function stepsToAll(order: LadderOrder, id: string): Map<string, LadderStep> {
  const stepTo = new Map<string, LadderStep>();
  const seen = new Set([id]);
  for (const from of seen) {
    for (const to of nextRungs(order, from)) {
      if (seen.has(to)) continue;
      seen.add(to);
      stepTo.set(to, { from, to });
    }
  }
  return stepTo;
}

/**
 * The competencies that decide a step or a move: those written for it, or those of its lower rung where one
 * step alone leads up from there.
 */
export function decidingOf(
  ladder: LadderOrder & { deciding: Readonly<Record<string, readonly string[]>> },
  step: LadderStep,
): readonly string[] {
  const own = ladder.deciding[wayId(step)];
  if (own) return own;
  const next = nextRungs(ladder, step.from);
  return next.length === 1 && next[0] === step.to ? (ladder.deciding[step.from] ?? []) : [];
}
