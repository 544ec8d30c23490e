import { proficiency } from '../schemas/ladder.ts';
import type { RungCompetency } from '../components/rung-competency.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** The competencies of a rung in reading order. */
export function rungCompetencies(model: SiteModel, role: LadderRole): RungCompetency[] {
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
