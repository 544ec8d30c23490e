import { rangeLines } from '../sections/employer-range-words.ts';
import type { LadderMeasures } from '../sections/role-measures.ts';
import { ladderMeasures } from '../sections/role-measures.ts';
import {
  familyModel,
  ladderTellsPay,
  ladderCrumbs,
  promotionText,
  wholeLadderPath,
  wholeLadderTitle,
} from '../site/family-model.ts';
import { ladderWay, nextRoles, sidewaysWays, wayTitle } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { citedSources } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What a step up or a move asks for, in full. */
export interface WholeStep {
  id: string;
  html: string;
  changes: string[];
  criteria: string[];
  evidence: string[];
}

/** What the document says of a rung beside what the rung’s own page says (roleInDocument). */
interface WholeRung {
  id: string;
  /** Before each id of its parts. */
  prefix: string;
  /** Ranges of the employer, a line for each step of pay and area; empty where none are set. */
  ranges: string[];
  /** In the order of the steps on its page. */
  steps: WholeStep[];
  interview: { question: string; shows: string }[];
}

interface WholeLadderPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** The rungs by what they are listed under, null where one list says it all. */
  contents: {
    group: string | null;
    /** Place of its first rung in the document, from 1. */
    first: number;
    links: Link[];
  }[];
  /** What stands after the rungs. */
  parts: Link[];
  promotionHtml: string | null;
  competencies: { name: string; summary: string; strands: string[] }[];
  rungs: WholeRung[];
  moves: (WholeStep & { title: string })[];
  measures: LadderMeasures | null;
  sources: Link[];
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
  const promotion = promotionText(model);
  const rungs = roles.map((role) => wholeRung(model, role));
  const paid = ladderTellsPay(model) || rungs.some(({ ranges }) => ranges.length > 0);
  const lead = t('whole.lead', { rungs: roles.length, paid: paid ? 'yes' : 'no' });
  const moves = sidewaysWays(model).flatMap((way) =>
    way.kind === 'move' ? [{ ...wholeStep(model, way.id), title: wayTitle(model, way) }] : [],
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
      first: roles.indexOf(own[0]!) + 1,
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

function wholeRung(model: SiteModel, role: LadderRole): WholeRung {
  return {
    id: role.id,
    prefix: `${role.id}-`,
    ranges: rangeLines(model, role),
    steps: nextRoles(model, role).map((next) => wholeStep(model, ladderWay(model, role, next).id)),
    interview: role.data.interview ?? [],
  };
}

function wholeStep(model: SiteModel, wayId: string): WholeStep {
  const { data, body } = model.entry('transitions', wayId);
  const { changes, criteria, evidence } = data;
  return { id: wayId, html: model.markdown(body), changes, criteria, evidence };
}
