import { rangeLines } from '../sections/employer-ranges.ts';
import type { LadderMeasures } from '../sections/role-measures.ts';
import { ladderMeasures } from '../sections/role-measures.ts';
import { familyModel, ladderCrumbs, ladderPath, promotionText } from '../site/family-model.ts';
import { ladderWay, nextRoles, sidewaysWays, wayTitle } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { citedSources } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { RolePage } from './role-page.ts';
import { rolePage } from './role-page.ts';

/** What a step up or a move asks for, in full. */
export interface WholeStep {
  id: string;
  title: string;
  /** What it pays where that is known, how long it takes, how many competencies change; none of a move. */
  lines: string[];
  html: string;
  changes: string[];
  criteria: string[];
  evidence: string[];
}

/** A rung as its own page tells it, without pictures and figures of a market, and with its steps in full. */
interface WholeRung {
  id: string;
  /** Before each id of its parts. */
  prefix: string;
  page: RolePage;
  /** Ranges of the employer, a line for each step of pay and area; empty where none are set. */
  ranges: string[];
  steps: WholeStep[];
  interview: { question: string; shows: string }[];
}

interface WholeLadderPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** The rungs by what they are listed under, null where one list says it all. */
  contents: { group: string | null; links: Link[] }[];
  /** What stands after the rungs. */
  parts: Link[];
  promotionHtml: string | null;
  competencies: { name: string; summary: string; strands: string[] }[];
  rungs: WholeRung[];
  moves: WholeStep[];
  measures: LadderMeasures | null;
  sources: Link[];
}

/** The path of the document of a model’s ladder. */
function wholeLadderPath(model: Pick<SiteModel, 'familyId'>): string {
  return `${ladderPath(model)}whole/`;
}

/** Leads to the document of a ladder, by its family where there are several. */
export function wholeLadderLink(model: SiteModel): Link {
  return {
    label: wholeLadderTitle(model),
    href: model.addresses.page(wholeLadderPath(model)),
  };
}

/**
 * The whole ladder of the site, or of one family, as one document to print: every word of its rungs, the steps
 * between them, and its competencies. Search engines leave it out, since it says what other pages say.
 */
export function wholeLadderPage(site: SiteModel, familyId?: string): WholeLadderPage {
  const model = familyId === undefined ? site : familyModel(site, familyId);
  const { language, roles, project } = model;
  const { t } = language;
  const title = wholeLadderTitle(model);
  const lead = t('whole.lead', { rungs: roles.length });
  const promotion = promotionText(model);
  const rungs = roles.map((role) => wholeRung(site, model, role));
  const moves = sidewaysWays(model).flatMap((way) =>
    way.kind === 'move'
      ? [wholeStep(model, way.id, { title: wayTitle(model, way), lines: [] })]
      : [],
  );
  const measures = ladderMeasures(model);
  const parts: (Link | null)[] = [
    { label: t('whole.competencies'), href: '#about-competencies' },
    promotion === null ? null : { label: t('matrix.promotion'), href: '#promotion' },
    moves.length === 0 ? null : { label: t('matrix.sideways'), href: '#moves' },
    measures && { label: measures.words.title, href: '#owners' },
  ];
  return {
    frame: {
      ...pageFrame(model, {
        path: wholeLadderPath(model),
        title,
        description: lead,
        above: ladderCrumbs(model),
        crumb: t('whole.crumb'),
      }),
      listed: false,
    },
    title,
    lead,
    contents: [...Map.groupBy(roles, ({ group }) => group)].map(([group, own]) => ({
      group,
      links: own.map(({ id, words }) => ({ label: words.title, href: `#${id}` })),
    })),
    parts: parts.filter((part) => part !== null),
    promotionHtml: promotion === null ? null : model.markdown(promotion),
    competencies: project.ladder.competencies.map((id) => {
      const { name, summary, strands } = model.entry('competencies', id).data;
      return { name, summary, strands: Object.values(strands) };
    }),
    rungs,
    moves,
    measures,
    sources: citedSources(model, [...new Set(roles.flatMap(({ data }) => data.sources))]),
  };
}

function wholeLadderTitle(model: SiteModel): string {
  return model.language.t('whole.title', {
    family: model.familyId === null ? 'none' : model.entry('families', model.familyId).data.short,
  });
}

function wholeRung(site: SiteModel, model: SiteModel, role: LadderRole): WholeRung {
  const page = rolePage(site, role.id);
  const { pay } = page.answers;
  return {
    id: role.id,
    prefix: `${role.id}-`,
    page: {
      ...page,
      // A document holds no figures of occupations, and no links into pages of tools.
      answers: {
        ...page.answers,
        pay: pay && { ...pay, untold: pay.untold && { ...pay.untold, official: null } },
      },
      survey: null,
      official: null,
      measuresLink: null,
      details: {
        ...page.details,
        interview: null,
        application: page.details.resume.length + page.details.mistakes.length > 0,
      },
    },
    ranges: rangeLines(model, role),
    steps: nextRoles(model, role).map((next, index) =>
      wholeStep(model, ladderWay(model, role, next).id, page.steps[index]!),
    ),
    interview: role.data.interview ?? [],
  };
}

function wholeStep(
  model: SiteModel,
  wayId: string,
  { title, lines }: Pick<WholeStep, 'title' | 'lines'>,
): WholeStep {
  const { data, body } = model.entry('transitions', wayId);
  const { changes, criteria, evidence } = data;
  return { id: wayId, title, lines, html: model.markdown(body), changes, criteria, evidence };
}
