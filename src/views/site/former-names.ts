import type { SiteModel } from './site-model.ts';

/**
 * Ids under which files stand: those of today and those of before. A file cannot lead on as a page does, so that it
 * stands at both addresses.
 */
export function fileIds(
  ids: readonly string[],
  former: Readonly<Record<string, string>>,
): string[] {
  const olds = Object.entries(former).flatMap(([old, id]) => (ids.includes(id) ? [old] : []));
  return [...ids, ...olds];
}

/** Ids of before for the addresses of tools, which name rungs and places; nothing where none was renamed. */
export function formerNames({ former }: Pick<SiteModel, 'former'>): {
  former?: Record<string, string>;
} {
  const names = { ...former.places, ...former.roles };
  return Object.keys(names).length === 0 ? {} : { former: names };
}

/** Ids of before for the plans that readers kept. */
export function formerOfLadder({ former }: Pick<SiteModel, 'former'>): {
  former?: { levels: Record<string, string>; competencies: Record<string, string> };
} {
  const { roles, competencies } = former;
  const count = Object.keys(roles).length + Object.keys(competencies).length;
  return count === 0 ? {} : { former: { levels: { ...roles }, competencies: { ...competencies } } };
}
