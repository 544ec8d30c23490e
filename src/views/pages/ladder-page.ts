import type { PathItem } from '../sections/career-path.ts';
import { careerPath } from '../sections/career-path.ts';
import type { CityFinder } from '../sections/city-finder.ts';
import { cityFinder } from '../sections/city-finder.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetency } from '../sections/role-competencies.ts';
import { ladderWay, ladderWays, roleLines, sidewaysWays, wayLink } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { trackGroup } from '../site/site-model.ts';

interface LadderPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** What content/families/ says of the ladder; null where it says nothing. */
  aboutHtml: string | null;
  rungs: { rung: number; of: number; label: string; short: string; href: string }[];
  /** One row a competency, one cell a rung in the order of the columns; null where it is not asked for. */
  rows: { name: string; href: string; cells: (RungCompetency | null)[] }[];
  note: string;
  competencies: Link[];
  /** The line of each track; its name where there are several. */
  paths: { name: string | null; items: PathItem[] }[];
  pathText: string;
  finder: CityFinder;
  /** Ways up by the rung they start from. */
  ways: { from: string; rung: number; of: number; links: Link[] }[];
  /** Moves sideways or back, and rungs of the same grade. */
  sideways: Link[];
  notice: Link;
}

/** The competency matrix, and every way up from it. */
export function ladderPage(model: SiteModel): LadderPage {
  const { language, addresses, roles, project } = model;
  const { t } = language;
  const words = pageWords(model, 'ladder');
  return {
    frame: pageFrame(model, {
      path: '/ladder/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    aboutHtml: aboutFamilies(model),
    rungs: roles.map((role) => ({
      rung: role.rung,
      of: role.of,
      label: role.words.title,
      short: role.words.short,
      href: addresses.role(role.id),
    })),
    rows: project.ladder.competencies.map((id) => ({
      name: model.entry('competencies', id).data.name,
      href: addresses.competency(id),
      cells: roles.map((role) => rungCompetency(model, role, id)),
    })),
    note: t('matrix.note'),
    competencies: project.ladder.competencies.map((id) => ({
      label: model.entry('competencies', id).data.name,
      href: addresses.competency(id),
    })),
    paths: roleLines(model).map(({ track, roles: line }) => ({
      name: trackGroup(model, track),
      items: careerPath(model, ladderWay(model, line[0]!, line.at(-1)!), model.atlas.nation),
    })),
    pathText: model.survey
      ? t('path.text', { inNation: model.inPlace(model.atlas.nation) })
      : t('path.noPay'),
    finder: cityFinder(model, 'path'),
    ways: roles.filter(({ top }) => !top).map((role) => waysFrom(model, role)),
    sideways: sidewaysWays(model).map((way) => wayLink(model, way)),
    notice: {
      label: pageWords(model, 'career-progression-notice').title,
      href: addresses.page('/ladder/career-progression-notice/'),
    },
  };
}

function aboutFamilies({ project, locale, markdown }: SiteModel): string | null {
  const texts = project.content.families.filter(
    (family) => family.locale === locale && family.body.trim() !== '',
  );
  return texts.length === 0 ? null : texts.map(({ body }) => markdown(body)).join('');
}

function waysFrom(model: SiteModel, role: LadderRole): LadderPage['ways'][number] {
  return {
    from: role.words.title,
    rung: role.rung,
    of: role.of,
    links: ladderWays(model)
      .filter(({ lower }) => lower.id === role.id)
      .map((way) => wayLink(model, way)),
  };
}
