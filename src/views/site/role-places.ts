import type { Place } from '../../schemas/place.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** What the pages of roles in cities are told from. */
type RoleCities = Pick<SiteModel, 'atlas' | 'kinds' | 'project'>;

/** The cities in which a role has a page of its own, the largest first. */
export function rolePlaces(model: RoleCities, role: Pick<LadderRole, 'track'>): Place[] {
  return model.atlas.largestMarkets.filter((place) => hasRolePlace(model, role, place));
}

/** The page of a role in a city; where it has none, that of the city or of the role. */
export function rolePlaceAddress(
  model: RoleCities & Pick<SiteModel, 'addresses'>,
  role: Pick<LadderRole, 'id' | 'track'>,
  place: Place,
  otherwise: 'place' | 'role',
): string {
  const { addresses } = model;
  if (hasRolePlace(model, role, place)) return addresses.rolePlace(role.id, place.id);
  return otherwise === 'place' ? addresses.place(place.id) : addresses.role(role.id);
}

/** Where the wage of the reference occupation is published, in as many cities as the family asks for. */
function hasRolePlace(
  { atlas, kinds, project }: RoleCities,
  { track }: Pick<LadderRole, 'track'>,
  { id }: Pick<Place, 'id'>,
): boolean {
  if (!kinds.estimates || typeof atlas.differential[id] !== 'number') return false;
  switch (project.ladder.families.find((family) => family.id === track.familyId)?.cities) {
    case 'none':
      return false;
    case 'largest':
      return atlas.largestMarkets
        .slice(0, project.site.largestMarkets)
        .some((place) => place.id === id);
    default:
      return true;
  }
}
