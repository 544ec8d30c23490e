import type { UnknownText } from '../roster-inspection.ts';
import type { Matcher } from './match-names.ts';
import { ownText } from './own-text.ts';

/** Texts beyond this number are read as unknown without being listed: nobody could map them by hand. */
const MOST_TEXTS = 1_000;
const MOST_LISTED = 200;

/** Counts the texts of a column that were not understood. */
export interface UnknownTexts {
  add(text: string): void;
  /** The most frequent first. */
  list(matcher: Matcher<string>): UnknownText[];
}

export function createUnknownTexts(): UnknownTexts {
  const counts = new Map<string, number>();
  return {
    add(text) {
      const count = counts.get(text);
      if (count !== undefined) counts.set(text, count + 1);
      else if (counts.size < MOST_TEXTS) counts.set(ownText(text), 1);
    },
    list: (matcher) =>
      [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_LISTED)
        .map(([text, count]) => ({ text, count, proposals: matcher.propose(text) })),
  };
}
