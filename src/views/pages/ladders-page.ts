import { familyModel, ladderPath, ladderTellsPay, wholeLadderLink } from '../site/family-model.ts';
import { roleLines } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { trackGroup } from '../site/ladder-roles.ts';

/** A family, and the site as its pages see it. */
interface FamilyPart {
  id: string;
  model: SiteModel;
}

/** A family with the lines of its rungs. */
interface FamilyItem {
  id: string;
  link: Link;
  /** What its page tells. */
  tells: string;
  /** What content/families says of it; null where it says nothing. */
  leadHtml: string | null;
  /** The rungs of each track, the lowest first; its name where there are several. */
  lines: { name: string | null; rungs: Link[] }[];
}

/** Rungs of all families by their grade. */
interface GradeGrid {
  families: Link[];
  /** The lowest grade first; rungs without a grade last, where there are any. */
  rows: { grade: string; cells: Link[][] }[];
}

interface LaddersPage {
  frame: PageFrame;
  title: string;
  lead: string;
  families: FamilyItem[];
  /** Null where rungs have no grades. */
  grid: GradeGrid | null;
  notice: Link;
  /** To the ladder of each family as one document. */
  whole: Link[];
}

/** The ladders of several families: what each is, and which of their rungs are of one grade. */
export function laddersPage(model: SiteModel): LaddersPage {
  const { addresses, project } = model;
  const words = pageWords(model, 'ladder');
  const families = project.ladder.families.map(({ id }) => ({
    id,
    model: familyModel(model, id),
  }));
  return {
    frame: pageFrame(model, {
      path: '/ladder/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    families: families.map(familyItem),
    grid: gradeGrid(model, families),
    notice: {
      label: pageWords(model, 'career-progression-notice').title,
      href: addresses.page('/ladder/career-progression-notice/'),
    },
    whole: families.map((family) => wholeLadderLink(family.model)),
  };
}

function familyItem({ id, model }: FamilyPart): FamilyItem {
  const { data, body } = model.entry('families', id);
  return {
    id,
    link: { label: data.title, href: model.addresses.page(ladderPath(model)) },
    tells: model.language.t('ladders.whole', { paid: ladderTellsPay(model) ? 'yes' : 'no' }),
    leadHtml: body.trim() === '' ? null : model.markdown(body),
    lines: roleLines(model).map(({ track, roles }) => ({
      name: trackGroup(model, track),
      rungs: roles.map((role) => rungLink(model, role)),
    })),
  };
}

function gradeGrid(model: SiteModel, families: readonly FamilyPart[]): GradeGrid | null {
  const { grades, ladder } = model.project;
  if (Object.keys(ladder.grades).length === 0) return null;
  const rungsOf = (gradeId: string | undefined): Link[][] =>
    families.map(({ model: { roles } }) =>
      roles.filter(({ id }) => ladder.grades[id] === gradeId).map((role) => rungLink(model, role)),
    );
  const rows = [
    ...grades.map(({ id, name }) => ({ grade: model.text(name), cells: rungsOf(id) })),
    { grade: model.language.t('ladders.noGrade'), cells: rungsOf(undefined) },
  ].filter(({ cells }) => cells.some((links) => links.length > 0));
  return {
    families: families.map(({ id, model: family }) => ({
      label: model.entry('families', id).data.short,
      href: model.addresses.page(ladderPath(family)),
    })),
    rows,
  };
}

function rungLink({ addresses }: SiteModel, { id, words }: LadderRole): Link {
  return { label: words.title, href: addresses.role(id) };
}
