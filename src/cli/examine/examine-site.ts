import type { Project } from '../../project/project.ts';
import { dataKinds } from '../../project/data-kinds.ts';
import { leakedWords, ownTextOf } from './leak-words.ts';
import type { ScannedPage, SiteFacts } from './scan-site.ts';
import { isEmbed, scanSite } from './scan-site.ts';
import type { SiteAddress } from './site-faults.ts';
import { deadLinks, htmlOf, idFaults, missingFiles, textOf } from './site-faults.ts';

/** One thing that was looked for in a built site. */
export interface Examination {
  /** What it is about: links, html, … */
  name: string;
  /** How much was looked at, or why nothing could be. */
  scope: string;
  faults: string[];
}

/** Pages that are validated and read by axe: of a large site as many as take a minute or two. */
const MOST_VALIDATED = 300;

/** Looks through a finished site as a reader, a browser and a search engine would. */
export async function examineSite(
  folder: string,
  project: Project,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Examination[]> {
  const site = { origin: new URL(project.site.url).origin, base: project.site.base };
  const facts = await scanSite(folder, site.origin, site.base);
  const { pages } = facts;
  const own = ownTextOf(files);
  const kinds = dataKinds(project);
  return [
    {
      name: 'links',
      scope: `all of ${count(pages, 'page')}`,
      faults: [...deadLinks(facts, site), ...missingFiles(facts, site)],
    },
    { name: 'pages', scope: `all of ${count(pages, 'page')}`, faults: pages.flatMap(pageFaults) },
    { name: 'titles', scope: `all of ${count(pages, 'page')}`, faults: sameTitles(facts) },
    {
      name: 'words',
      scope: `all of ${count(pages, 'page')}, words of another site`,
      faults: pages.flatMap(({ path }) =>
        leakedWords(textOf(htmlOf(folder, path)), own, kinds).map((word) => `${path}: ${word}`),
      ),
    },
    await validate(folder, facts),
    await readWithAxe(folder, site, facts),
  ];
}

const count = (list: readonly unknown[], noun: string): string =>
  `${list.length} ${noun}${list.length === 1 ? '' : 's'}`;

/** A page that only leads on has no frame. */
const leadsOn = ({ forbidden }: ScannedPage): boolean => forbidden.includes('<meta refresh>');

function pageFaults(page: ScannedPage): string[] {
  const { path, headings, lang, forbidden } = page;
  return [
    ...idFaults(page),
    ...(headings === 1 ? [] : [`${path}: ${headings} headings of the first level`]),
    ...(lang === '' ? [`${path}: no language`] : []),
    ...(leadsOn(page) ? [] : forbidden.map((part) => `${path}: ${part}`)),
  ];
}

/** Pages of a language that a search result could not tell apart. */
function sameTitles({ pages }: SiteFacts): string[] {
  const first = new Map<string, string>();
  return pages
    .filter((page) => !leadsOn(page) && !isEmbed(page))
    .flatMap(({ path, lang, title }) => {
      const key = `${lang} ${title}`;
      const other = first.get(key);
      first.set(key, other ?? path);
      if (title === '') return [`${path}: no title`];
      return other === undefined ? [] : [`${path} and ${other}: ${title}`];
    });
}

async function validate(folder: string, { pages }: SiteFacts): Promise<Examination> {
  const step = Math.ceil(pages.length / MOST_VALIDATED);
  const chosen = pages.filter((_page, index) => index % step === 0);
  const scope =
    step === 1 ? `all of ${count(pages, 'page')}` : `${chosen.length} of ${count(pages, 'page')}`;
  const { htmlFaults } = await import('./html-faults.ts');
  return {
    name: 'html',
    scope,
    faults: chosen.flatMap(({ path }) => htmlFaults(path, htmlOf(folder, path))),
  };
}

/** Where there is no browser nothing is passed over in silence: the scope says so. */
async function readWithAxe(
  folder: string,
  site: SiteAddress,
  { pages }: SiteFacts,
): Promise<Examination> {
  const chosen = onePageOfEachKind(pages.filter((page) => !leadsOn(page)));
  try {
    const { axeFaultsOf } = await import('./axe-faults.ts');
    const faults = await axeFaultsOf(folder, site.base, chosen);
    return {
      name: 'axe',
      scope: `${count(chosen, 'page')}, one of each kind, light and dark`,
      faults,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { name: 'axe', scope: `not run. ${why}`, faults: [] };
  }
}

/** The largest page of each form of address, such as /roles/…/…/. */
function onePageOfEachKind(pages: readonly ScannedPage[]): string[] {
  const kinds = Map.groupBy(pages, ({ lang, path }) => {
    const [locale] = lang.split('-');
    const parts = path.split('/').filter((part) => part !== '' && part !== locale);
    return [lang, parts[0] ?? '', parts[1]?.includes('-to-') ? 'way' : '', parts.length].join(' ');
  });
  return [...kinds.values()].map(
    (alike) => alike.reduce((most, page) => (page.bytes > most.bytes ? page : most)).path,
  );
}
