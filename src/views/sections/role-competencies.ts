import { insideSentence } from '../../i18n/formats.ts';
import { decidingOf, nextRungs } from '../../ladder/order.ts';
import { proficiencies, proficiencyStep } from '../../schemas/ladder.ts';
import { inLine } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A competency as it looks on one rung. */
export interface RungCompetency {
  id: string;
  name: string;
  /** Proficiency counted from 1, the lowest. */
  level: number;
  /** Steps of proficiency that the site tells apart. */
  levels: number;
  proficiencyWord: string;
  /** Strand by strand, or the only statement. */
  sayings: RungSaying[];
  /** Names of its strands in a line; null where it has none. */
  strands: string | null;
  /** Decides a step to a rung right above. */
  deciding: boolean;
  /** Said where it is not (yet, or no longer) daily work. */
  notDaily: string | null;
}

/** What can be observed, with an example of evidence. */
export interface RungSaying {
  /** Name of the strand; null in a competency without strands. */
  strand: string | null;
  statement: string;
  evidence: string;
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
  const sayings = (data.levels[role.id] ?? data.levels[ladder.grades[role.id] ?? ''])!;
  const strands = Object.values(data.strands);
  return {
    id,
    name: data.name,
    level: proficiencyStep(expected),
    levels: proficiencies(ladder).length,
    proficiencyWord: model.language.t(`proficiency.${expected}`),
    sayings: sayings.map(({ strand, statement, evidence }) => ({
      strand: strand === null ? null : data.strands[strand]!,
      statement,
      evidence,
    })),
    strands: strands.length === 0 ? null : inLine(strands),
    deciding: nextRungs(ladder, role.id).some((to) =>
      decidingOf(ladder, { from: role.id, to }).includes(id),
    ),
    notDaily: ladder.notDaily[role.id]?.includes(id) ? model.language.t('role.notDaily') : null,
  };
}

/** The words of proficiency that the site tells apart, the lowest first, inside a sentence. */
export function proficiencyWords({
  project,
  language: { t, locale },
}: Pick<SiteModel, 'project' | 'language'>): string {
  return proficiencies(project.ladder)
    .map((word) => insideSentence(t(`proficiency.${word}`), locale))
    .join(', ');
}
