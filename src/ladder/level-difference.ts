import type { Ladder, Proficiency } from '../schemas/ladder.ts';
import { proficiency } from '../schemas/ladder.ts';
import { stepsBetween } from './order.ts';

/** What happens to a competency between two rungs. */
export type CompetencyChange = 'same' | 'deeper' | 'new' | 'no-longer-daily';

/** A competency on two rungs, the lower and the higher. */
export interface CompetencyDifference {
  competencyId: string;
  change: CompetencyChange;
  /** Proficiency expected on the lower rung. */
  from: Proficiency;
  /** Proficiency expected on the higher rung. */
  to: Proficiency;
  /** Daily work on the lower rung. */
  dailyBefore: boolean;
  /** Among the few that decide the step to the higher rung from the one right below it. */
  deciding: boolean;
}

/**
 * The difference of two levels, competency by competency in reading order.
 *
 * New: daily work above, not yet below. No longer daily: the reverse. Otherwise deeper where the
 * proficiency rises, and the same where it does not. Throws a RangeError when an id is no level or the
 * second does not lie above the first.
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
  const last = stepsBetween(ladder, fromId, toId).at(-1);
  if (!last) throw new RangeError(`toId must lie above ${fromId}, received ${toId}`);
  const deciding = ladder.deciding[last.from] ?? [];
  return ladder.competencies.map((competencyId) => {
    const before = ladder.expected[fromId]![competencyId]!;
    const after = ladder.expected[toId]![competencyId]!;
    const dailyBefore = !ladder.notDaily[fromId]?.includes(competencyId);
    const dailyAfter = !ladder.notDaily[toId]?.includes(competencyId);
    return {
      competencyId,
      change:
        dailyBefore === dailyAfter
          ? isHigher(after, before)
            ? 'deeper'
            : 'same'
          : dailyAfter
            ? 'new'
            : 'no-longer-daily',
      from: before,
      to: after,
      dailyBefore,
      deciding: deciding.includes(competencyId),
    };
  });
}

function isHigher(after: Proficiency, before: Proficiency): boolean {
  return proficiency.options.indexOf(after) > proficiency.options.indexOf(before);
}
