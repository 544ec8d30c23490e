import { noEstimateText, placeReasons } from '../../charts/shared/labels.ts';
import { againstNation } from '../../pay/place-pay.ts';
import type { NearPlace } from '../../pay/nearest-places.ts';
import { nearestAmong } from '../../pay/nearest-places.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { SimilarPlace } from '../../pay/similar-places.ts';
import { similarAmong } from '../../pay/similar-places.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { KM_PER_MILE } from '../../schemas/settings.ts';
import type { Place } from '../../schemas/place.ts';
import type { Link } from '../site/page-frame.ts';
import { jobsIn, medianLabel, payOf, thinWords } from '../site/pay-phrases.ts';
import { rolePlaceAddress } from '../site/role-places.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';

/** A metropolitan area in a table: cells are ready to print. */
export interface PlaceRow {
  id: string;
  name: string;
  href: string;
  /** The area the page is about. */
  here: boolean;
  /** Null where there is no estimate. */
  statistic: PayStatistic | null;
  median: string;
  /** The rung's pay here against its pay in the nation. */
  payAgainst: string;
  /** The official wage of the reference occupation against the nation's: the labour market. */
  wagesAgainst: string;
  pricesAgainst: string;
  jobs: string;
  /** Kilometres from the area the page is about; null for itself. */
  km: number | null;
  distance: string;
  thin: string | null;
  /** Why there is no estimate, under the name; null where there is one, and where nothing is estimated. */
  noEstimate: string | null;
}

/** How far away a place is, in the unit of the language: "53 miles", "85 км". */
export function distanceText(
  model: Pick<SiteModel, 'language'>,
  km: number,
  withUnit: boolean,
): string {
  const values = { km: Math.round(km), miles: Math.round(km / KM_PER_MILE) };
  return model.language.t(withUnit ? 'format.distance' : 'format.distanceNumber', values);
}

/** A share against the nation: 0.15 -> "+15%"; a dash where it is not known. */
export function againstText(model: Pick<SiteModel, 'language'>, share: number | null): string {
  return share === null ? model.language.t('format.missing') : model.language.signedPercent(share);
}

/** What a ratio to the nation is more than 1; null where it is not known. */
export const lessOne = (ratio: number | null | undefined): number | null =>
  typeof ratio === 'number' ? ratio - 1 : null;

/**
 * A row about an area as one role sees it.
 * @param page where the row leads: the area's page or the role's page there
 */
export function placeRow(
  model: SiteModel,
  place: Place,
  role: LadderRole,
  page: 'place' | 'rolePlace',
  own: { here: boolean; km: number | null },
): PlaceRow {
  const { atlas, addresses, language } = model;
  const statistic = payOf(model, role.id, place);
  const jobs = jobsIn(model, place);
  const missing = language.t('format.missing');
  return {
    id: place.id,
    name: model.placeShort(place),
    href:
      page === 'place' ? addresses.place(place.id) : rolePlaceAddress(model, role, place, 'place'),
    here: own.here,
    statistic,
    median: statistic ? medianLabel(model, statistic) : missing,
    payAgainst: againstText(model, againstNation(atlas, place.id)),
    wagesAgainst: againstText(model, lessOne(atlas.differential[place.id])),
    pricesAgainst: againstText(model, place.rpp === null ? null : place.rpp / 100 - 1),
    jobs: jobs === null ? missing : language.number(jobs),
    km: own.km,
    distance: own.km === null ? missing : distanceText(model, own.km, false),
    thin: statistic && (thinWords(model, placeReasons(statistic.thin))?.short ?? null),
    noEstimate:
      statistic || !model.kinds.estimates
        ? null
        : noEstimateText(atlas.estimates[place.id]?.[role.id], language),
  };
}

/** Finds near areas. */
const finderOf = oncePer((atlas: PayAtlas) => nearestAmong(atlas.metros));

/** Areas near a place in a table, or the sentence that stands instead where there are none. */
export interface NearRows {
  rows: PlaceRow[];
  none: string | null;
}

/**
 * The areas near a place, as far as the setting reaches; `rows` are empty where there are none. Null where distances
 * are not known, no city is near another, or there is no pay of a market for which a reader would look around here.
 */
export function nearRows(
  model: SiteModel,
  place: Place,
  role: LadderRole,
  page: 'place' | 'rolePlace',
): NearRows | null {
  if (!hasNeighbours(model)) return null;
  const rows = nearestRows(model, place, role, page, MOST_NEAR);
  if (rows.length > 1) return { rows, none: null };
  if (!model.kinds.market) return null;
  const distance = distanceText(model, withinKm(model), true);
  return { rows: [], none: model.language.t('nearest.none', { distance }) };
}

/** Rows of near areas at most. */
const MOST_NEAR = 6;

/** The areas that rows near a place are about, the nearest first; none where distances are not known. */
export function nearPlaces(model: SiteModel, place: Place): NearPlace[] {
  return hasNeighbours(model) ? finderOf(model.atlas)(place, MOST_NEAR, withinKm(model)) : [];
}

const withinKm = ({ project }: SiteModel): number =>
  (project.settings.nearestWithinMiles?.value ?? 0) * KM_PER_MILE;

/** Whether some city is near another: with a few cities far apart, every page would say that none is. */
const hasNeighbours = oncePer(
  (model: SiteModel): boolean =>
    model.kinds.distances &&
    model.atlas.metros.some((place) => finderOf(model.atlas)(place, 1, withinKm(model)).length > 0),
);

/**
 * The nearest areas around a place with the place itself, the best paid first and those without an
 * estimate last.
 */
export function nearestRows(
  model: SiteModel,
  place: Place,
  role: LadderRole,
  page: 'place' | 'rolePlace',
  count: number,
): PlaceRow[] {
  const { atlas } = model;
  const near = finderOf(atlas)(place, count, withinKm(model));
  return [
    { place, km: null },
    ...near.map(({ placeId, km }) => ({ place: atlas.placeById[placeId]!, km })),
  ]
    .map((item) => ({
      row: placeRow(model, item.place, role, page, {
        here: item.place.id === place.id,
        km: item.km,
      }),
      median: payOf(model, role.id, item.place)?.percentiles.p50 ?? 0,
    }))
    .sort((a, b) => b.median - a.median)
    .map(({ row }) => row);
}

/** Rows by their distance, those of unknown distance in their order. */
export function nearestFirst(rows: readonly PlaceRow[]): PlaceRow[] {
  return [...rows].sort((a, b) => (a.km ?? 0) - (b.km ?? 0));
}

/** Finds areas alike in labour market, prices and size. */
const similarOf = oncePer((model: SiteModel) => {
  const { atlas } = model;
  return similarAmong(
    atlas.metros.map((place) => ({
      placeId: place.id,
      differential: atlas.differential[place.id] ?? null,
      rpp: place.rpp,
      employment: jobsIn(model, place),
    })),
  );
});

/** The areas most like a place in pay level, price level and size, the most alike first. */
export function similarTo(model: SiteModel, place: Place, count: number): SimilarPlace[] {
  return similarOf(model)(place.id, count);
}

/** Those areas in a table. */
export function similarRows(
  model: SiteModel,
  place: Place,
  role: LadderRole,
  count: number,
): PlaceRow[] {
  const { atlas } = model;
  return similarTo(model, place, count).map(({ placeId }) =>
    placeRow(model, atlas.placeById[placeId]!, role, 'place', { here: false, km: null }),
  );
}

/** Areas beside the own one: with the most that a comparison takes it would be crowded on a phone. */
const BESIDE = 3;

/**
 * Leads to a comparison of a place with the first of some others that have an estimate; null where there
 * are none.
 * @param rungIds what is compared there; what the page begins with unless given
 */
export function compareLink(
  model: Pick<SiteModel, 'language' | 'addresses' | 'atlas' | 'placeName'>,
  placeId: string,
  others: readonly PlaceRow[],
  rungIds: readonly string[] = [],
): Link | null {
  const beside = others
    .filter(({ id, statistic }) => id !== placeId && statistic !== null)
    .slice(0, BESIDE);
  if (beside.length === 0) return null;
  const ids = [placeId, ...beside.map(({ id }) => id)];
  const rungs = rungIds.length === 0 ? '' : `&rungs=${rungIds.join('.')}`;
  const names = ids.map((id) => model.placeName(model.atlas.placeById[id]!));
  return {
    label: model.language.t('city.compare', { places: model.language.list(names) }),
    href: `${model.addresses.page('/compare/')}?places=${ids.join('.')}${rungs}`,
  };
}
