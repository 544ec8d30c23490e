import { useEffect, useState } from 'react';
import { meet, MEETINGS, wordsOf } from '../../finder/name-words.ts';

/** A page, or a part of one, whose words fit. */
export interface TextResult {
  kind: string;
  title: string;
  href: string;
  /** Pieces of its text, those that fit marked. */
  excerpt: readonly { text: string; marked: boolean }[];
}

/** What is known of a search in the texts. */
export type TextSearch =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; results: readonly TextResult[] }
  /** The index did not come. */
  | { kind: 'failed' };

/** As much of Pagefind as is used here. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean; baseUrl: string }) => {
    search: (typed: string) => Promise<{ results: { data: () => Promise<FoundPage> }[] }>;
  };
}

interface FoundPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

/** More would not be read. */
const MOST_RESULTS = 24;
/** Milliseconds without a key before texts are searched: while somebody types, roles and places answer. */
const PAUSE = 150;

/**
 * Searches the texts of the site in the language of the page. The index is fetched with the first search.
 * @param base path the site lives under
 * @param typed '' for nothing
 */
export function useTextSearch(base: string, typed: string): TextSearch {
  const [answer, setAnswer] = useState<{ typed: string; state: TextSearch } | null>(null);
  useEffect(() => {
    if (typed === '') return undefined;
    let asked = true;
    const settle = (state: TextSearch): void => {
      if (asked) setAnswer({ typed, state });
    };
    const pause = setTimeout(() => {
      searchTexts(base, typed).then(
        (results) => settle({ kind: 'found', results }),
        () => settle({ kind: 'failed' }),
      );
    }, PAUSE);
    return () => {
      asked = false;
      clearTimeout(pause);
    };
  }, [base, typed]);
  if (typed === '') return { kind: 'idle' };
  return answer?.typed === typed ? answer.state : { kind: 'searching' };
}

let loading: Promise<ReturnType<PagefindModule['createInstance']>> | undefined;

async function searchTexts(base: string, typed: string): Promise<TextResult[]> {
  loading ??= load(base);
  // A failure is not kept: the next search tries again.
  loading.catch(() => (loading = undefined));
  const { results } = await (await loading).search(typed);
  const pages = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  const found = pages.map(({ url, excerpt, meta }) => ({
    kind: meta['kind'] ?? '',
    title: meta['title'] ?? url,
    href: url,
    excerpt: piecesOf(excerpt, meta['title'] ?? ''),
  }));
  // What is called just so comes first, then what begins so: Pagefind weighs a title, and not how much of it was typed.
  const nearness = ({ title }: TextResult): number => {
    const meeting = meet(wordsOf(typed), wordsOf(title), false);
    return MEETINGS.indexOf(meeting === null || meeting === 'words' ? 'letter' : meeting);
  };
  // A sort in JavaScript is stable.
  return found.sort((a, b) => nearness(a) - nearness(b));
}

async function load(base: string): Promise<ReturnType<PagefindModule['createInstance']>> {
  const address = `${base}pagefind/pagefind.js`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker loaded by its address would not be bound by the policy of the page.
  return module.createInstance({ noWorker: true, baseUrl: base });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * An excerpt, which comes as HTML with `mark` as its only element, as pieces of text: without the title, which stands
 * above it, at its beginning.
 */
export function piecesOf(excerpt: string, title: string): { text: string; marked: boolean }[] {
  const pieces = excerpt.split(/<\/?mark>/).map((html, index) => ({
    text: html.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity]!),
    marked: index % 2 === 1,
  }));
  const text = pieces.map((piece) => piece.text).join('');
  let left = text.startsWith(`${title}. `) ? title.length + 2 : 0;
  return pieces
    .map((piece) => {
      const cut = Math.min(left, piece.text.length);
      left -= cut;
      return { ...piece, text: piece.text.slice(cut) };
    })
    .filter((piece) => piece.text !== '');
}
