import { escapeXml } from '../../charts/shared/escape-xml.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { PageId } from '../../schemas/frontmatter.ts';
import { ladderWays, sidewaysWays, wayTitle } from '../site/ladder-ways.ts';
import { hasChanges, hasPage, pageWords } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { interviewAddress } from './role-details.ts';

/** Kinds of what a search finds besides places, in the order of the list of all pages. */
export const ENTRY_KINDS = ['role', 'way', 'competency', 'term', 'method', 'page'] as const;

type EntryKind = (typeof ENTRY_KINDS)[number];

/** A page, or a part of one with a title of its own, in one language. */
export interface SiteEntry {
  kind: EntryKind;
  title: string;
  /** What else it is called; '' for nothing. */
  also: string;
  href: string;
  /** Its words as HTML, for an index: those that people wrote, and none of what data fill in. */
  html: () => string;
}

/** The pages that tell of no single thing, in the order of the head. */
const PAGES: readonly PageId[] = [
  'home',
  'roles',
  'ladder',
  'career-progression-notice',
  'salaries',
  'cities',
  'compare',
  'plan',
  'team',
  'method',
  'sources',
  'data',
  'glossary',
];

/**
 * Everything that is found by its words. Cities, and roles in them, are not here: their pages say the same of other
 * numbers, and the finder of places leads to them by name.
 */
export function siteEntries(model: SiteModel): SiteEntry[] {
  const { addresses, language, locale, project } = model;
  const { glossary, method } = project.content;
  return [
    ...model.roles.flatMap((role) => roleEntries(model, role)),
    ...[...ladderWays(model), ...sidewaysWays(model)].map((way): SiteEntry => {
      const told =
        way.steps === 1 || way.kind === 'move' ? model.entry('transitions', way.id) : null;
      return {
        kind: 'way',
        title: wayTitle(model, way),
        also: '',
        href: addresses.difference(way.lower.id, way.upper.id),
        html: () => (told === null ? '' : `${paragraphs(told.data)}${model.markdown(told.body)}`),
      };
    }),
    ...project.ladder.competencies.map((id): SiteEntry => {
      const { data } = model.entry('competencies', id);
      return {
        kind: 'competency',
        title: data.name,
        also: '',
        href: addresses.competency(id),
        html: () => paragraphs(data),
      };
    }),
    ...glossary
      .filter((term) => term.locale === locale)
      .sort((a, b) => language.compare(a.data.term, b.data.term))
      .map(({ id, data, body }): SiteEntry => ({
        kind: 'term',
        title: data.term,
        also: data.also ?? '',
        href: addresses.term(id),
        html: () => model.markdown(body),
      })),
    ...method
      .filter((section) => section.locale === locale)
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data, body }): SiteEntry => ({
        kind: 'method',
        title: data.title,
        also: '',
        href: addresses.method(id),
        html: () => model.markdown(withoutArguments(body)),
      })),
    ...PAGES.filter((id) => hasPage(model, id)).map((id) => pageEntry(model, id)),
    ...(hasChanges(model) ? [changesEntry(model)] : []),
  ];
}

/** A role, and its interview questions where it has any: they have a page of their own. */
function roleEntries(model: SiteModel, { id, words, data, body }: LadderRole): SiteEntry[] {
  const { interview, faq = [], ...told } = data;
  const asked = faq.map(({ question, answer }) => ({
    question,
    answer: withoutArguments(answer),
  }));
  const role: SiteEntry = {
    kind: 'role',
    title: words.title,
    also: data.alsoCalled.flatMap(({ titles }) => titles).join(', '),
    href: model.addresses.role(id),
    html: () => `${paragraphs(told)}${paragraphs(asked)}${model.markdown(body)}`,
  };
  if (!interview) return [role];
  return [
    role,
    {
      kind: 'role',
      title: model.language.t('interview.title', roleArguments('role', words)),
      also: '',
      href: interviewAddress(model, id),
      html: () => paragraphs(interview),
    },
  ];
}

function pageEntry(model: SiteModel, id: PageId): SiteEntry {
  const { title, lead, description } = pageWords(model, id);
  const path = { home: '/', 'career-progression-notice': '/ladder/career-progression-notice/' };
  return {
    kind: 'page',
    title: id === 'home' ? model.project.site.name : title,
    also: '',
    href: model.addresses.page(id in path ? path[id as keyof typeof path] : `/${id}/`),
    html: () => paragraphs({ title, lead, description }),
  };
}

/** What changed is told by data: its words are no text of content/. */
function changesEntry({ addresses, language: { t } }: SiteModel): SiteEntry {
  const title = t('changes.title');
  return {
    kind: 'page',
    title,
    also: '',
    href: addresses.page('/changes/'),
    html: () => paragraphs({ title, lead: t('changes.lead') }),
  };
}

/** Fields that name things for programs. */
const NOT_WORDS = new Set([
  'id',
  'whose',
  'formerly',
  'lastReviewed',
  'needs',
  'order',
  'related',
  'sources',
]);

/** Every text of plain data, a paragraph each. */
function paragraphs(value: unknown): string {
  if (typeof value === 'string') return `<p>${escapeXml(value)}</p>`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key))
    .map(([, part]) => paragraphs(part))
    .join('');
}

/** A text without the places that figures are put into. */
const withoutArguments = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, '');
