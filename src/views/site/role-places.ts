import type { Place } from '../../schemas/place.ts';
import type { LadderRole } from './ladder-roles.ts';
import type { SiteModel } from './site-model.ts';

/** What the pages of roles in cities are told from. */
type RoleCities = Pick<SiteModel, 'atlas' | 'kinds' | 'project'>;

/** The cities in which a role has a page of its own, the largest first. */
export function rolePlaces(model: RoleCities, role: Pick<LadderRole, 'id' | 'track'>): Place[] {
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

/**
 * Where the wage of the reference occupation is published, in as many cities as the family asks for. A rung of
 * which neither a survey nor the organisation tells the pay has none: a page in each city would say that alone.
 */
export function hasRolePlace(
  { atlas, kinds, project }: RoleCities,
  role: Pick<LadderRole, 'id' | 'track'>,
  { id }: Pick<Place, 'id'>,
): boolean {
  if (!kinds.estimates || typeof atlas.differential[id] !== 'number') return false;
  if (!isPaid(role.id, atlas, project)) return false;
  switch (project.ladder.families.find((family) => family.id === role.track.familyId)?.cities) {
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

/** Whether a survey tells the pay of a rung in the nation, or the organisation its own pay or a range. */
function isPaid(
  roleId: string,
  atlas: SiteModel['atlas'],
  { ranges, ownPay }: Pick<SiteModel['project'], 'ranges' | 'ownPay'>,
): boolean {
  // The range of a grade may be that of any rung.
  const isOf = ({ levelId, gradeId }: (typeof ranges)[number]): boolean =>
    levelId === roleId || gradeId !== null;
  return (
    atlas.levelPay[roleId] !== undefined ||
    ranges.some(isOf) ||
    ownPay.some(({ levelId }) => levelId === roleId)
  );
}
