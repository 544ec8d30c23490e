import { describeHistory } from '../../charts/history/describe.ts';
import type { HistoryLayout } from '../../charts/history/layout.ts';
import { layoutHistory } from '../../charts/history/layout.ts';
import { describeJobs } from '../../charts/jobs/describe.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import { layoutJobs } from '../../charts/jobs/layout.ts';
import { describePayAndPrices } from '../../charts/pay-and-prices/describe.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import { layoutPayAndPrices } from '../../charts/pay-and-prices/layout.ts';
import type { PayAndPricesPlace } from '../../charts/pay-and-prices/pay-and-prices-data.ts';
import { describePayRange } from '../../charts/pay-range/describe.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { layoutPayRange } from '../../charts/pay-range/layout.ts';
import type { PayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import { toPayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { againstNation, againstNationAfterPrices } from '../../pay/against-nation.ts';
import type { Place } from '../../schemas/place.ts';
import { evidenceLine, payOf, priceYear } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

/** The pictures of a role's pay. */
export interface RoleFigures {
  payRange: DrawnFigure<PayRangeLayout>;
  payAndPrices: DrawnFigure<PayAndPricesLayout>;
  /** Null for a role whose places nobody quotes. */
  jobs: DrawnFigure<JobsLayout> | null;
  /** Null where no line of years is known. */
  history: DrawnFigure<HistoryLayout> | null;
}

/** The pictures of a role's pay: by city, after prices, where the jobs are. */
export function roleFigures(model: SiteModel, role: LadderRole): RoleFigures {
  const places = model.atlas.largestMarkets.slice(0, model.project.site.largestMarkets);
  return {
    payRange: payRangeFigure(model, role, places),
    payAndPrices: payAndPricesFigure(model, { role, places, size: 'page' }),
    jobs: jobsFigure(model, role),
    history: historyFigure(model, role),
  };
}

/** Pay of a role in the largest markets beside the nation. */
export function payRangeFigure(
  model: SiteModel,
  role: LadderRole,
  places: Place[],
): DrawnFigure<PayRangeLayout> {
  const { language, atlas, addresses } = model;
  const { t } = language;
  const data = {
    rung: role.rung,
    rows: [atlas.nation, ...places].map((place) => payRangeRow(model, role, place)),
  };
  const description = describePayRange(data, {
    language,
    currency: model.currency,
    nation: model.nationName,
    role: role.words,
    month: role.pay.referenceDate,
    places: 'largest',
  });
  const layout = (width: number, narrow: boolean): PayRangeLayout =>
    layoutPayRange(data, { width, narrow, language, nation: model.nationName });
  const estimated = payOf(model, role.id, places[0] ?? atlas.nation);
  return {
    words: figureWords(model, description, {
      evidence: [
        evidenceLine(model, 'estimated', role.rung, t('figure.evidence.estimatedPlaces')),
        evidenceLine(model, 'observed', role.rung, model.nationName),
      ],
      sourceIds: [...(estimated?.sourceIds ?? []), model.project.settings.priceLevelSource.value],
      downloads: [
        {
          label: t('salaries.explore'),
          href: addresses.page(`/salaries/?rung=${role.id}`),
        },
        {
          label: t('role.allCities', { count: atlas.largestMarkets.length }),
          href: addresses.page('/cities/'),
        },
        { label: t('figure.csv'), href: addresses.file(`/data/roles/${role.id}.csv`) },
      ],
      method: 'estimate',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}

function payRangeRow(model: SiteModel, role: LadderRole, place: Place): PayRangeRow {
  return toPayRangeRow(model.atlas, role.id, place.id, {
    language: model.language,
    name: model.placeShort(place),
    href: place.kind === 'nation' ? null : model.addresses.rolePlace(role.id, place.id),
  });
}

interface PayAndPricesFigureOptions {
  role: LadderRole;
  places: Place[];
  /** `page` for a role's page; `finding` for a small drawing among others. */
  size: 'page' | 'finding';
}

/** Pay of a role against the nation before and after local prices. */
export function payAndPricesFigure(
  model: SiteModel,
  { role, places, size }: PayAndPricesFigureOptions,
): DrawnFigure<PayAndPricesLayout> {
  const { language, addresses, project } = model;
  const data = {
    rung: role.rung,
    places: places.flatMap((place) => placeOf(model, role, place, size)),
  };
  const description = describePayAndPrices(data, {
    language,
    nation: model.nationName,
    subject: language.t('payAndPrices.subjectEstimate', roleArguments('role', role.words)),
    month: role.pay.referenceDate,
    priceYear: priceYear(model),
  });
  const layout = (width: number, narrow: boolean): PayAndPricesLayout =>
    layoutPayAndPrices(data, { width, narrow, language, nation: model.nationName });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'estimated', role.rung)],
      sourceIds: [
        ...places.slice(0, 1).flatMap((place) => payOf(model, role.id, place)?.sourceIds ?? []),
        project.settings.priceLevelSource.value,
      ],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      method: 'price-level',
    }),
    narrow: layout(328, size === 'page'),
    medium: layout(size === 'page' ? 720 : 392, false),
    wide: size === 'page' ? layout(984, false) : null,
  };
}

function placeOf(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  size: 'page' | 'finding',
): PayAndPricesPlace[] {
  const pay = againstNation(model.atlas, place.id);
  if (pay === null) return [];
  return [
    {
      placeId: place.id,
      name: size === 'page' ? model.placeShort(place) : model.placeName(place),
      city: model.placeName(place),
      pay,
      afterPrices: againstNationAfterPrices(model.atlas, place.id),
      href: size === 'page' ? model.addresses.rolePlace(role.id, place.id) : null,
    },
  ];
}

const COUNT = 10;

/** Where the jobs are, beside the order that somebody quotes for a role; null for a role nobody quotes one for. */
export function jobsFigure(model: SiteModel, role: LadderRole): DrawnFigure<JobsLayout> | null {
  const { language, atlas, addresses, reference, project } = model;
  const quoted = project.quotedPlaces.filter((place) => place.levelId === role.id);
  const [first] = quoted;
  if (!first) return null;
  const rankOf = new Map(quoted.map((place) => [place.placeId, place.rank]));
  const data = {
    rung: null,
    places: atlas.metros.flatMap((place) => {
      const jobs = atlas.jobs[place.id]?.[reference] ?? null;
      if (jobs === null) return [];
      return [
        {
          placeId: place.id,
          name: model.placeShort(place),
          city: model.placeName(place),
          jobs,
          quotedRank: rankOf.get(place.id) ?? null,
          href: addresses.place(place.id),
        },
      ];
    }),
  };
  const national = atlas.nationalWage(reference);
  const description = describeJobs(data, {
    language,
    occupation: model.text(model.occupation(reference).short),
    month: national.referenceDate,
    publisher: model.text(model.source(first.sourceId).publisher),
    count: COUNT,
  });
  const layout = (width: number, narrow: boolean): JobsLayout =>
    layoutJobs(data, { width, narrow, language, count: COUNT });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null), evidenceLine(model, 'quoted', null)],
      sourceIds: [...national.sourceIds, first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/quoted.csv') }],
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}

/** The national median of a role's first related occupation by year; null where no years are known. */
export function historyFigure(
  model: SiteModel,
  role: LadderRole,
): DrawnFigure<HistoryLayout> | null {
  const { language, addresses, project } = model;
  const socCode = role.socCodes.find((code) => project.history.some((row) => row.socCode === code));
  const rows = project.history.filter((row) => row.socCode === socCode);
  const [first] = rows;
  if (!first) return null;
  const source = model.source(first.sourceId);
  const data = {
    rung: null,
    currency: model.currency,
    realYear: first.realYear,
    breakYear: source.breakYear ?? null,
    years: rows.map(({ year, p50, p50Real }) => ({ year, nominal: p50, real: p50Real })),
  };
  const description = describeHistory(data, {
    language,
    nation: model.nationName,
    occupation: model.text(model.occupation(first.socCode).title),
    basis: source.basis ?? 'wage-incl-incentive',
  });
  const layout = (width: number, narrow: boolean): HistoryLayout =>
    layoutHistory(data, { width, narrow, language });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null)],
      sourceIds: [first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/history.csv') }],
      method: 'time',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}
