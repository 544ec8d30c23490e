import { createPaths } from '../../i18n/addresses.ts';
import { languageOf, sayText } from '../../i18n/language-of.ts';
import type { PageArgument, PageId } from '../../schemas/frontmatter.ts';
import type { SiteModel } from './site-model.ts';

export interface Link {
  label: string;
  href: string;
}

interface NavigationLink extends Link {
  current: 'page' | 'true' | undefined;
}

/** Links that share an entry of the head. */
interface NavigationGroup {
  id: string;
  label: string;
  current: 'true' | undefined;
  links: NavigationLink[];
}

type NavigationEntry = NavigationLink | NavigationGroup;

/** What the frame around a page needs: head, navigation, crumbs, foot. */
export interface PageFrame {
  locale: string;
  /** The language with its country, as pages say it: en-US. */
  languageTag: string;
  /** Only where a language is written from right to left. */
  direction: 'rtl' | undefined;
  title: string;
  description: string;
  /** What the site is in a sentence, for link previews and machines; null but on its first page. */
  siteDescription: string | null;
  siteName: string;
  /** Its own address; null for a page that has none of its own. */
  canonical: string | null;
  /** Address of the same figures as a file for programs; null where there is none. */
  json: string | null;
  /** Whether search engines may list the page and read structured data in it. */
  listed: boolean;
  alternates: { hreflang: string; href: string }[];
  /** The feed of what changed; null where nothing of it is told. */
  feed: { href: string; title: string } | null;
  icon: string;
  /** Address of the mark of the organisation; null for that of the program. */
  mark: string | null;
  /** Address of the styles with its accent colour; null for that of the program. */
  accentStyles: string | null;
  /** Address of the script that tells before the first frame whether the address asks for another view. */
  askedView: string;
  home: { href: string; current: boolean };
  navigation: NavigationEntry[];
  languages: (Link & { locale: string })[];
  crumbs: { label: string; href?: string }[];
  words: { skip: string; navigation: string; languages: string; menu: string; breadcrumbs: string };
  foot: { lines: string[]; links: Link[] };
  /** The way into the search from a page without a script. */
  find: { action: string; label: string; anyLabel: string; go: string };
  /** Of what day the figures are, as each printed sheet says it. */
  dated: string;
  /** Address the site is served from, for structured data. */
  origin: string;
}

interface FrameInput {
  /** Path of the page in the first language. */
  path: string;
  title: string;
  description: string;
  /** Path of the file that has its figures for programs. */
  json?: string;
  /** Crumbs above the page, without the page itself. */
  above?: Link[];
  /** Name of the page in the crumbs; none draws no crumbs. */
  crumb?: string;
}

/** Sections in the head of every page, in the order of a reader's questions; those about pay share an entry. */
const SECTIONS = ['roles', 'ladder', 'pay', 'plan', 'team', 'method', 'search'] as const;

const PAY_SECTIONS = ['cities', 'salaries', 'compare'] as const;

type Section = Exclude<(typeof SECTIONS)[number], 'pay'> | (typeof PAY_SECTIONS)[number];

/** Whether a site has a page: without figures, or where nothing is public, some are not built, and nothing leads to them. */
export function hasPage(
  { kinds, project }: Pick<SiteModel, 'kinds' | 'project'>,
  section: string,
): boolean {
  switch (section) {
    case 'salaries':
      return kinds.survey;
    case 'compare':
      return kinds.estimates;
    // The explorer of a survey leads there.
    case 'cities':
      return kinds.survey || project.places.some(({ kind }) => kind === 'metro');
    // Nothing is handed out to programs from behind a login.
    case 'data':
      return project.site.visibility !== 'internal';
    default:
      return true;
  }
}

/** Whether the site tells what changed: it does in public, from its first recorded release on. */
export function hasChanges({ project }: Pick<SiteModel, 'project'>): boolean {
  return project.site.visibility !== 'internal' && project.releases.length > 0;
}

/** Path of the feed of what changed, in the language of a model. */
export function feedPath({ addresses }: Pick<SiteModel, 'addresses'>): string {
  return addresses.page('/changes.atom');
}

/** The frame of a page in its language. */
export function pageFrame(model: SiteModel, input: FrameInput): PageFrame {
  const { language, addresses, project, locale } = model;
  const { site } = project;
  const { t } = language;
  const absolute = (path: string): string => new URL(path, site.url).href;
  const inLocale = (other: string): string => localPath(model, other, input.path);
  const crumbs = input.crumb ? [...(input.above ?? []), { label: input.crumb }] : [];
  return {
    locale,
    languageTag: t('language.tag'),
    direction: isRightToLeft(locale) ? 'rtl' : undefined,
    title: input.path === '/' ? `${site.name} · ${input.title}` : `${input.title} · ${site.name}`,
    description: input.description,
    siteDescription: input.path === '/' ? model.text(site.description) : null,
    siteName: site.name,
    canonical: absolute(inLocale(locale)),
    json: input.json && hasPage(model, 'data') ? addresses.file(input.json) : null,
    listed: site.visibility !== 'internal',
    alternates: [
      ...site.locales.map((other) => ({ hreflang: other, href: absolute(inLocale(other)) })),
      { hreflang: 'x-default', href: absolute(inLocale(site.locales[0]!)) },
    ],
    feed: hasChanges(model)
      ? { href: feedPath(model), title: t('changes.feedTitle', { site: site.name }) }
      : null,
    icon: addresses.file(project.mark === null ? '/icon.svg' : '/mark.svg'),
    mark: project.mark === null ? null : addresses.file('/mark.svg'),
    accentStyles: site.accent === undefined ? null : addresses.file('/accent.css'),
    askedView: addresses.file('/asked-view.js'),
    home: { href: addresses.page('/'), current: input.path === '/' },
    navigation: SECTIONS.flatMap((section): NavigationEntry | NavigationEntry[] => {
      const link = (id: Section): NavigationLink => navigationLink(model, id, input.path);
      if (section !== 'pay') return link(section);
      const links = PAY_SECTIONS.filter((id) => hasPage(model, id)).map(link);
      return links.length > 1 ? payGroup(model, links) : links;
    }),
    languages: site.locales
      .filter((other) => other !== locale)
      .map((other) => ({
        locale: other,
        label: languageOf(other, model.words).t('language.name'),
        href: inLocale(other),
      })),
    crumbs,
    words: {
      skip: t('frame.skip'),
      navigation: t('frame.navigation'),
      languages: t('frame.languages'),
      menu: t('frame.menu'),
      breadcrumbs: t('frame.breadcrumbs'),
    },
    foot: frameFoot(model),
    find: {
      action: addresses.page('/search/'),
      label: t('find.label'),
      anyLabel: t('search.label'),
      go: t('search.go'),
    },
    dated: t('foot.asOf', { date: language.date(site.asOf) }),
    origin: site.url,
  };
}

function navigationLink(
  { language, addresses }: SiteModel,
  section: Section,
  path: string,
): NavigationLink {
  const own = `/${section}/`;
  return {
    label: language.t(`nav.${section}`),
    href: addresses.page(own),
    current: path === own ? 'page' : path.startsWith(own) ? 'true' : undefined,
  };
}

function payGroup({ language }: SiteModel, links: NavigationLink[]): NavigationGroup {
  return {
    id: 'pay',
    label: language.t('nav.pay'),
    current: links.some(({ current }) => current !== undefined) ? 'true' : undefined,
    links,
  };
}

function frameFoot(model: SiteModel): PageFrame['foot'] {
  const { language, addresses, project } = model;
  const { t } = language;
  const { asOf, repository, licence } = project.site;
  return {
    lines: [sourcesLine(model), t('foot.asOf', { date: language.date(asOf) })].flatMap(
      (line) => line ?? [],
    ),
    links: [
      { label: t('nav.sources'), href: addresses.page('/sources/') },
      { label: t('nav.glossary'), href: addresses.page('/glossary/') },
      ...(hasChanges(model)
        ? [{ label: t('changes.title'), href: addresses.page('/changes/') }]
        : []),
      {
        label: t('foot.data'),
        href: addresses.page(hasPage(model, 'data') ? '/data/' : '/sources/#files'),
      },
      ...(repository ? [{ label: t('foot.code', { licence }), href: repository }] : []),
    ],
  };
}

/** Scripts of living languages that run from right to left. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

function isRightToLeft(locale: string): boolean {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(locale).maximize().script ?? '');
}

function localPath(model: SiteModel, locale: string, path: string): string {
  const { site } = model.project;
  return createPaths(site.base, site.locales[0]!).page(locale, path);
}

/** The sources that every page rests on, each with its period; null without any. */
function sourcesLine(model: SiteModel): string | null {
  const ids = [
    ...new Set([...(model.mainRole.pay?.sourceIds ?? []), ...(model.market?.wage.sourceIds ?? [])]),
  ];
  if (ids.length === 0) return null;
  return ids
    .map((id) => model.source(id))
    .map((source) => `${model.text(source.short)}, ${model.text(source.period)}`)
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
    .join('. ')
    .concat('.');
}

/** Short names in one line: what a reader finds in a folded part. */
export const inLine = (names: readonly string[]): string => names.join(' · ');

/** What content/pages says of a page. */
export interface PageWords {
  title: string;
  lead: string;
  description: string;
}

/** Title, lead and description of a page from content/pages, with the site's counts filled in. */
export function pageWords(model: SiteModel, id: PageId): PageWords {
  const { data } = model.entry('pages', id);
  const { project, atlas, language } = model;
  const counts: Record<PageArgument, number> = {
    metros: atlas.estimatedMarkets.length,
    allMetros: atlas.metros.length,
    roles: model.roles.length,
    competencies: project.ladder.competencies.length,
    terms: project.content.glossary.filter((term) => term.locale === model.locale).length,
    sources: project.sources.length,
  };
  return {
    title: sayText(language, data.title, counts),
    lead: sayText(language, data.lead, counts),
    description: sayText(language, data.description, counts),
  };
}
