import { describeHistory } from '../../charts/history/describe.ts';
import type { HistoryLayout } from '../../charts/history/layout.ts';
import { layoutHistory } from '../../charts/history/layout.ts';
import { describeJobs } from '../../charts/jobs/describe.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import { layoutJobs } from '../../charts/jobs/layout.ts';
import { describePayRange } from '../../charts/pay-range/describe.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { layoutPayRange } from '../../charts/pay-range/layout.ts';
import type { PayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import { toPayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import type { Place } from '../../schemas/place.ts';
import { apiFile, jsonDownloads } from '../site/api-files.ts';
import { evidenceLine, payOf } from '../site/pay-phrases.ts';
import { rolePlaceAddress } from '../site/role-places.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';

/** More markets than this make the picture longer than the job; all of them are a link away. */
const MOST_MARKETS = 12;

/** Pay of a role in the largest markets, as its page has it; null where no survey tells it. */
export function rolePayByCity(
  model: SiteModel,
  role: LadderRole,
): DrawnFigure<PayRangeLayout> | null {
  const { atlas, project } = model;
  const count = Math.min(MOST_MARKETS, project.site.largestMarkets);
  return payRangeFigure(model, role, atlas.largestMarkets.slice(0, count));
}

/** Pay of a role in the largest markets beside the nation; null where no survey tells it. */
export function payRangeFigure(
  model: SiteModel,
  role: LadderRole,
  places: Place[],
): DrawnFigure<PayRangeLayout> | null {
  const { language, atlas, addresses, kinds } = model;
  if (role.pay === null || !kinds.estimates) return null;
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
    inPlaces: Object.fromEntries(places.map((place) => [place.id, model.inPlace(place)])),
  });
  const layout = (width: number, narrow: boolean): PayRangeLayout =>
    layoutPayRange(data, { width, narrow, language, nation: model.nationName });
  const estimated = payOf(model, role.id, places[0] ?? atlas.nation);
  return withEmbed(model, `roles/${role.id}/pay-by-city`, {
    words: figureWords(model, description, {
      evidence: [
        evidenceLine(model, 'estimated', role.rung, t('figure.evidence.estimatedPlaces')),
        evidenceLine(model, 'observed', role.rung, model.nationName),
      ],
      sourceIds: [
        ...(estimated?.sourceIds ?? []),
        ...(model.prices ? [model.prices.sourceId] : []),
      ],
      downloads: [
        {
          label: t('salaries.explore'),
          href: addresses.page(`/salaries/?rung=${role.id}`),
        },
        {
          label: t('role.allCities', { count: atlas.metros.length }),
          href: addresses.page('/cities/'),
        },
        { label: t('figure.csv'), href: addresses.file(`/data/roles/${role.id}.csv`) },
        ...jsonDownloads(model, apiFile('roles', role.id)),
      ],
      method: 'estimate',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  });
}

function payRangeRow(model: SiteModel, role: LadderRole, place: Place): PayRangeRow {
  return toPayRangeRow(model.atlas, role.id, place.id, {
    language: model.language,
    name: model.placeShort(place),
    href: place.kind === 'nation' ? null : rolePlaceAddress(model, role, place, 'place'),
  });
}

const COUNT = 10;

/** Where the jobs are, beside the order that somebody quotes for a role; null for a role nobody quotes one for. */
export function jobsFigure(model: SiteModel, role: LadderRole): DrawnFigure<JobsLayout> | null {
  const { language, atlas, addresses, market, project } = model;
  const quoted = project.quotedPlaces.filter((place) => place.levelId === role.id);
  const [first] = quoted;
  if (!first || market === null) return null;
  const rankOf = new Map(quoted.map((place) => [place.placeId, place.rank]));
  const data = {
    rung: null,
    places: atlas.metros.flatMap((place) => {
      const jobs = atlas.jobs[place.id]?.[market.socCode] ?? null;
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
  const national = market.wage;
  const description = describeJobs(data, {
    language,
    occupation: market.occupation,
    month: national.referenceDate,
    publisher: model.text(model.source(first.sourceId).publisher),
    count: COUNT,
  });
  const layout = (width: number, narrow: boolean): JobsLayout =>
    layoutJobs(data, { width, narrow, language, count: COUNT });
  return withEmbed(model, `roles/${role.id}/jobs`, {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null), evidenceLine(model, 'quoted', null)],
      sourceIds: [...national.sourceIds, first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/quoted.csv') }],
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  });
}

/**
 * The national median of a role's first related occupation by year; null where no years are known, and where that
 * occupation is a catch-all, whose median says nothing of the role.
 */
export function historyFigure(
  model: SiteModel,
  role: LadderRole,
): DrawnFigure<HistoryLayout> | null {
  const { language, addresses, project } = model;
  const socCode = role.socCodes.find((code) => project.history.some((row) => row.socCode === code));
  if (socCode === undefined || model.occupation(socCode).catchAll) return null;
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
    shortOccupation: model.text(model.occupation(first.socCode).short),
    basis: source.basis ?? 'wage-incl-incentive',
  });
  const layout = (width: number, narrow: boolean): HistoryLayout =>
    layoutHistory(data, { width, narrow, language });
  return withEmbed(model, `roles/${role.id}/history`, {
    words: figureWords(model, description, {
      evidence: [
        evidenceLine(model, 'published', null, language.t('history.nominal')),
        // The agency publishes no real wages.
        ...(data.years.some(({ real }) => real !== null)
          ? [
              {
                ...evidenceLine(
                  model,
                  'estimated',
                  null,
                  language.t('history.real', { year: String(data.realYear) }),
                ),
                href: addresses.method('time'),
              },
            ]
          : []),
      ],
      sourceIds: [first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/history.csv') }],
      method: 'time',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  });
}
