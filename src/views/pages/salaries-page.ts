import { measureHead } from '../../charts/shared/measures.ts';
import type { ChartTable } from '../../charts/shared/description.ts';
import { packMessages } from '../../i18n/language-of.ts';
import { countPay } from '../../islands/salaries/figure-text.ts';
import type {
  PackedNames,
  SalariesProps,
  SalariesRole,
} from '../../islands/salaries/salaries-props.ts';
import { FIRST_ROWS } from '../../islands/salaries/salaries-view.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { ExploredPlace } from '../../pay/explore-places.ts';
import { explorePlaces } from '../../pay/explore-places.ts';
import { packAtlas } from '../../pay/pack-atlas.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { evidence } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { insetName, movedText } from '../figures/map-figure.ts';
import { ownPayNote } from '../sections/own-pay.ts';
import { placeGroups } from '../sections/place-groups.ts';
import { againstText } from '../sections/place-rows.ts';
import { formerNames } from '../site/former-names.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { hrefOfEvidence, sourcePeriod, untoldListText } from '../site/pay-phrases.ts';
import { rolePlaces } from '../site/role-places.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { LabourMarket, SiteModel } from '../site/site-model.ts';
import { atlasInput } from '../site/site-model.ts';

interface SalariesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** Null where nothing is estimated. */
  explorer: {
    /** For readers without JavaScript. */
    noScript: { text: string; link: Link };
    island: SalariesProps;
    /** The rows of the default view as a table, for the same readers. */
    firstRows: ChartTable;
    /** Rungs that cannot be chosen, since nobody tells their pay; null where all can. */
    untold: string | null;
  } | null;
  list: { title: string; text: string | null; states: { name: string; links: Link[] }[] };
}

/** Messages that the explorer says, by the beginning of their keys. */
const AREAS = [
  'salaries',
  'atlas',
  'take',
  'measure',
  'payRange',
  'payMap',
  'placeField',
  'areas',
  'basis',
  'thin',
  'noEstimate',
  'table',
  'column',
  'figure',
  'foot',
  'print',
];

/** What charts say of themselves on other pages. */
const OF_OTHER_PAGES =
  /^pay(?:Range|Map)\.(?:headline|subtitle|alternative|place)|^measure\.(?:bridge|fraction)|^ownPay\.(?:title|text|headline|half|alternative|allLevels)/;

const OF_OWN_PAY = 'salaries.measure.own';

/** The explorer of pay by area: its first view, and what the island needs for every other. */
export function salariesPage(model: SiteModel): SalariesPage {
  const words = pageWords(model, 'salaries');
  const { language, atlas, survey, market, kinds } = model;
  const { t } = language;
  const mainRole = model.roles.find(({ pay }) => pay === survey) ?? model.mainRole;
  const places = [...atlas.metros].sort((a, b) =>
    language.compare(model.placeShort(a), model.placeShort(b)),
  );
  const frame = pageFrame(model, {
    path: '/salaries/',
    title: words.title,
    description: words.description,
  });
  return {
    frame,
    title: words.title,
    lead: words.lead,
    explorer:
      kinds.estimates && market && survey
        ? explorer(model, { places, mainRole, survey, market, title: words.title, frame })
        : null,
    list: {
      title: t('salaries.list'),
      text: kinds.estimates ? t('salaries.listText') : null,
      states: placesByState(model),
    },
  };
}

interface ExplorerInput {
  places: readonly Place[];
  mainRole: LadderRole;
  /** Its pay in the nation. */
  survey: PayStatistic;
  market: LabourMarket;
  title: string;
  frame: PageFrame;
}

/** The explorer with its first view, in a browser and for readers without a script. */
function explorer(model: SiteModel, input: ExplorerInput): NonNullable<SalariesPage['explorer']> {
  const { places, mainRole, survey, market, title, frame } = input;
  const { t } = model.language;
  const explored = explorePlaces(model.atlas, {
    measure: 'estimate',
    levelId: mainRole.id,
    socCode: market.socCode,
  }).places;
  const first = firstPlaces(places, explored);
  return {
    noScript: {
      text: t('salaries.noScript', { count: first.length }),
      link: {
        label: t('salaries.noScript.link'),
        href: model.addresses.page('/cities/'),
      },
    },
    island: {
      ...islandFrame(model, market, title, frame),
      names: packNames(model, places),
      first: {
        rung: mainRole.id,
        counts: countPay(explored),
        atlas: packAtlas(atlasInput(model.project), {
          placeIds: new Set(first.map(({ placeId }) => placeId)),
          socCodes: new Set(),
        }),
      },
    },
    firstRows: firstTable(model, mainRole, survey, first),
    untold: untoldListText(model),
  };
}

/** The places of the default view: the highest estimates, equal ones by name. */
function firstPlaces(
  places: readonly Place[],
  explored: readonly ExploredPlace[],
): ExploredPlace[] {
  const byId = new Map(explored.map((place) => [place.placeId, place]));
  return places
    .map(({ id }) => byId.get(id)!)
    .filter(({ pay }) => pay !== null)
    .sort((a, b) => b.pay!.percentiles.p50 - a.pay!.percentiles.p50)
    .slice(0, FIRST_ROWS);
}

function islandFrame(
  model: SiteModel,
  market: LabourMarket,
  title: string,
  frame: PageFrame,
): Omit<SalariesProps, 'names' | 'first'> {
  const { language, atlas, addresses, project, prices } = model;
  const { site } = project;
  const { t } = language;
  const occupations = [
    model.occupation(market.socCode),
    ...project.occupations.filter(({ socCode }) => socCode !== market.socCode),
  ].filter(({ socCode }) => atlas.official[atlas.nation.id]?.[socCode] !== undefined);
  const sourceIds = new Set([
    ...model.roles.flatMap(({ pay }) => pay?.sourceIds ?? []),
    ...occupations.flatMap(({ socCode }) => atlas.nationalWage(socCode).sourceIds),
    ...(prices ? [prices.sourceId] : []),
    ...project.ownPay.map(({ sourceId }) => sourceId),
  ]);
  const own = ownPayByCity(model);
  return {
    locale: model.locale,
    messages: packMessages(
      model.language,
      own ? [...AREAS, 'ownPay'] : AREAS,
      (key) => !OF_OTHER_PAGES.test(key) && (own !== null || key !== OF_OWN_PAY),
    ),
    base: site.base,
    defaultLocale: site.locales[0]!,
    missingSections: model.missingSections,
    ...formerNames(model),
    site: { name: site.name, asOf: language.date(site.asOf), address: frame.canonical! },
    title,
    nation: { name: model.placeName(atlas.nation), short: model.nationName },
    map: project.map && { insetName: insetName(model), moved: movedText(model) },
    roles: model.roles.filter(({ pay }) => pay !== null).map((role) => shownRole(model, role)),
    occupations: occupations.map(({ socCode, short, title: full }) => ({
      soc: socCode,
      short: model.text(short),
      title: model.text(full),
    })),
    evidence: Object.fromEntries(
      evidence.options.map((kind) => [
        kind,
        { word: t(`evidence.${kind}`), href: hrefOfEvidence(addresses, kind) },
      ]),
    ) as SalariesProps['evidence'],
    sources: Object.fromEntries(
      [...sourceIds].map((id) => [
        id,
        { line: sourcePeriod(model, id), cite: model.text(model.source(id).cite) },
      ]),
    ),
    priceSource: prices && prices.sourceId,
    ...(own ? { own } : {}),
    files: [
      { label: t('sources.file.estimates'), href: addresses.file('/data/estimates.csv') },
      { label: t('sources.file.official'), href: addresses.file('/data/official.csv') },
      { label: t('sources.file.places'), href: addresses.file('/data/places.csv') },
      ...(own
        ? [{ label: t('sources.file.own-pay'), href: addresses.file('/data/own-pay.csv') }]
        : []),
    ],
    method: { label: t('figure.method'), href: addresses.method('estimate') },
  };
}

/** What may be shown of own pay by city; null where no city has a figure. */
function ownPayByCity(model: SiteModel): NonNullable<SalariesProps['own']> | null {
  const { atlas, project, roles } = model;
  const cityIds = new Set(atlas.metros.map(({ id }) => id));
  const ofCities = project.ownPay.filter(({ placeId }) => placeId !== null && cityIds.has(placeId));
  const found = roles.filter(({ id }) => ofCities.some(({ levelId }) => levelId === id));
  const note = ownPayNote(model);
  if (found.length === 0 || !note) return null;
  return {
    ...note,
    levelIds: found.map(({ id }) => id),
    others: found.filter(({ pay }) => pay === null).map((role) => shownRole(model, role)),
  };
}

function shownRole(model: SiteModel, role: LadderRole): SalariesRole {
  const { id, rung, group, words } = role;
  const places = rolePlaces(model, role);
  return {
    id,
    rung,
    group,
    words,
    ...(places.length === model.atlas.largestMarkets.length
      ? {}
      : { places: places.map((place) => place.id) }),
  };
}

function packNames(model: SiteModel, places: readonly Place[]): PackedNames {
  const stateIds = new Set(places.flatMap((place) => place.stateIds));
  const states = model.atlas.states
    .filter(({ id }) => stateIds.has(id))
    .map((state): [string, string] => [state.id, model.regionEntry(state)])
    .sort(([, a], [, b]) => model.language.compare(a, b));
  return {
    id: places.map(({ id }) => id),
    name: places.map((place) => model.placeShort(place)),
    states: Object.fromEntries(states),
    regions: model.project.regions
      .map((region) => ({
        id: region.id,
        name: model.text(region.name),
        stateIds: region.stateIds.filter((id) => stateIds.has(id)),
      }))
      .filter((region) => region.stateIds.length > 0)
      .sort((a, b) => model.language.compare(a.name, b.name)),
  };
}

/** The figures that the first picture draws. */
function firstTable(
  model: SiteModel,
  mainRole: LadderRole,
  survey: PayStatistic,
  places: readonly ExploredPlace[],
): ChartTable {
  const { language, atlas, nationName: nation } = model;
  const { t } = language;
  const row = (name: string, pay: NonNullable<ExploredPlace['pay']>, rest: string[]): string[] => {
    const { p10, p25, p50, p75, p90 } = pay.percentiles;
    const money = (amount: number | null): string =>
      amount === null ? t('format.missing') : payText(amount, pay, language);
    return [name, ...[p10, p25, p50, p75, p90].map(money), ...rest];
  };
  return {
    caption: `${mainRole.words.title}: ${t('table.measured.rungs', {
      currencyName: language.currencyName(survey.currency),
      month: language.month(survey.referenceDate),
    })}`,
    columns: [
      { label: t('column.place'), numeric: false },
      ...(['p10', 'p25', 'p50', 'p75', 'p90'] as const).map((id) => ({
        label: t(`column.${id}`),
        numeric: true,
      })),
      { label: measureHead('payAtLevel', language, nation), numeric: true },
      ...(model.prices ? [{ label: t('salaries.column.real', { nation }), numeric: true }] : []),
    ],
    rows: [
      row(model.placeName(atlas.nation), survey, model.prices ? ['', ''] : ['']),
      ...places.map((place) =>
        row(model.placeShort(atlas.placeById[place.placeId]!), place.pay!, [
          againstText(model, place.against),
          ...(model.prices ? [againstText(model, place.afterPrices)] : []),
        ]),
      ),
    ],
  };
}

function placesByState(model: SiteModel): { name: string; links: Link[] }[] {
  return placeGroups(model).map(({ name, places }) => ({
    name,
    links: places.map((place) => ({
      label: model.placeName(place),
      href: model.addresses.place(place.id),
    })),
  }));
}
