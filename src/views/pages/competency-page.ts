import { decidingOf } from '../../ladder/order.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetency } from '../sections/role-competencies.ts';
import { nextRoles } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface CompetencyPage {
  frame: PageFrame;
  title: string;
  lead: string;
  caption: string;
  /** The rungs that ask for it, with the steps it decides from each. */
  rows: { rung: number; of: number; role: Link; competency: RungCompetency; decides: Link[] }[];
  others: Link[];
}

/** One competency on every rung: the matrix read the other way. */
export function competencyPage(model: SiteModel, competencyId: string): CompetencyPage {
  const { language, addresses, roles, project } = model;
  const { t } = language;
  const { data } = model.entry('competencies', competencyId);
  const title = t('competency.title', { name: data.name });
  return {
    frame: pageFrame(model, {
      path: `/ladder/${competencyId}/`,
      title,
      description: t('competency.description', { summary: data.summary }),
      above: [{ label: t('nav.ladder'), href: addresses.page('/ladder/') }],
      crumb: data.name,
    }),
    title,
    lead: data.summary,
    caption: t('competency.table', { name: data.name }),
    rows: roles.flatMap((role): CompetencyPage['rows'] => {
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
              label: t('competency.decides', roleArguments('upper', next.words)),
              href: addresses.difference(role.id, next.id),
            })),
        },
      ];
    }),
    others: project.ladder.competencies
      .filter((id) => id !== competencyId)
      .map((id) => ({
        label: model.entry('competencies', id).data.name,
        href: addresses.competency(id),
      })),
  };
}
