import type { SiteModel } from './site-model.ts';

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
