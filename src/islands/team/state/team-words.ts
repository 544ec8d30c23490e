import type { LawChecklist, TeamProps, TeamStep } from '../team-props.ts';

/** What of the page's data is words: the rest is the same in every language, and lies in the page once. */
export interface TeamWords extends Pick<
  TeamProps,
  'locale' | 'title' | 'lead' | 'marketLine' | 'links' | 'ownPayNote'
> {
  /** In the order in which the page's own messages stand. */
  messages: unknown[];
  levels: { title: string; short: string; group: string | null; duties: string[] }[];
  /** Labels of the places. */
  places: string[];
  steps: Record<string, TeamStep>;
  checklists: { posting: readonly LawChecklist[]; worksheet: readonly LawChecklist[] };
  raiseWhy: string;
}

/**
 * The words of the page's data in another language.
 * @param own the data in the language of the page, whose messages give the order
 */
export function wordsOf(props: TeamProps, own: TeamProps): TeamWords {
  const { locale, title, lead, marketLine, links, steps, checklists, site, defaults } = props;
  const messages = JSON.parse(props.messages) as Record<string, unknown>;
  return {
    locale,
    title,
    lead,
    marketLine,
    links,
    ...(props.ownPayNote ? { ownPayNote: props.ownPayNote } : {}),
    steps,
    checklists,
    messages: Object.keys(JSON.parse(own.messages) as object).map((key) => messages[key]),
    levels: site.levels.map(({ title, short, group, duties }) => ({
      title,
      short,
      group,
      duties,
    })),
    places: site.places.map(({ label }) => label),
    raiseWhy: defaults.raiseWhy,
  };
}

/** The data of the page with the words of another language. */
export function inWords(own: TeamProps, words: TeamWords): TeamProps {
  const { messages, levels, places, raiseWhy, ...same } = words;
  const keys = Object.keys(JSON.parse(own.messages) as object);
  return {
    ...own,
    ...same,
    messages: JSON.stringify(Object.fromEntries(keys.map((key, index) => [key, messages[index]]))),
    site: {
      ...own.site,
      levels: own.site.levels.map((level, index) => ({ ...level, ...levels[index] })),
      places: own.site.places.map((place, index) => ({ ...place, label: places[index]! })),
    },
    defaults: { ...own.defaults, raiseWhy },
  };
}
