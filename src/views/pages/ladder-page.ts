import type { PathItem } from '../sections/career-path.ts';
import { careerPath } from '../sections/career-path.ts';
import type { CityFinder } from '../sections/city-finder.ts';
import { cityFinder } from '../sections/city-finder.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetencies } from '../sections/role-competencies.ts';
import { ladderWay, ladderWays, wayLink } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';

interface LadderPage {
  frame: PageFrame;
  title: string;
  lead: string;
  rungs: { rung: number; label: string; short: string; href: string }[];
  /** One row a competency, one cell a rung, the lowest first. */
  rows: { name: string; href: string; cells: RungCompetency[] }[];
  note: string;
  competencies: Link[];
  path: { text: string; items: PathItem[]; finder: CityFinder };
  /** Ways up by the rung they start from. */
  ways: { from: string; rung: number; links: Link[] }[];
  notice: Link;
}

/** The competency matrix, and every way up from it. */
export function ladderPage(model: SiteModel): LadderPage {
  const { language, addresses, roles, project } = model;
  const { t } = language;
  const words = pageWords(model, 'ladder');
  const byRole = roles.map((role) => rungCompetencies(model, role));
  const lowest = roles[0]!;
  return {
    frame: pageFrame(model, {
      path: '/ladder/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    rungs: roles.map((role) => ({
      rung: role.rung,
      label: role.words.title,
      short: role.words.short,
      href: addresses.role(role.id),
    })),
    rows: project.ladder.competencies.map((id, index) => ({
      name: model.entry('competencies', id).data.name,
      href: addresses.competency(id),
      cells: byRole.map((competencies) => competencies[index]!),
    })),
    note: t('matrix.note'),
    competencies: project.ladder.competencies.map((id) => ({
      label: model.entry('competencies', id).data.name,
      href: addresses.competency(id),
    })),
    path: {
      text: model.survey
        ? t('path.text', { inNation: model.inPlace(model.atlas.nation) })
        : t('path.noPay'),
      items: careerPath(model, ladderWay(lowest, roles.at(-1)!), model.atlas.nation),
      finder: cityFinder(model, 'path'),
    },
    ways: roles.filter(({ top }) => !top).map((role) => waysFrom(model, role)),
    notice: {
      label: pageWords(model, 'career-progression-notice').title,
      href: addresses.page('/ladder/career-progression-notice/'),
    },
  };
}

function waysFrom(model: SiteModel, role: LadderRole): LadderPage['ways'][number] {
  return {
    from: role.words.title,
    rung: role.rung,
    links: ladderWays(model)
      .filter(({ lower }) => lower.id === role.id)
      .map((way) => wayLink(model, way)),
  };
}
