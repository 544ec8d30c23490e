import { byId } from '../schemas/by-id.ts';
import type { Project } from './project.ts';

/** Present ids by those of before. */
export interface FormerIds {
  roles: Readonly<Record<string, string>>;
  competencies: Readonly<Record<string, string>>;
  places: Readonly<Record<string, string>>;
}

/** What roles, competencies and places were called before, as their files say in any language. */
export function formerIds({ content, places }: Pick<Project, 'content' | 'places'>): FormerIds {
  const ofTexts = (entries: readonly { id: string; data: { formerly?: string[] | undefined } }[]) =>
    byId(entries.flatMap(({ id, data }) => (data.formerly ?? []).map((old) => [old, id] as const)));
  return {
    roles: ofTexts(content.roles),
    competencies: ofTexts(content.competencies),
    places: byId(
      places.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
    ),
  };
}
