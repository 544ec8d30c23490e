import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { OccupationsLayout } from '../../charts/occupations/layout.ts';
import type { PayDomain } from '../../charts/pay-range/mini-range-layout.ts';
import { miniRangeDomain } from '../../charts/pay-range/mini-range-layout.ts';
import { wayOf } from '../../charts/shared/measures.ts';
import { insideSentence } from '../../i18n/formats.ts';
import { sayOneOf } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { againstOfficial } from '../../pay/place-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { placeLadder } from '../figures/ladder-figure.ts';
import type { LensesFigure } from '../figures/lenses-figure.ts';
import { lensesFigure } from '../figures/lenses-figure.ts';
import { onMapLink } from '../figures/map-figure.ts';
import { occupationsFigure } from '../figures/occupations-figure.ts';
import type { RangeHere } from '../sections/employer-ranges.ts';
import { rangeSources } from '../sections/employer-range-words.ts';
import { rangeHere } from '../sections/employer-ranges.ts';
import type { OwnPay } from '../sections/own-pay.ts';
import { ownPayHere, ownPaySources } from '../sections/own-pay.ts';
import type { LinkPicture } from '../sections/link-pictures.ts';
import { placePictureLink } from '../sections/link-pictures.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { placesMeasure } from '../sections/measure-lines.ts';
import type { PayAnswer } from '../sections/pay-answer.ts';
import { buysText, payAnswer } from '../sections/pay-answer.ts';
import type { WaysOn } from '../sections/ways-on.ts';
import { waysOn } from '../sections/ways-on.ts';
import type { PlaceRow } from '../sections/place-rows.ts';
import { distanceText, nearestFirst, nearRows, compareLink } from '../sections/place-rows.ts';
import { apiFile } from '../site/api-files.ts';
import { hasRolePlace, rolePlaceAddress } from '../site/role-places.ts';
import { ladderWay, nextRoles, roleLines, rungText } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import {
  citedSources,
  medianLabel,
  payOf,
  positionSources,
  untoldPay,
  untoldPayText,
  whyNoEstimate,
} from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

interface SumPart {
  operator: string | null;
  amount: string;
  /** Set as a superscript after the amount. */
  power: string | null;
  what: string;
}

interface RolePlacePage {
  frame: PageFrame;
  /** Null where there is nothing to draw. */
  picture: LinkPicture | null;
  role: LadderRole;
  /** Null where there is no estimate: then the reason stands in place of it, and what rests on it falls away. */
  statistic: PayStatistic | null;
  noEstimate: string | null;
  placeLabel: string;
  rungText: string;
  title: string;
  area: string;
  pay: PayAnswer | null;
  /** How the estimate lies to the official median beside it; null where none is published. */
  level: string | null;
  lenses: LensesFigure | null;
  buys: string | null;
  /** The rungs right above, and the way from here to the top in this place; null where nothing is known of them. */
  next: { steps: { links: Link[]; text: string }[]; way: Link } | null;
  /** Null for a role that no official occupation is related to. */
  occupations: DrawnFigure<OccupationsLayout> | null;
  ladderTitle: string;
  ladder: DrawnFigure<LadderLayout> | null;
  sum: { parts: SumPart[]; text: string } | null;
  /** Null where no employer has set a range here. */
  range: RangeHere | null;
  /** What the organisation pays its own people at this rung here; null where it tells nothing. */
  ownPay: OwnPay | null;
  /** Null where distances are not known, or no city is near another. */
  nearby: {
    /** Null where nothing is near that could be compared. */
    headline: string | null;
    measure: MeasureLine | null;
    /** To a comparison with the nearest of them on this rung. */
    compare: Link | null;
    /** To the map that marks the area; null without one. */
    onMap: Link | null;
    rows: PlaceRow[];
    /** What is said instead of no rows. */
    none: string | null;
    domain: PayDomain;
    reference: number | null;
  } | null;
  otherRungs: Link[];
  cityLink: Link;
  /** To what the job is. */
  job: Link;
  sources: Link[];
  waysOn: WaysOn;
}

/** A role in a metropolitan area: the estimate or why there is none, what it rests on, what stands beside it. */
export function rolePlacePage(model: SiteModel, roleId: string, placeId: string): RolePlacePage {
  const { language, addresses, atlas } = model;
  const { t } = language;
  const place = atlas.placeById[placeId];
  const role = model.roles.find((candidate) => candidate.id === roleId);
  if (!place || !role) {
    throw new RangeError(`expected a role and an area, received ${roleId} and ${placeId}`);
  }
  const statistic = payOf(model, roleId, place);
  const own = ownPayHere(model, role, place);
  const untold = untoldPayText(model, role);
  // Rows of figures that nobody knows would say the same six times.
  const near = untold === null ? nearby(model, role, place, statistic) : null;
  return {
    frame: rolePlaceFrame(model, role, place, statistic),
    picture: placePictureLink(model, place),
    role,
    statistic,
    placeLabel: model.placeLabel(place),
    rungText: rungText(model, role),
    title: t('rolePlace.title', { role: role.words.title, inPlace: model.inPlace(place) }),
    area: model.areaName(place),
    noEstimate: untold ?? whyNoEstimate(model, place),
    pay: statistic && payAnswer(model, statistic, role),
    level: statistic && levelText(model, role, place, statistic),
    lenses: lensesFigure(model, place, untold === null ? 'one' : 'all'),
    buys: statistic && buysText(model, place, statistic),
    next: nextHere(model, role, place),
    occupations: occupationsFigure(model, {
      place,
      role,
      socCodes: role.socCodes,
      wideWidth: null,
    }),
    ladderTitle: t('rolePlace.ladder', { inPlace: model.inPlace(place) }),
    ladder: placeLadder(model, place, { wideWidth: null, fromId: role.id }),
    sum: statistic && estimateSum(model, role, place, statistic),
    range: rangeHere(model, role, place),
    ownPay: own,
    nearby: near,
    otherRungs: model.roles
      .filter(
        (other) =>
          other.id !== role.id &&
          other.track.familyId === role.track.familyId &&
          hasRolePlace(model, other, place),
      )
      .map((other) => ({
        label: other.words.title,
        href: addresses.rolePlace(other.id, place.id),
      })),
    job: { label: t('rolePlace.job'), href: addresses.role(role.id) },
    cityLink: {
      label: t('city.title', { inPlace: model.inPlace(place) }),
      href: addresses.place(place.id),
    },
    sources: citedSources(model, [
      ...((statistic ?? model.market?.wage)?.sourceIds ?? []),
      ...rangeSources(model, [role], place),
      ...ownPaySources(own, model),
      ...(model.prices ? [model.prices.sourceId] : []),
      ...(near?.rows.length ? positionSources(model) : []),
    ]),
    waysOn: waysOn(model, ['stand', 'compare', 'plan', 'team'], { role, place }),
  };
}

function rolePlaceFrame(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  statistic: PayStatistic | null,
): PageFrame {
  const { addresses } = model;
  const { t } = model.language;
  const label = model.placeLabel(place);
  const words = {
    ...roleArguments('role', role.words),
    inPlace: model.inPlaceLong(place),
  };
  return pageFrame(model, {
    path: `/roles/${role.id}/${place.id}/`,
    json: apiFile('cities', place.id),
    title: t('rolePlace.headTitle', words),
    description: statistic
      ? t('rolePlace.description', { ...words, median: medianLabel(model, statistic) })
      : model.market === null
        ? `${role.words.title}, ${label}`
        : t('rolePlace.descriptionNoEstimate', words),
    above: [
      { label: t('nav.roles'), href: addresses.page('/roles/') },
      { label: role.words.title, href: addresses.role(role.id) },
    ],
    crumb: label,
  });
}

function nextHere(model: SiteModel, role: LadderRole, place: Place): RolePlacePage['next'] {
  const { t, percent } = model.language;
  const steps = nextRoles(model, role).flatMap((next) => {
    const statistic = payOf(model, next.id, place);
    const untold = untoldPay(model, next);
    if (statistic === null && untold === null) return [];
    const href = rolePlaceAddress(model, next, place, 'role');
    const link = { label: next.words.title, href };
    const text =
      statistic &&
      t('answer.nextHere', {
        amount: medianLabel(model, statistic),
        step: next.step === null ? 'none' : percent(next.step),
      });
    return [{ link, text: text ?? `${untold}.` }];
  });
  if (steps.length === 0) return null;
  const byText = Map.groupBy(steps, ({ text }) => text);
  // The farthest that steps lead to from here.
  const top = roleLines(model)
    .flatMap(({ roles }) => (roles.some(({ id }) => id === role.id) ? [roles.at(-1)!] : []))
    .reduce((highest, end) => (end.rung > highest.rung ? end : highest));
  const upwards = ladderWay(model, role, top);
  return {
    steps: [...byText].map(([text, same]) => ({ links: same.map(({ link }) => link), text })),
    way: {
      label: t('placePath.title', { inPlace: model.inPlace(place) }),
      href: `${model.addresses.place(place.id)}#${upwards.id}`,
    },
  };
}

/** The estimate as a sum a reader can check: rung × (city ÷ nation)^power. */
function estimateSum(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  statistic: PayStatistic,
): RolePlacePage['sum'] {
  const { language, atlas, currency, market, project } = model;
  const { t } = language;
  const local = market && atlas.official[place.id]?.[market.socCode]?.percentiles.p50;
  if (market === null || role.pay === null || atlas.model === null || !local) return null;
  const national = market.wage.percentiles.p50;
  const money = (amount: number): string => language.money(amount, currency);
  const { estimateRounding } = project.settings;
  return {
    parts: [
      {
        operator: null,
        amount: money(role.pay.percentiles.p50),
        power: null,
        what: t('rolePlace.sum.level', { nation: model.nationName }),
      },
      {
        operator: '×',
        amount: `(${money(local)} ÷ ${money(national)})`,
        power: language.number(atlas.model.passThrough, 2),
        what: t('rolePlace.sum.wages', {
          place: model.placeName(place),
          nation: model.nationName,
          occupation: market.occupation,
        }),
      },
      {
        operator: '=',
        amount: medianLabel(model, statistic),
        power: null,
        what: t('rolePlace.sum.result', { rounding: money(estimateRounding?.value ?? 1) }),
      },
    ],
    text: t('rolePlace.how.text'),
  };
}

/** How the estimate lies to the median of the first related occupation with a wage here, and what that includes. */
function levelText(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  statistic: PayStatistic,
): string | null {
  const { language, atlas } = model;
  const official = role.socCodes.flatMap((code) => atlas.official[place.id]?.[code] ?? [])[0];
  if (official?.subject.kind !== 'occupation') return null;
  const against = againstOfficial(statistic, official);
  const share = language.percent(Math.abs(against));
  return language.t('rolePlace.level', {
    kind: share === language.percent(0) ? 'same' : against > 0 ? 'above' : 'below',
    share,
    occupation: insideSentence(
      model.text(model.occupation(official.subject.socCode).short),
      model.locale,
    ),
    commissions: official.basis === 'wage-incl-incentive' ? 'yes' : 'no',
  });
}

function nearby(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  statistic: PayStatistic | null,
): RolePlacePage['nearby'] {
  const { percent } = model.language;
  const near = nearRows(model, place, role, 'rolePlace');
  if (near === null) return null;
  const { rows, none } = near;
  const others = rows.filter((row) => !row.here && row.statistic);
  const most = others[0];
  const ratio =
    most?.statistic && statistic
      ? most.statistic.percentiles.p50 / statistic.percentiles.p50 - 1
      : 0;
  const key = ({ above: 'more', below: 'less', same: 'same' } as const)[wayOf(ratio)];
  return {
    headline:
      most && statistic
        ? sayOneOf(model.language, `rolePlace.nearbyHeadline.${key}`, {
            place: most.name,
            distance: distanceText(model, most.km ?? 0, true),
            share: percent(Math.abs(ratio)),
          })
        : null,
    measure: placesMeasure(model),
    compare: compareLink(model, place.id, nearestFirst(rows), [role.id]),
    onMap: onMapLink(model, place),
    rows,
    none,
    domain: miniRangeDomain(rows.map((row) => row.statistic)),
    reference: statistic?.percentiles.p50 ?? null,
  };
}
