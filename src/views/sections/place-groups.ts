import { startCapital } from '../../i18n/formats.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { Place } from '../../schemas/place.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Cities that a list shows together: those of a region, or of a nation for those that lie in no region. */
export interface PlaceGroup {
  /** Id of the region or the nation. */
  id: string;
  name: string;
  /** In the order of the language. */
  places: Place[];
}

/** Every city in one group and once, the groups in the order of the language. */
export function placeGroups({
  atlas,
  language,
  placeName,
  regionEntry,
}: Pick<SiteModel, 'atlas' | 'language' | 'placeName' | 'regionEntry'>): PlaceGroup[] {
  const byGroup = Map.groupBy(atlas.metros, groupOf);
  return [...byGroup]
    .map(([id, places]) => ({
      id,
      name: startCapital(regionEntry(atlas.placeById[id]!)),
      places: places.sort((a, b) => language.compare(placeName(a), placeName(b))),
    }))
    .sort((a, b) => language.compare(a.name, b.name));
}

/** Id of the group that a city is listed in. */
const groupOf = ({ stateIds, nationId }: Pick<Place, 'stateIds' | 'nationId'>): string =>
  stateIds[0] ?? nationId;

/** The largest markets, those with most jobs first; where nobody tells their size, all cities in the order of the file. */
export function shownMarkets({ largestMarkets, metros }: PayAtlas): Place[] {
  return largestMarkets.length > 0 ? largestMarkets : metros;
}
