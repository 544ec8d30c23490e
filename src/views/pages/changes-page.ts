import { NOTED_PERCENT } from '../../changes/compare-releases.ts';
import type { ChangeEntry } from '../sections/change-entries.ts';
import { changeEntries, unchangedSince } from '../sections/change-entries.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { feedPath, pageFrame } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface ChangesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** What is compared, and from what size on a move of a median is told. */
  how: string;
  feed: { text: string; link: Link };
  /** That nothing has changed since the last release; null where something has. */
  unchanged: string | null;
  entries: ChangeEntry[];
}

/** What changed on the site, by date. */
export function changesPage(model: SiteModel): ChangesPage {
  const { language, kinds } = model;
  const { t } = language;
  const since = unchangedSince(model);
  return {
    frame: pageFrame(model, {
      path: '/changes/',
      title: t('changes.title'),
      description: t('changes.description'),
    }),
    title: t('changes.title'),
    lead: t('changes.lead'),
    how: t('changes.how', {
      pay: kinds.survey || kinds.officialPay ? 'yes' : 'no',
      share: language.percent(NOTED_PERCENT / 100),
    }),
    feed: {
      text: t('changes.feedText'),
      link: { label: t('changes.feed'), href: feedPath(model) },
    },
    unchanged: since === null ? null : t('changes.nothingSince', { date: language.date(since) }),
    entries: changeEntries(model),
  };
}

/** A feed of what changed, in one language; all addresses are whole. */
export interface ChangesFeed {
  languageTag: string;
  title: string;
  author: string;
  /** Its own address. */
  self: string;
  /** The page that tells the same. */
  page: string;
  /** The newest first. */
  entries: { address: string; date: string; title: string; paragraphs: string[] }[];
}

/** The same as a feed: each entry as its sentences. */
export function changesFeed(model: SiteModel): ChangesFeed {
  const { language, addresses, project } = model;
  const { t } = language;
  const whole = (path: string): string => new URL(path, project.site.url).href;
  const page = whole(addresses.page('/changes/'));
  return {
    languageTag: t('language.tag'),
    title: t('changes.feedTitle', { site: project.site.name }),
    author: project.site.name,
    self: whole(feedPath(model)),
    page,
    entries: changeEntries(model).map(({ id, date, title, text, parts, wording }) => ({
      address: `${page}#${id}`,
      date,
      title,
      paragraphs: [
        text,
        ...parts.flatMap((part) => part.items.map((item) => `${part.title}: ${item}`)),
        ...(wording?.items ?? []).map((item) => `${wording!.title}: ${item.title}. ${item.text}`),
      ],
    })),
  };
}
