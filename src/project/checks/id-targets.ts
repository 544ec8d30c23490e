import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';

/** Everything that ids of a project can lead to. */
export function toIdTargets({ ids, content, ladderFiles }: Draft) {
  const ladders = ladderFiles.map(({ file }) => file).join(' or ') || FILES.ladder;
  const target = (name: string, listedIn: string, known: ReadonlySet<string> | null): IdTarget => ({
    name,
    listedIn,
    ids: known,
  });
  return {
    level: target('level', ladders, ids.levels),
    competency: target('competency', ladders, ids.competencies),
    grade: target('grade', FILES.grades, ids.grades),
    kpi: target('measure', ladders, ids.kpis),
    source: target('source', FILES.sources, ids.sources),
    place: target('place', FILES.places, ids.places),
    zone: target('zone', FILES.zones, ids.zones),
    occupation: target('occupation', FILES.occupations, ids.occupations),
    glossary: target('glossary term', 'content/glossary/', new Set(content.glossary.files.keys())),
    role: target('role', 'content/roles/', new Set(content.roles.files.keys())),
    method: target('method section', 'content/method/', new Set(content.method.files.keys())),
  };
}

/** What an id should lead to. */
export interface IdTarget {
  /** "place", "source", … */
  name: string;
  /** Where ids of this sort are listed. */
  listedIn: string;
  /** The ids that exist; null when they could not be read. */
  ids: ReadonlySet<string> | null;
}

/** A problem when an id leads nowhere; none when nobody can tell. */
export function checkId(id: string, target: IdTarget, position: () => Position): Problem[] {
  if (target.ids === null || target.ids.has(id)) return [];
  const meant = nearest(id, target.ids);
  return [
    errorAt(position(), {
      found: `an unknown ${target.name} ${quote(id)}`,
      expected: `${/^[aeiou]/.test(target.name) ? 'an' : 'a'} ${target.name} of ${target.listedIn}`,
      mend: meant === null ? 'Add it there, or correct the id.' : `Did you mean ${meant}?`,
    }),
  ];
}
