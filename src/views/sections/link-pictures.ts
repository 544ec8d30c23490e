import { DecidedRangesChart } from '../../charts/decided-ranges/DecidedRangesChart.tsx';
import { LadderChart } from '../../charts/ladder/LadderChart.tsx';
import { OccupationsChart } from '../../charts/occupations/OccupationsChart.tsx';
import type { Place } from '../../schemas/place.ts';
import type { FigureWithChart } from '../figures/drawn-figure.ts';
import { withChart } from '../figures/drawn-figure.ts';
import { cityLadder, roleLadder } from '../figures/ladder-figure.ts';
import { cityOccupations } from '../figures/occupations-figure.ts';
import { familyModel } from '../site/family-model.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { placeRanges, roleRanges } from './employer-ranges.ts';

/** What the head of a page says of the picture that goes with a link to it. */
export interface LinkPicture {
  /** With the origin of the site. */
  address: string;
  alt: string;
}

/** A picture for links to a page: its title, and the figure that it shows. */
export interface DrawnPicture {
  /** Path below the site’s folder of a language, without slashes around it. */
  page: string;
  title: string;
  chart: FigureWithChart;
}

const isPublic = ({ project }: Pick<SiteModel, 'project'>): boolean =>
  project.site.visibility !== 'internal';

/** Whether a role has a picture: pay of its ladder or a range to draw, on a site that may be linked to. */
export function hasRolePicture(model: SiteModel, role: LadderRole): boolean {
  return (
    isPublic(model) &&
    (familyModel(model, role.track.familyId).roles.some(({ pay }) => pay !== null) ||
      (model.ranges?.of(role.id) ?? []).length > 0)
  );
}

/** Whether a city has a picture: an estimate, a range or an official wage to draw, on a site that may be linked to. */
export function hasPlacePicture(model: SiteModel, place: Place): boolean {
  return (
    isPublic(model) &&
    (payOf(model, model.mainRole.id, place) !== null ||
      (model.market !== null && model.project.occupations.length > 0) ||
      model.roles.some(({ id }) => (model.ranges?.here(id, place.id) ?? []).length > 0))
  );
}

/** The picture for links to a role: its ladder in the nation, or what its employer pays. */
export function rolePicture(site: SiteModel, roleId: string): DrawnPicture {
  const listed = site.roles.find(({ id }) => id === roleId)!;
  const model = familyModel(site, listed.track.familyId);
  const role = model.roles.find(({ id }) => id === roleId)!;
  return {
    page: `roles/${roleId}`,
    title: role.words.title,
    chart:
      withChart(LadderChart, roleLadder(model, roleId)) ??
      withChart(DecidedRangesChart, roleRanges(model, role)!.figures[0]!)!,
  };
}

/** The picture for links to a city and to each role there: its ladder, what the employer pays, or official wages. */
export function placePicture(model: SiteModel, place: Place): DrawnPicture {
  return {
    page: `cities/${place.id}`,
    title: placeTitle(model, place),
    chart: placeChart(model, place),
  };
}

function placeChart(model: SiteModel, place: Place): FigureWithChart {
  const estimated = payOf(model, model.mainRole.id, place) !== null;
  return (
    withChart(LadderChart, estimated ? cityLadder(model, place) : null) ??
    withChart(DecidedRangesChart, placeRanges(model, place)[0] ?? null) ??
    withChart(OccupationsChart, cityOccupations(model, place))!
  );
}

/** The title of a city: of its pay, and where nothing is known of that, of the place alone. */
export function placeTitle(model: SiteModel, place: Place): string {
  return model.market
    ? model.language.t('city.title', { inPlace: model.inPlace(place) })
    : model.placeName(place);
}

/** What the head of a role’s page says of its picture; null where it has none. */
export function rolePictureLink(model: SiteModel, role: LadderRole): LinkPicture | null {
  return hasRolePicture(model, role) ? link(model, `roles/${role.id}`, role.words.title) : null;
}

/** What the head of a page about a city, or about a role there, says of its picture; null where it has none. */
export function placePictureLink(model: SiteModel, place: Place): LinkPicture | null {
  return hasPlacePicture(model, place)
    ? link(model, `cities/${place.id}`, placeTitle(model, place))
    : null;
}

function link(
  { addresses, language, project }: SiteModel,
  page: string,
  title: string,
): LinkPicture {
  return {
    address: new URL(addresses.page(`/${page}/picture.png`), project.site.url).href,
    alt: language.t('picture.alt', { title }),
  };
}
