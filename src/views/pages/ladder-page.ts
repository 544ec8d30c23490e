import type { PathItem } from '../sections/career-path.ts';
import { careerPath } from '../sections/career-path.ts';
import type { CityFinder } from '../sections/city-finder.ts';
import { cityFinder } from '../sections/city-finder.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { proficiencyWords, rungCompetency } from '../sections/role-competencies.ts';
import type { LadderMeasures } from '../sections/role-measures.ts';
import { ladderMeasures } from '../sections/role-measures.ts';
import {
  familyModel,
  ladderCrumbs,
  ladderPath,
  promotionText,
  wholeLadderLink,
} from '../site/family-model.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { ladderWay, ladderWays, roleLines, sidewaysWays, wayLink } from '../site/ladder-ways.ts';
import type { Link, PageFrame, PageWords } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { trackGroup } from '../site/ladder-roles.ts';

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
  /** What every promotion takes, by content/pages/; null where it says nothing. */
  promotionHtml: string | null;
  competencies: Link[];
  /** Null where the roles say nothing of whose figures their measures are. */
  measures: LadderMeasures | null;
  /** The line of each track; its name where there are several. */
  paths: { name: string | null; items: PathItem[] }[];
  pathText: string;
  /** Leads to the path in any area; null where no area has pay of its own. */
  finder: CityFinder | null;
  /** Ways up by the rung they start from. */
  ways: { from: string; rung: number; of: number; links: Link[] }[];
  /** Moves sideways or back, and rungs of the same grade. */
  sideways: Link[];
  notice: Link;
  /** To the whole ladder as one document. */
  whole: Link;
}

/** The competency matrix of the site's ladder, or of one family, and every way up from it. */
export function ladderPage(site: SiteModel, familyId?: string): LadderPage {
  const model = familyId === undefined ? site : familyModel(site, familyId);
  const { language, addresses, roles, project } = model;
  const { t } = language;
  const words = ladderWords(model);
  const promotion = promotionText(model);
  return {
    frame: pageFrame(model, {
      path: ladderPath(model),
      title: words.title,
      description: words.description,
      ...(words.crumb === null ? {} : { above: ladderCrumbs(site), crumb: words.crumb }),
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
    note: t('matrix.note', { levels: proficiencyWords(model) }),
    promotionHtml: promotion === null ? null : model.markdown(promotion),
    competencies: project.ladder.competencies.map((id) => ({
      label: model.entry('competencies', id).data.name,
      href: addresses.competency(id),
    })),
    measures: ladderMeasures(model),
    paths: roleLines(model).map(({ track, roles: line }) => ({
      name: trackGroup(model, track),
      items: careerPath(model, ladderWay(model, line[0]!, line.at(-1)!), model.atlas.nation),
    })),
    pathText: model.survey
      ? t('path.text', { inNation: model.inPlace(model.atlas.nation) })
      : t('path.noPay'),
    finder: cityFinder(model, 'path'),
    ways: roles.filter(({ top }) => !top).map((role) => waysFrom(model, role)),
    sideways: sidewaysOf(site, roles).map((way) => wayLink(model, way)),
    notice: {
      label: pageWords(model, 'career-progression-notice').title,
      href: addresses.page(`${ladderPath(model)}career-progression-notice/`),
    },
    whole: { ...wholeLadderLink(model), label: t('whole.print') },
  };
}

/** What the page says of itself: as pages/ has it for the only ladder, and with its name for one of several. */
function ladderWords(model: SiteModel): PageWords & { crumb: string | null } {
  const words = pageWords(model, 'ladder');
  if (model.familyId === null) return { ...words, crumb: null };
  const { t } = model.language;
  const { title, short, field } = model.entry('families', model.familyId).data;
  return {
    title: t('ladders.title', { family: title }),
    lead: t('ladders.lead', {
      competencies: model.project.ladder.competencies.length,
      rungs: model.roles.length,
    }),
    description: t('ladders.description', { field, rungs: model.roles.length }),
    crumb: short,
  };
}

/** Moves and rungs of one grade that begin or end in some of the rungs, also where they lead to another family. */
function sidewaysOf(site: SiteModel, roles: readonly LadderRole[]): LadderWay[] {
  const ids = new Set(roles.map(({ id }) => id));
  return sidewaysWays(site).filter(({ lower, upper }) => ids.has(lower.id) || ids.has(upper.id));
}

function aboutFamilies({ project, locale, markdown }: SiteModel): string | null {
  const ids = project.ladder.families.map(({ id }) => id);
  const texts = project.content.families.filter(
    (family) => family.locale === locale && ids.includes(family.id) && family.body.trim() !== '',
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
