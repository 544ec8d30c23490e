import { decidingOf, nextRungs } from '../../ladder/order.ts';
import { proficiency } from '../../schemas/ladder.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';

/** A competency as it looks on one rung. */
export interface RungCompetency {
  id: string;
  name: string;
  /** Proficiency counted from 1, the lowest, to 4. */
  level: number;
  proficiencyWord: string;
  statement: string;
  evidence: string;
  /** Decides a step to a rung right above. */
  deciding: boolean;
  /** Said where it is not (yet, or no longer) daily work. */
  notDaily: string | null;
}

/** What competencies of rungs are made of. */
type CompetencyWords = Pick<SiteModel, 'project' | 'entry' | 'language'>;

/** The competencies that a rung asks for, in reading order. */
export function rungCompetencies(model: CompetencyWords, role: LadderRole): RungCompetency[] {
  return model.project.ladder.competencies.flatMap((id) => rungCompetency(model, role, id) ?? []);
}

/** A competency on a rung; null where it is not asked for. */
export function rungCompetency(
  model: CompetencyWords,
  role: Pick<LadderRole, 'id'>,
  id: string,
): RungCompetency | null {
  const { ladder } = model.project;
  const expected = ladder.expected[role.id]?.[id];
  if (expected === undefined) return null;
  const { data } = model.entry('competencies', id);
  // A statement of the rung's grade holds where the rung has none of its own.
  const { statement, evidence } = (data.levels[role.id] ??
    data.levels[ladder.grades[role.id] ?? ''])!;
  return {
    id,
    name: data.name,
    level: proficiency.options.indexOf(expected) + 1,
    proficiencyWord: model.language.t(`proficiency.${expected}`),
    statement,
    evidence,
    deciding: nextRungs(ladder, role.id).some((to) =>
      decidingOf(ladder, { from: role.id, to }).includes(id),
    ),
    notDaily: ladder.notDaily[role.id]?.includes(id) ? model.language.t('role.notDaily') : null,
  };
}
