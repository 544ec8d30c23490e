import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import type { IdTarget } from './unknown-id.ts';

/** Everything that ids of a project can lead to. */
export function toIdTargets({ ids, content }: Draft) {
  const target = (name: string, listedIn: string, known: ReadonlySet<string> | null): IdTarget => ({
    name,
    listedIn,
    ids: known,
  });
  return {
    level: target('level', FILES.ladder, ids.levels),
    competency: target('competency', FILES.ladder, ids.competencies),
    kpi: target('measure', FILES.ladder, ids.kpis),
    source: target('source', FILES.sources, ids.sources),
    place: target('place', FILES.places, ids.places),
    occupation: target('occupation', FILES.occupations, ids.occupations),
    glossary: target('glossary term', 'content/glossary/', new Set(content.glossary.files.keys())),
    role: target('role', 'content/roles/', new Set(content.roles.files.keys())),
    method: target('method section', 'content/method/', new Set(content.method.files.keys())),
  };
}
