import { z } from 'zod';
import { byId } from './by-id.ts';
import { localisedText } from './localised-text.ts';
import { slug } from './place.ts';

/** How well a competency is mastered, from the lowest to the highest. */
export const proficiency = z.enum(['awareness', 'working', 'practitioner', 'expert', 'leading']);

/** How many of them every ladder tells apart. */
const USUAL_PROFICIENCIES = 4;

export type Proficiency = z.infer<typeof proficiency>;

/** Steps of proficiency, counted from 1, the lowest; 0 for what is not asked for. */
export function proficiencyStep(level: Proficiency | null): number {
  return level === null ? 0 : proficiency.options.indexOf(level) + 1;
}

/** The words that a ladder uses, the lowest first: the usual four, and those above up to the highest that it expects. */
export function proficiencies({ expected }: Pick<LadderFile, 'expected'>): Proficiency[] {
  const asked = Object.values(expected).flatMap((rung) => Object.values(rung));
  const highest = Math.max(...asked.map((word) => proficiency.options.indexOf(word)));
  return proficiency.options.slice(0, Math.max(USUAL_PROFICIENCIES, highest + 1));
}

/** Values by id, as `byId` keeps them. */
export const recordById = <T extends z.ZodType>(value: T) =>
  z.record(slug, value).transform((record) => byId(Object.entries(record)));

const rungs = z.array(slug).min(2);

/** More rungs of a family than its matrix has columns, and more on a line than pages tell apart. */
export const MOST_RUNGS = 12;

/** content/ladder.yml or content/ladders/<family>.yml: what is the same in every language. */
const ladderFile = z.strictObject({
  /** Ids of the rungs, the lowest first: one track, `main`. */
  levels: rungs.max(MOST_RUNGS).optional(),
  /**
   * Or several tracks by id, each with its rungs, the lowest first. One that begins on a rung of an earlier
   * track parts from it there.
   */
  tracks: z.record(slug, rungs.max(MOST_RUNGS)).optional(),
  /** The rung that stands for the family; the lowest one if left out. */
  mainRole: slug.optional(),
  /** Cities in which its rungs have a page each: all with an estimate, the largest, or none; all if left out. */
  cities: z.enum(['all', 'largest', 'none']).optional(),
  /** Moves sideways or back, such as `manager-to-staff`; they have a transition, and no raise. */
  moves: z.array(slug).optional(),
  /** Grades of content/grades.yml by level id. */
  grades: recordById(slug).optional(),
  /**
   * Steps within a rung by level id, the lowest first, such as I and II: one page and one column, but ranges of
   * their own. Nobody is promoted from one to the next.
   */
  sublevels: recordById(
    z.array(z.string().regex(/^\S(?:.{0,18}\S)?$/, 'a short text such as II')).min(2),
  ).optional(),
  /** Ids of the competencies in reading order. */
  competencies: z.array(slug).min(1),
  /** Ids of the measures with the direction that is good; neither for a size, such as a book of business. */
  kpis: z.array(z.strictObject({ id: slug, good: z.enum(['higher', 'lower', 'neither']) })),
  /** Proficiency by level id, then by competency id; one that is left out is not asked for there. */
  expected: recordById(recordById(proficiency)),
  /** Competencies that are not (yet, or no longer) daily work on a rung, by level id. */
  notDaily: recordById(z.array(slug)),
  /**
   * At most five competencies that decide a step, by the lower level's id where one step leads up from it,
   * and by the step's, `a-to-b`, where several do.
   */
  deciding: recordById(z.array(slug).min(1).max(5)),
});

type LadderFile = z.infer<typeof ladderFile>;

/** Rungs one above the other. */
export interface Track {
  /** Unique in its family. */
  id: string;
  familyId: string;
  /** Ids of the rungs, the lowest first. */
  levels: string[];
}

/** The ladder of one family, as its file has it. */
export interface FamilyLadder extends Omit<LadderFile, 'levels' | 'tracks' | 'moves'> {
  /** Ids of all rungs in reading order: track by track, none twice. */
  levels: string[];
  /** By id, in the order of the file. */
  tracks: { id: string; levels: string[] }[];
  /** Whether the file lists tracks, or the one line of `levels`. */
  hasTracks: boolean;
  moves: { from: string; to: string }[];
}

/** What a family has of its own in the ladder of all. */
export interface Family extends Pick<FamilyLadder, 'competencies' | 'kpis'> {
  id: string;
  /** The rung that stands for the family; undefined where its file does not say. */
  mainRole: string | undefined;
  /** Cities in which its rungs have a page each. */
  cities: 'all' | 'largest' | 'none';
}

/** The order of all rungs and what each expects, family by family. */
export interface Ladder extends Pick<
  FamilyLadder,
  'levels' | 'moves' | 'competencies' | 'kpis' | 'expected' | 'notDaily' | 'deciding'
> {
  /** In their order; one where the site has a single ladder. */
  families: Family[];
  tracks: Track[];
  /** Grade by level id. */
  grades: Record<string, string>;
  /** Steps within a rung by level id, the lowest first; rungs without any are left out. */
  sublevels: Record<string, string[]>;
}

export const familyLadder: z.ZodType<FamilyLadder> = ladderFile.transform(
  ({ levels, tracks, moves = [], ...rest }, context): FamilyLadder => {
    if ((levels === undefined) === (tracks === undefined)) {
      context.addIssue({
        code: 'custom',
        path: tracks ? ['tracks'] : ['levels'],
        input: tracks,
        message: 'either "levels", for one line of rungs, or "tracks", for several',
      });
    }
    const list = tracks
      ? Object.entries(tracks).map(([id, own]) => ({ id, levels: own }))
      : [{ id: 'main', levels: levels ?? [] }];
    const all = [...new Set(list.flatMap((track) => track.levels))];
    return {
      ...rest,
      levels: all,
      tracks: list,
      hasTracks: tracks !== undefined,
      moves: moves.flatMap((id, index) => {
        const from = all.find((level) => all.some((to) => id === `${level}-to-${to}`));
        if (from !== undefined) return { from, to: id.slice(from.length + '-to-'.length) };
        context.addIssue({
          code: 'custom',
          path: ['moves', index],
          input: id,
          message: 'two rungs of this ladder with "-to-" between them',
        });
        return [];
      }),
    };
  },
);

/** The ladders of the families as one, in their order; ids of roles are unique over all of them. */
export function joinLadders(files: readonly { familyId: string; ladder: FamilyLadder }[]): Ladder {
  const joined = <T>(pick: (ladder: FamilyLadder) => Record<string, T> | undefined) =>
    byId(files.flatMap(({ ladder }) => Object.entries(pick(ladder) ?? {})));
  const kpis = files.flatMap(({ ladder }) => ladder.kpis);
  return {
    families: files.map(
      ({ familyId, ladder: { competencies, kpis: own, mainRole, cities = 'all' } }) => ({
        id: familyId,
        competencies,
        kpis: own,
        mainRole,
        cities,
      }),
    ),
    levels: files.flatMap(({ ladder }) => ladder.levels),
    tracks: files.flatMap(({ familyId, ladder }) =>
      ladder.tracks.map((track) => ({ ...track, familyId })),
    ),
    moves: files.flatMap(({ ladder }) => ladder.moves),
    competencies: [...new Set(files.flatMap(({ ladder }) => ladder.competencies))],
    kpis: [...new Map(kpis.map((kpi) => [kpi.id, kpi])).values()],
    expected: joined(({ expected }) => expected),
    notDaily: joined(({ notDaily }) => notDaily),
    deciding: joined(({ deciding }) => deciding),
    grades: joined(({ grades }) => grades),
    sublevels: joined(({ sublevels }) => sublevels),
  };
}

/**
 * The ladder of one family by itself: its rungs, competencies and measures, in its own order.
 * @throws RangeError when no family has the id
 */
export function ladderOfFamily(ladder: Ladder, familyId: string): Ladder {
  const family = ladder.families.find(({ id }) => id === familyId);
  if (!family)
    throw new RangeError(`familyId must be a family of the ladder, received ${familyId}`);
  const tracks = ladder.tracks.filter((track) => track.familyId === familyId);
  const levels = new Set(tracks.flatMap((track) => track.levels));
  return {
    ...ladder,
    families: [family],
    tracks,
    levels: ladder.levels.filter((id) => levels.has(id)),
    moves: ladder.moves.filter(({ from }) => levels.has(from)),
    competencies: family.competencies,
    kpis: family.kpis,
  };
}

/** content/grades.yml: the grades that families share, the lowest first. */
export const grades = z.array(z.strictObject({ id: slug, name: localisedText })).min(1);

/** A grade of the organisation. */
export type Grade = z.infer<typeof grades>[number];
