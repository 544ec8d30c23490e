import type { Ladder, Proficiency } from '../schemas/ladder.ts';
import { proficiencyStep } from '../schemas/ladder.ts';
import { decidingOf, stepsBetween } from './order.ts';

/** What happens to a competency between two rungs. */
export type CompetencyChange =
  'same' | 'deeper' | 'less-deep' | 'asked' | 'new' | 'no-longer-daily' | 'not-asked';

/** A competency on two rungs, the first and the second. */
export interface CompetencyDifference {
  competencyId: string;
  change: CompetencyChange;
  /** Proficiency expected on the first rung; null where it is not asked for. */
  from: Proficiency | null;
  /** Proficiency expected on the second rung; null where it is not asked for. */
  to: Proficiency | null;
  /** Daily work on the first rung. */
  dailyBefore: boolean;
  /** Among the few that decide the move, or the step to the second rung from the one right below it. */
  deciding: boolean;
}

/**
 * The difference of two levels, competency by competency in reading order; one that neither asks for is left
 * out.
 *
 * New: asked for and daily work on the second, not yet on the first. No longer daily: the reverse. Asked: asked for
 * on the second alone, and not daily work there. Not asked: asked for on the first alone. Otherwise deeper or less
 * deep where the proficiency differs, and the same where it does not. Throws a RangeError when an id is no level or both are the same.
 */
export function levelDifference(
  ladder: Ladder,
  fromId: string,
  toId: string,
): CompetencyDifference[] {
  for (const [name, id] of Object.entries({ fromId, toId })) {
    if (!ladder.levels.includes(id))
      throw new RangeError(`${name} must be a level, received ${id}`);
  }
  if (fromId === toId) throw new RangeError(`toId must be another level, received ${toId}`);
  const last = stepsBetween(ladder, fromId, toId).at(-1) ?? { from: fromId, to: toId };
  const deciding = decidingOf(ladder, last);
  return ladder.competencies.flatMap((competencyId): CompetencyDifference[] => {
    const [before, after] = [fromId, toId].map((id) => askedOn(ladder, id, competencyId)) as [
      Asked,
      Asked,
    ];
    if (before.proficiency === null && after.proficiency === null) return [];
    return [
      {
        competencyId,
        change: changeOf(before, after),
        from: before.proficiency,
        to: after.proficiency,
        dailyBefore: before.daily,
        deciding: deciding.includes(competencyId),
      },
    ];
  });
}

/** What a rung asks of a competency. */
interface Asked {
  proficiency: Proficiency | null;
  daily: boolean;
}

function askedOn({ expected, notDaily }: Ladder, levelId: string, competencyId: string): Asked {
  const asked = expected[levelId]?.[competencyId] ?? null;
  return {
    proficiency: asked,
    daily: asked !== null && !notDaily[levelId]?.includes(competencyId),
  };
}

function changeOf(before: Asked, after: Asked): CompetencyChange {
  if (after.proficiency === null) return 'not-asked';
  if (before.proficiency === null) return after.daily ? 'new' : 'asked';
  if (before.daily !== after.daily) return after.daily ? 'new' : 'no-longer-daily';
  const rise = proficiencyStep(after.proficiency) - proficiencyStep(before.proficiency);
  return rise > 0 ? 'deeper' : rise < 0 ? 'less-deep' : 'same';
}
