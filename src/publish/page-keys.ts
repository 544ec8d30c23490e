import { createHash } from 'node:crypto';
import type { Project } from '../project/project.ts';
import { placesWithWages } from '../views/figures/map-figure.ts';
import { areaRanks, SIMILAR } from '../views/pages/city-page.ts';
import { nearPlaces, similarTo } from '../views/sections/place-rows.ts';
import type { SiteModel } from '../views/site/site-model.ts';
import { oncePer } from '../views/site/site-model.ts';

/** Which areas a page about an area shows figures of: its own, those around it as well, or some of all. */
export type AreasShown = 'own' | 'near' | 'all';

/**
 * The key of what a page about an area is made of, apart from the program: while both stay the same, a build leaves
 * the page as the last one drew it (src/cli/kept-pages.ts). A changed figure of an area changes the
 * keys of the pages that show the area; all else that is read changes every key.
 * @param placeId id of a metropolitan area
 * @returns 43 letters, digits, - and _
 */
export function areaKey(model: SiteModel, placeId: string, shown: AreasShown): string {
  const place = model.atlas.placeById[placeId]!;
  const figures = figureKeys(model.project);
  const keyOf = (id: string): string => figures.get(id) ?? '';
  const near = shown === 'own' ? [] : nearPlaces(model, place);
  const similar = shown === 'all' ? similarTo(model, place, SIMILAR) : [];
  return keyOfValue([
    siteKey(model),
    keyOf(placeId),
    ...[...near, ...similar].map((other) => [other.placeId, keyOf(other.placeId)]),
    shown === 'all' ? [areaRanks(model.atlas, placeId), mapKey(model)] : null,
  ]);
}

/** Of each area, what changes from year to year. */
const figureKeys = oncePer(({ places, statistics, unpublished }: Project): Map<string, string> => {
  const paid = Map.groupBy(statistics, ({ placeId }) => placeId);
  const counted = Map.groupBy(unpublished, ({ placeId }) => placeId);
  return new Map(
    places.map(({ id, rpp }) => [id, keyOfValue([rpp, paid.get(id), counted.get(id)])]),
  );
});

/** All that is read besides the figures of areas. */
const restKey = oncePer((project: Project): string => {
  const { places, statistics, unpublished, ...rest } = project;
  const areas = new Set(places.filter(({ kind }) => kind === 'metro').map(({ id }) => id));
  return keyOfValue([
    rest,
    places.map((place) => (place.kind === 'metro' ? { ...place, rpp: null } : place)),
    statistics.filter(({ placeId }) => !areas.has(placeId)),
    unpublished.filter(({ placeId }) => !areas.has(placeId)),
  ]);
});

/** Largest areas that any page may name, whichever area it is about. */
const MOST_NAMED = 12;

/** What every page of an area takes from the site, be it said or summed up from all areas. */
const siteKey = oncePer((model: SiteModel): string => {
  const { project, kinds, currency, prices, atlas } = model;
  const { largestMarkets, estimatedMarkets } = atlas;
  return keyOfValue([
    ...[restKey(project), kinds, currency, prices, model.locale],
    [largestMarkets.length, estimatedMarkets.length],
    largestMarkets.slice(0, Math.max(MOST_NAMED, project.site.largestMarkets)).map(({ id }) => id),
  ]);
});

const mapKey = oncePer((model: SiteModel): string => keyOfValue(placesWithWages(model)));

function keyOfValue(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
