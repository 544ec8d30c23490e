import { decidingOf } from '../../ladder/order.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { proficiencyWords, rungCompetency } from '../sections/role-competencies.ts';
import { familyModel, ladderCrumbs } from '../site/family-model.ts';
import { nextRoles } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface CompetencyPage {
  frame: PageFrame;
  title: string;
  lead: string;
  caption: string;
  /** Of the columns of what can be observed: names of the strands, or one for the only statement. */
  heads: string[];
  /** The rungs that ask for it, in the order of the ladder, by family; no name where there is a single one. */
  families: { name: string | null; rows: CompetencyRow[] }[];
  note: string;
  others: Link[];
}

/** What a rung asks for, with the steps that it decides from there. */
interface CompetencyRow {
  rung: number;
  of: number;
  role: Link;
  competency: RungCompetency;
  decides: Link[];
}

/** One competency on every rung: the matrix read the other way. */
export function competencyPage(model: SiteModel, competencyId: string): CompetencyPage {
  const { language, addresses, project } = model;
  const { t } = language;
  const { data } = model.entry('competencies', competencyId);
  const { families } = project.ladder;
  const strands = Object.values(data.strands);
  const title = t('competency.title', { name: data.name });
  return {
    frame: pageFrame(model, {
      path: `/ladder/${competencyId}/`,
      title:
        families.length === 1
          ? t('competency.headTitle', {
              name: data.name,
              ...roleArguments('role', model.mainRole.words),
            })
          : title,
      description: t('competency.description', { summary: data.summary }),
      above: ladderCrumbs(model),
      crumb: data.name,
    }),
    title,
    lead: data.summary,
    caption: t('competency.table', { name: data.name }),
    heads: strands.length === 0 ? [t('competency.statement')] : strands,
    families: families.flatMap(({ id }) => {
      const rows = competencyRows(familyModel(model, id), competencyId);
      const name = families.length === 1 ? null : model.entry('families', id).data.short;
      return rows.length === 0 ? [] : [{ name, rows }];
    }),
    note: t('matrix.note', { levels: proficiencyWords(model) }),
    others: project.ladder.competencies
      .filter((id) => id !== competencyId)
      .map((id) => ({
        label: model.entry('competencies', id).data.name,
        href: addresses.competency(id),
      })),
  };
}

function competencyRows(model: SiteModel, competencyId: string): CompetencyRow[] {
  const { language, addresses, project, roles } = model;
  return roles.flatMap((role): CompetencyRow[] => {
    const competency = rungCompetency(model, role, competencyId);
    if (!competency) return [];
    return [
      {
        rung: role.rung,
        of: role.of,
        role: { label: role.words.title, href: addresses.role(role.id) },
        competency,
        decides: nextRoles(model, role)
          .filter((next) =>
            decidingOf(project.ladder, { from: role.id, to: next.id }).includes(competencyId),
          )
          .map((next) => ({
            label: language.t('competency.decides', roleArguments('upper', next.words)),
            href: addresses.difference(role.id, next.id),
          })),
      },
    ];
  });
}
