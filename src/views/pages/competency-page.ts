import { roleArguments } from '../../ladder/role-words.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetencies } from '../sections/role-competencies.ts';
import { nextRole } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface CompetencyPage {
  frame: PageFrame;
  title: string;
  lead: string;
  caption: string;
  rows: { rung: number; role: Link; competency: RungCompetency; decides: Link | null }[];
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
    rows: roles.map((role) => {
      const competency = rungCompetencies(model, role).find(({ id }) => id === competencyId)!;
      const next = nextRole({ roles }, role);
      return {
        rung: role.rung,
        role: { label: role.words.title, href: addresses.role(role.id) },
        competency,
        decides:
          competency.deciding && next
            ? {
                label: t('competency.decides', roleArguments('upper', next.words)),
                href: addresses.difference(role.id, next.id),
              }
            : null,
      };
    }),
    others: project.ladder.competencies
      .filter((id) => id !== competencyId)
      .map((id) => ({
        label: model.entry('competencies', id).data.name,
        href: addresses.competency(id),
      })),
  };
}
