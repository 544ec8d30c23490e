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
  /** Decides the step to the next rung. */
  deciding: boolean;
  /** Said where it is not (yet, or no longer) daily work. */
  notDaily: string | null;
}

/** The competencies of a rung in reading order. */
export function rungCompetencies(
  model: Pick<SiteModel, 'project' | 'entry' | 'language'>,
  role: LadderRole,
): RungCompetency[] {
  const { ladder } = model.project;
  return ladder.competencies.map((id) => {
    const { data } = model.entry('competencies', id);
    const expected = ladder.expected[role.id]![id]!;
    const { statement, evidence } = data.levels[role.id]!;
    return {
      id,
      name: data.name,
      level: proficiency.options.indexOf(expected) + 1,
      proficiencyWord: model.language.t(`proficiency.${expected}`),
      statement,
      evidence,
      deciding: ladder.deciding[role.id]?.includes(id) ?? false,
      notDaily: ladder.notDaily[role.id]?.includes(id) ? model.language.t('role.notDaily') : null,
    };
  });
}
