import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import type { OccupationsLayout } from '../../charts/occupations/layout.ts';
import type { PayDomain } from '../../charts/pay-range/mini-range-layout.ts';
import { miniRangeDomain } from '../../charts/pay-range/mini-range-layout.ts';
import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { PlaceRank } from '../../pay/place-rank.ts';
import { rankAmong } from '../../pay/place-rank.ts';
import type { Place } from '../../schemas/place.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { cityLadder, otherLadders } from '../figures/ladder-figure.ts';
import type { RangesFigure } from '../figures/employer-ranges-figure.ts';
import type { LensesFigure } from '../figures/lenses-figure.ts';
import { lensesFigure } from '../figures/lenses-figure.ts';
import { mapFigure, onMapLink } from '../figures/map-figure.ts';
import { cityOccupations } from '../figures/occupations-figure.ts';
import { rangeCell, rangeSources } from '../sections/employer-range-words.ts';
import { placeRanges } from '../sections/employer-ranges.ts';
import type { OwnPay } from '../sections/own-pay.ts';
import { ownPaySources, placeOwnPay } from '../sections/own-pay.ts';
import type { LinkPicture } from '../sections/link-pictures.ts';
import { placePictureLink, placeTitle } from '../sections/link-pictures.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { placesMeasure, rungsMeasure, sourcePeriods } from '../sections/measure-lines.ts';
import type { PayAnswer } from '../sections/pay-answer.ts';
import { buysText, payAnswer } from '../sections/pay-answer.ts';
import type { PlacePath } from '../sections/career-path.ts';
import { placePaths } from '../sections/career-path.ts';
import type { WaysOn } from '../sections/ways-on.ts';
import { waysOn } from '../sections/ways-on.ts';
import type { PlaceRow } from '../sections/place-rows.ts';
import {
  againstText,
  lessOne,
  nearestFirst,
  nearRows,
  similarRows,
  compareLink,
} from '../sections/place-rows.ts';
import { apiFile } from '../site/api-files.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import {
  citedSources,
  jobsIn,
  positionSources,
  medianLabel,
  middleHalf,
  payOf,
  thinWords,
  untoldPay,
  whyNoEstimate,
} from '../site/pay-phrases.ts';
import { rolePlaceAddress } from '../site/role-places.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';

interface RungHere {
  /** Name of its family or track, where there are several. */
  group: string | null;
  rung: number;
  of: number;
  title: string;
  href: string;
  /** The market’s median and middle half; null where it is not known, or that no survey tells it. */
  median: string | null;
  half: string | null;
  /** The range of the employer whose ladder it is; null where it has set none. */
  range: string | null;
}

interface PlaceGroup {
  /** To a comparison with some of them. */
  compare: Link | null;
  rows: PlaceRow[];
  /** What is said instead of no rows. */
  none: string | null;
  domain: PayDomain;
  reference: number | null;
}

interface CityPage {
  frame: PageFrame;
  /** Null where there is nothing to draw. */
  picture: LinkPicture | null;
  title: string;
  /** Null where it says no more than the name. */
  area: string | null;
  /** Null where there is no estimate: then the reason stands instead. */
  ladder: DrawnFigure<LadderLayout> | null;
  /** Of the families beside that of the main role. */
  otherLadders: { id: string; figure: DrawnFigure<LadderLayout> }[];
  noEstimate: string | null;
  /** What the employer whose ladder it is pays here, a figure for each currency; empty where it has set nothing. */
  ranges: RangesFigure[];
  /** What the organisation pays its own people here; null where it tells nothing. */
  ownPay: OwnPay | null;
  /** What the rung that stands for the profession pays here; null without an estimate. */
  pay: PayAnswer | null;
  /** The area marked on the map of all; null without one. */
  map: { title: string; figure: DrawnFigure<PayMapLayout> } | null;
  /** Null without official pay, as are the jobs. */
  lenses: LensesFigure | null;
  buys: string | null;
  rank: string | null;
  jobs: string | null;
  thin: string | null;
  rungs: RungHere[];
  /** Roles that have no pay here: they lead to what the job is. */
  roles: { title: string; links: Link[] } | null;
  /** Whether a market’s median and middle half are known of some rung. */
  hasMarket: boolean;
  /** Of each track. */
  paths: PlacePath[];
  measures: { rungs: MeasureLine | null; places: MeasureLine | null };
  /** Null where no official pay of an occupation is known. */
  occupations: DrawnFigure<OccupationsLayout> | null;
  /** Null where distances are not known, or no city is near another. */
  nearest: PlaceGroup | null;
  similar: PlaceGroup;
  sources: Link[];
  waysOn: WaysOn;
}

/** Areas alike that the page lists at most. */
export const SIMILAR = 6;

/** A metropolitan area: its ladder, its official occupations, wages and prices, its place among the others. */
export function cityPage(model: SiteModel, placeId: string): CityPage {
  const { atlas, mainRole } = model;
  const place = atlas.placeById[placeId];
  if (!place)
    throw new RangeError(`placeId must be an area of data/places.csv, received ${placeId}`);
  const statistic = payOf(model, mainRole.id, place);
  const reference = statistic?.percentiles.p50 ?? null;
  const group = (rows: PlaceRow[], none: string | null): PlaceGroup =>
    placeGroup(model, place, { rows, none, reference });
  const near = nearRows(model, place, mainRole, 'place');
  const rungs = rungsHere(model, place);
  const own = placeOwnPay(model, place);
  return {
    frame: cityFrame(model, place),
    picture: placePictureLink(model, place),
    title: placeTitle(model, place),
    area: areaLine(model, place),
    ladder: statistic ? cityLadder(model, place) : null,
    otherLadders: statistic ? otherLadders(model, place) : [],
    noEstimate: whyNoEstimate(model, place),
    ranges: placeRanges(model, place),
    ownPay: own,
    pay: statistic && payAnswer(model, statistic, mainRole),
    lenses: lensesFigure(model, place, 'all'),
    buys: statistic && buysText(model, place, statistic),
    rank: rankText(model, place),
    jobs: jobsText(model, place),
    thin: statistic && (thinWords(model, statistic.thin)?.long ?? null),
    rungs,
    hasMarket: rungs.some(({ median }) => median !== null),
    roles: rungs.length === 0 && !model.kinds.estimates ? roleLinks(model) : null,
    paths: placePaths(model, place),
    measures: {
      rungs: rungsMeasure(
        model,
        model.roles.flatMap(({ id }) => model.ranges?.here(id, place.id) ?? []),
      ),
      places: placesMeasure(model),
    },
    occupations: cityOccupations(model, place),
    map: placeMap(model, place),
    // Where only distances are known, there is nothing to hold against the place itself.
    nearest: near && group(nearestShown(model, near.rows), near.none),
    similar: group(similarRows(model, place, mainRole, SIMILAR), null),
    sources: citedSources(model, [
      ...((statistic ?? model.market?.wage)?.sourceIds ?? []),
      ...rangeSources(model, model.roles, place),
      ...ownPaySources(own, model),
      ...(model.prices ? [model.prices.sourceId] : []),
      ...(near?.rows.length ? positionSources(model) : []),
    ]),
    // Beside a number the way to own pay stands already.
    waysOn: waysOn(
      model,
      [...(statistic ? [] : (['stand'] as const)), 'compare', 'explore', 'team', 'plan'],
      { place },
    ),
  };
}

function placeMap(model: SiteModel, place: Place): CityPage['map'] {
  const link = onMapLink(model, place);
  const figure = link && mapFigure(model, place);
  return figure && { title: link.label, figure };
}

function cityFrame(model: SiteModel, place: Place): PageFrame {
  const { t } = model.language;
  const label = model.placeLabel(place);
  return pageFrame(model, {
    path: `/cities/${place.id}/`,
    json: apiFile('cities', place.id),
    title: model.market
      ? t('city.headTitle', {
          ...roleArguments('role', model.mainRole.words),
          inPlace: model.inPlaceLong(place),
          kind: titleKind(model, place),
        })
      : label,
    description: cityDescription(model, place, label),
    above: [{ label: t('nav.cities'), href: model.addresses.page('/cities/') }],
    crumb: label,
  });
}

/** What the title of a city promises: pay at each rung of the one ladder, official wages, or pay alone. */
function titleKind(model: SiteModel, place: Place): 'rungs' | 'official' | 'ladders' {
  if (model.project.ladder.families.length > 1) return 'ladders';
  return payOf(model, model.mainRole.id, place) ? 'rungs' : 'official';
}

function placeGroup(
  model: SiteModel,
  place: Place,
  group: Pick<PlaceGroup, 'rows' | 'none' | 'reference'>,
): PlaceGroup {
  return {
    ...group,
    compare: compareLink(model, place.id, nearestFirst(group.rows)),
    domain: miniRangeDomain(group.rows.map((row) => row.statistic)),
  };
}

function nearestShown({ market, survey }: SiteModel, rows: PlaceRow[]): PlaceRow[] {
  return market || survey ? rows : rows.filter(({ here }) => !here);
}

function roleLinks({ language, roles, addresses }: SiteModel): CityPage['roles'] {
  return {
    title: language.t('nav.roles'),
    links: roles.map(({ id, words }) => ({ label: words.title, href: addresses.role(id) })),
  };
}

/** Every city of an area with its states; of a city that stands for itself, what it lies in. */
function areaLine(model: SiteModel, place: Place): string | null {
  const [area, name] = [model.areaName(place), model.placeName(place)];
  if (area === name) return null;
  return !model.kinds.officialPay && area.startsWith(`${name}, `)
    ? area.slice(name.length + 2)
    : area;
}

function cityDescription(model: SiteModel, place: Place, label: string): string {
  const { language, atlas } = model;
  // Not every rung has pay: that of an expert may be in no survey.
  const paid = model.roles
    .flatMap(({ id }) => payOf(model, id, place) ?? [])
    .sort((a, b) => a.percentiles.p50 - b.percentiles.p50);
  const [low, high] = [paid[0], paid.at(-1)];
  if (!model.kinds.estimates) {
    return model.language.t('city.descriptionPlain', { label, site: model.project.site.name });
  }
  if (!low || !high) {
    return whyNoEstimate(model, place) === null
      ? label
      : language.t('city.descriptionNoEstimate', { label });
  }
  return language.t('city.description', {
    label,
    wages: againstText(model, lessOne(atlas.differential[place.id])),
    priced: place.rpp === null ? 'no' : 'yes',
    prices: againstText(model, place.rpp === null ? null : place.rpp / 100 - 1),
    nation: model.nationName,
    low: medianLabel(model, low),
    high: medianLabel(model, high),
  });
}

/** Ranks of all areas by wage and by prices. */
const ranksOf = oncePer(({ metros, differential }: PayAtlas) => ({
  pay: rankAmong(metros.map(({ id }) => ({ placeId: id, value: differential[id] ?? null }))),
  price: rankAmong(metros.map(({ id, rpp }) => ({ placeId: id, value: rpp }))),
  count: metros.length,
}));

/** The ranks of an area among all, each null where its figure is not known. */
export function areaRanks(
  atlas: PayAtlas,
  placeId: string,
): { pay: PlaceRank | null; price: PlaceRank | null; count: number } {
  const { pay, price, count } = ranksOf(atlas);
  return { pay: pay(placeId), price: price(placeId), count };
}

function rankText(model: SiteModel, place: Place): string | null {
  const { language, atlas } = model;
  const { t } = language;
  const { pay, price, count } = areaRanks(atlas, place.id);
  if (!pay) return null;
  const periods = sourcePeriods(model);
  if (periods === null || count < 2) return null;
  const ordinal = (rank: number): string => t('ordinal', { rank });
  return price
    ? t('city.rankText', {
        ordinal: ordinal(pay.rank),
        count: pay.count,
        priceOrdinal: ordinal(price.rank),
        priceCount: price.count,
        occupation: periods.occupation,
        wages: periods.wages,
        prices: periods.prices ?? '',
      })
    : t('city.rankPay', {
        ordinal: ordinal(pay.rank),
        count: pay.count,
        occupation: periods.occupation,
        wages: periods.wages,
      });
}

function jobsText(model: SiteModel, place: Place): string | null {
  const { t } = model.language;
  const { atlas, market } = model;
  const known = sourcePeriods(model);
  if (market === null || known === null) return null;
  const periods = { occupation: known.occupation, wages: known.wages };
  const jobs = jobsIn(model, place);
  const quotient = atlas.quotients[place.id]?.[market.socCode] ?? null;
  if (jobs === null) return t('city.jobsUnknown', { occupation: periods.occupation });
  return quotient === null
    ? t('city.jobsOnly', { jobs, ...periods })
    : t('city.jobsText', { jobs, ...periods, ...quotientWords(quotient, model.language) });
}

/** A share of jobs against the nation’s, told apart from it as far as two decimals show. */
function quotientWords(quotient: number, { number }: Language): { lq: string; way: string } {
  const lq = number(quotient, 2, 2);
  return { lq, way: lq === number(1, 2, 2) ? 'same' : quotient > 1 ? 'above' : 'below' };
}

function rungsHere(model: SiteModel, place: Place): RungHere[] {
  const hasEstimates = model.roles.some((role) => payOf(model, role.id, place) !== null);
  return model.roles.flatMap((role) => {
    const statistic = payOf(model, role.id, place);
    const range = rangeCell(model, role, place);
    const untold = hasEstimates ? untoldPay(model, role) : null;
    if (!statistic && range === null && untold === null) return [];
    return [
      {
        group: role.group,
        rung: role.rung,
        of: role.of,
        title: role.words.title,
        // A rung has a page of its own in a city where its pay there is estimated.
        href: rolePlaceAddress(model, role, place, 'role'),
        median: statistic ? medianLabel(model, statistic) : untold,
        half: statistic && middleHalf(model, statistic),
        range,
      },
    ];
  });
}
