import { z } from 'zod';
import { byId } from './by-id.ts';
import { slug } from './place.ts';

/** How well a competency is mastered, from the lowest to the highest. */
export const proficiency = z.enum(['awareness', 'working', 'practitioner', 'expert']);

export type Proficiency = z.infer<typeof proficiency>;

/** Values by id, as `byId` keeps them. */
export const recordById = <T extends z.ZodType>(value: T) =>
  z.record(slug, value).transform((record) => byId(Object.entries(record)));

/** content/ladder.yml: what is the same in every language, the order of rungs and what each expects. */
export const ladder = z.strictObject({
  /** Ids of the rungs, the lowest first. */
  levels: z.array(slug).min(2),
  /** Ids of the competencies in reading order. */
  competencies: z.array(slug).min(1),
  /** Ids of the measures with the direction that is good. */
  kpis: z.array(z.strictObject({ id: slug, good: z.enum(['higher', 'lower']) })),
  /** Proficiency by level id, then by competency id. */
  expected: recordById(recordById(proficiency)),
  /** Competencies that are not (yet, or no longer) daily work on a rung, by level id. */
  notDaily: recordById(z.array(slug)),
  /** At most five competencies that decide the step from a rung to the next, by the lower level's id. */
  deciding: recordById(z.array(slug).min(1).max(5)),
});

export type Ladder = z.infer<typeof ladder>;
