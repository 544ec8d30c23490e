import type { FormerIds } from '../../project/former-ids.ts';
import { ladderWays, sidewaysWays } from '../site/ladder-ways.ts';
import { rolePlaces } from '../site/role-places.ts';
import type { SiteModel } from '../site/site-model.ts';

/** An address at which a page stood before a role, a competency or a place got another id. */
export interface MovedPage {
  locale: string;
  /** Where it stood, without slashes at its ends: roles/old. */
  from: string;
  /** Where it stands now, in full and as a path. */
  canonical: string;
  href: string;
  title: string;
  /** What a reader sees whose browser does not go on by itself. */
  words: { moved: string; link: string };
}

/** A page as parts of its address, each an id of a kind or a word that stays. */
type Parts = readonly { kind: keyof FormerIds | null; id: string }[];

/** Every address that a page of the language had under an id of before; none where nothing was renamed. */
export function movedPages(model: SiteModel): MovedPage[] {
  const { project, locale, language, addresses, former } = model;
  const [first] = project.site.locales;
  const prefix = locale === first ? '' : `${locale}/`;
  return renamedPages(model).flatMap(({ parts, title }) => {
    const path = `/${joinParts(parts)}/`;
    const href = addresses.page(path);
    return formsOf(parts, former).map((from) => ({
      locale,
      from: prefix + from,
      canonical: new URL(href, project.site.url).href,
      href,
      title: `${title} · ${project.site.name}`,
      words: { moved: language.t('moved.text'), link: title },
    }));
  });
}

/** Pages whose address holds an id, with what they are about. */
function renamedPages(model: SiteModel): { parts: Parts; title: string }[] {
  const { roles, atlas, project } = model;
  const word = (id: string) => ({ kind: null, id }) as const;
  const ofRole = (id: string) => ({ kind: 'roles', id }) as const;
  const ofPlace = (id: string) => ({ kind: 'places', id }) as const;
  const inPlaces = roles.flatMap((role) =>
    rolePlaces(model, role).map((place) => ({ role, place })),
  );
  return [
    ...roles.map((role) => ({
      parts: [word('roles'), ofRole(role.id)],
      title: role.words.title,
    })),
    ...inPlaces.map(({ role, place }) => ({
      parts: [word('roles'), ofRole(role.id), ofPlace(place.id)],
      title: `${role.words.title}, ${model.placeLabel(place)}`,
    })),
    ...atlas.metros.map((place) => ({
      parts: [word('cities'), ofPlace(place.id)],
      title: model.placeLabel(place),
    })),
    ...project.ladder.competencies.map((id) => ({
      parts: [word('ladder'), { kind: 'competencies' as const, id }],
      title: model.entry('competencies', id).data.name,
    })),
    ...[...ladderWays(model), ...sidewaysWays(model)].map(({ lower, upper }) => ({
      parts: [word('ladder'), ofRole(lower.id), word('-to-'), ofRole(upper.id)],
      title: `${lower.words.title} – ${upper.words.title}`,
    })),
  ];
}

/** The addresses of a page under each id of before, alone and together. */
function formsOf(parts: Parts, former: FormerIds): string[] {
  const forms = parts.reduce<{ parts: Parts; isOld: boolean }[]>(
    (before, part) => {
      const olds =
        part.kind === null
          ? []
          : Object.entries(former[part.kind]).flatMap(([old, id]) => (id === part.id ? [old] : []));
      return before.flatMap((form) => [
        { parts: [...form.parts, part], isOld: form.isOld },
        ...olds.map((id) => ({ parts: [...form.parts, { ...part, id }], isOld: true })),
      ]);
    },
    [{ parts: [], isOld: false }],
  );
  return forms.filter(({ isOld }) => isOld).map((form) => joinParts(form.parts));
}

const joinParts = (parts: Parts): string =>
  parts
    .map(({ id }) => id)
    .join('/')
    .replace('/-to-/', '-to-');
