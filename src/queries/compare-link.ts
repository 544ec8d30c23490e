import type { PlaceRow } from '../components/place-row.ts';
import type { Link } from './page-frame.ts';
import type { SiteModel } from './site-model.ts';

/** Areas beside the own one: with the most that a comparison takes it would be crowded on a phone. */
const BESIDE = 3;

/**
 * Leads to a comparison of a place with the first of some others; null where there are none.
 * @param rungIds what is compared there; what the page begins with unless given
 */
export function compareLink(
  model: SiteModel,
  placeId: string,
  others: readonly PlaceRow[],
  rungIds: readonly string[] = [],
): Link | null {
  const beside = others.filter(({ id }) => id !== placeId).slice(0, BESIDE);
  if (beside.length === 0) return null;
  const ids = [placeId, ...beside.map(({ id }) => id)];
  const rungs = rungIds.length === 0 ? '' : `&rungs=${rungIds.join('.')}`;
  const names = ids.map((id) => model.placeName(model.atlas.placeById[id]!));
  return {
    label: model.language.t('city.compare', { places: model.language.list(names) }),
    href: `${model.addresses.page('/compare/')}?places=${ids.join('.')}${rungs}`,
  };
}
