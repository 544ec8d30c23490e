import { PAY_COLUMNS, payCells } from '../../pay/pay-columns.ts';
import type { NoEstimateReason, PayEstimate } from '../../pay/estimate.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { countText } from '../../schemas/count-range.ts';
import type { Place } from '../../schemas/place.ts';
import type { DataFile } from './data-files.ts';
import { jobsIn } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A table to be written as CSV: the same in every language, so names stand in each. */
export interface CsvTable {
  header: string[];
  rows: (string | number | null)[][];
}

const nameColumns = (model: SiteModel, prefix: string): string[] =>
  model.project.site.locales.map((locale) => `${prefix}_${locale}`);

const nameCells = (model: SiteModel, names: Readonly<Record<string, string>>): string[] =>
  model.project.site.locales.map((locale) => names[locale] ?? '');

const placeHeader = (model: SiteModel): string[] => ['place_id', ...nameColumns(model, 'place')];

const placeCells = (model: SiteModel, place: Place): string[] => [
  place.id,
  ...nameCells(model, place.name),
];

/** Areas with codes, position, price level and wage level, as far as any area has them. */
export function placesTable(model: SiteModel): CsvTable {
  const { atlas } = model;
  const columns: [name: string, cellOf: (place: Place) => string | number | null][] = [
    ['states', ({ stateIds }) => (stateIds.length === 0 ? null : stateIds.join(' '))],
    ['cbsa_code', ({ code }) => code],
    ['latitude', ({ latitude }) => latitude],
    ['longitude', ({ longitude }) => longitude],
    ['rpp', ({ rpp }) => rpp],
    ['wage_level', (place) => wageLevel(model, place)],
    ['jobs', (place) => jobsIn(model, place)],
  ];
  const known = columns.filter(([, cellOf]) =>
    atlas.metros.some((place) => cellOf(place) !== null),
  );
  return {
    header: [...placeHeader(model), ...nameColumns(model, 'area'), ...known.map(([name]) => name)],
    rows: atlas.metros.map((place) => [
      ...placeCells(model, place),
      ...nameCells(model, place.area),
      ...known.map(([, cellOf]) => cellOf(place)),
    ]),
  };
}

/** The table of each file. */
const TABLES: Record<DataFile, (model: SiteModel) => CsvTable> = {
  places: placesTable,
  estimates: estimatesTable,
  official: officialTable,
  survey: surveyTable,
  history: historyTable,
  outlook: outlookTable,
  quoted: quotedTable,
  ranges: rangesTable,
  'own-pay': ownPayTable,
  zones: zonesTable,
};

/** A table of a site by its name. */
export function dataTable(model: SiteModel, name: DataFile): CsvTable {
  return TABLES[name](model);
}

/** Estimates in every area, or why there is none: of all rungs, or of the one given. */
export function estimatesTable(model: SiteModel, only: { roleId?: string } = {}): CsvTable {
  const { atlas } = model;
  const roles = model.roles.filter((role) => only.roleId === undefined || role.id === only.roleId);
  return {
    header: [...placeHeader(model), 'level_id', ...PAY_COLUMNS, 'thin', 'no_estimate'],
    rows: atlas.metros.flatMap((place) =>
      roles.flatMap((role) => {
        const estimate = atlas.estimates[place.id]?.[role.id];
        if (!estimate) return [];
        const { statistic, reason } = readEstimate(estimate);
        const thin = statistic?.thin.map(({ kind }) => kind).join(' ') ?? null;
        return [[...placeCells(model, place), role.id, ...payCells(statistic), thin, reason]];
      }),
    ),
  };
}

/** Official wages of the related occupations in every place. */
export function officialTable(model: SiteModel): CsvTable {
  const { atlas, project } = model;
  return {
    header: [
      ...placeHeader(model),
      'soc_code',
      ...nameColumns(model, 'occupation'),
      ...PAY_COLUMNS,
      'jobs',
      'location_quotient',
      'mean',
      'mean_error_percent',
      'jobs_error_percent',
    ],
    rows: project.places.flatMap((place) =>
      project.occupations.flatMap(({ socCode, title }) => {
        const statistic = atlas.official[place.id]?.[socCode];
        if (!statistic) return [];
        const names = nameCells(model, title);
        const { employment, locationQuotient } = statistic;
        const error = project.standardErrors.find(
          (row) => row.placeId === place.id && row.socCode === socCode,
        );
        return [
          [
            ...placeCells(model, place),
            socCode,
            ...names,
            ...payCells(statistic),
            employment,
            locationQuotient,
            error?.meanWage ?? null,
            error ? inPercent(error.meanWageError) : null,
            error ? inPercent(error.jobsError) : null,
          ],
        ];
      }),
    ),
  };
}

/** The figures of an estimate, or the reason why it has none. */
function readEstimate(estimate: PayEstimate): {
  statistic: PayStatistic | null;
  reason: NoEstimateReason | null;
} {
  return estimate.kind === 'estimate'
    ? { statistic: estimate.statistic, reason: null }
    : { statistic: null, reason: estimate.reason };
}

/** All pay of an area in one file: rungs estimated, occupations published, told apart by evidence and basis. */
export function placePayTable(model: SiteModel, placeId: string): CsvTable {
  const place = model.atlas.placeById[placeId]!;
  const names = placeCells(model, place);
  const official = model.atlas.official[placeId] ?? {};
  return {
    header: [...placeHeader(model), 'subject', 'subject_id', ...PAY_COLUMNS, 'jobs', 'no_estimate'],
    rows: [
      ...model.roles.flatMap((role) => {
        const estimate = model.atlas.estimates[placeId]?.[role.id];
        if (!estimate) return [];
        const { statistic, reason } = readEstimate(estimate);
        return [[...names, 'level', role.id, ...payCells(statistic), null, reason]];
      }),
      ...model.project.occupations.flatMap(({ socCode }) => {
        const statistic = official[socCode];
        return statistic
          ? [[...names, 'occupation', socCode, ...payCells(statistic), statistic.employment, null]]
          : [];
      }),
    ],
  };
}

/** Pay of the rungs in the nation as the table of the survey gives it, not rounded further. */
export function surveyTable(model: SiteModel): CsvTable {
  return {
    header: [...placeHeader(model), 'level_id', ...PAY_COLUMNS],
    rows: model.roles.flatMap((role) =>
      role.pay
        ? [
            [
              ...placeCells(model, model.atlas.nation),
              role.id,
              ...payCells({ ...role.pay, shownTo: 1 }),
            ],
          ]
        : [],
    ),
  };
}

/** National medians by year. */
export function historyTable(model: SiteModel): CsvTable {
  return {
    header: [
      'soc_code',
      ...nameColumns(model, 'occupation'),
      'year',
      'p50',
      'p50_real',
      'real_year',
      'currency',
      'sources',
    ],
    rows: model.project.history.map((row) => [
      row.socCode,
      ...nameCells(model, model.occupation(row.socCode).title),
      row.year,
      row.p50,
      row.p50Real,
      row.realYear,
      model.currency,
      row.sourceId,
    ]),
  };
}

/** Jobs and openings as projected; the row without a code is all occupations together. */
export function outlookTable(model: SiteModel): CsvTable {
  const { project } = model;
  return {
    header: [
      'soc_code',
      ...nameColumns(model, 'occupation'),
      'base_year',
      'projected_year',
      'base_jobs',
      'projected_jobs',
      'change_percent',
      'openings',
      'sources',
    ],
    rows: project.outlook.map((row) => [
      row.socCode,
      ...(row.socCode === null
        ? project.site.locales.map(() => null)
        : nameCells(model, model.occupation(row.socCode).title)),
      row.baseYear,
      row.projectedYear,
      row.baseJobs,
      row.projectedJobs,
      row.changePercent,
      row.openings,
      row.sourceId,
    ]),
  };
}

/** What somebody states without data: ranges, and places in their order. */
export function quotedTable(model: SiteModel): CsvTable {
  const { quotedRanges, quotedPlaces } = model.project;
  return {
    header: ['level_id', 'place_id', 'rank', 'low', 'high', 'currency', 'sources'],
    rows: [
      ...quotedRanges.map((range) => [
        range.levelId,
        range.placeId,
        null,
        range.low,
        range.high,
        range.currency,
        range.sourceId,
      ]),
      ...quotedPlaces.map((place) => [
        place.levelId,
        place.placeId,
        place.rank,
        null,
        null,
        null,
        place.sourceId,
      ]),
    ],
  };
}

/** Ranges that an employer has decided, old ones among them; what is not yet in force is not published. */
export function rangesTable(model: SiteModel): CsvTable {
  const { ranges, site } = model.project;
  return {
    header: [
      'role_id',
      'grade_id',
      'sublevel',
      'place_id',
      'zone_id',
      'min',
      'mid',
      'max',
      'currency',
      'variable_target',
      'valid_from',
      'evidence',
      'sources',
    ],
    rows: ranges
      .filter(({ validFrom }) => validFrom <= site.asOf)
      .map((range) => [
        range.levelId,
        range.gradeId,
        range.sublevel,
        range.placeId,
        range.zoneId,
        range.min,
        range.mid,
        range.max,
        range.currency,
        range.variableTarget,
        range.validFrom,
        'decided',
        range.sourceId,
      ]),
  };
}

/** Pay from the organisation's own records: a row for each cell that may be shown, and no other. */
export function ownPayTable(model: SiteModel): CsvTable {
  return {
    header: [
      ...['level_id', 'place_id', 'contributors', 'p10', 'p25', 'p50', 'p75', 'p90'],
      ...['p50_low', 'p50_high', 'currency', 'basis', 'reference_date', 'evidence', 'sources'],
    ],
    rows: model.project.ownPay.map((row) => [
      ...[row.levelId, row.placeId, countText(row.contributors)],
      ...[row.p10, row.p25, row.p50, row.p75, row.p90, row.p50Low, row.p50High],
      ...[row.currency, model.source(row.sourceId).basis, row.asOf, 'observed', row.sourceId],
    ]),
  };
}

/** Zones of these ranges, with what a base range is multiplied by in each. */
export function zonesTable(model: SiteModel): CsvTable {
  const { zones, places } = model.project;
  return {
    header: ['zone_id', ...nameColumns(model, 'zone'), 'factor', 'currency', 'places', 'sources'],
    rows: zones.map((zone) => [
      zone.id,
      ...nameCells(model, zone.name),
      zone.factor,
      zone.currency,
      places
        .filter(({ zoneId }) => zoneId === zone.id)
        .map(({ id }) => id)
        .join(' '),
      zone.sourceId,
    ]),
  };
}

/** Wages of a place against the nation as a share, 0.15 for 15 % more; null where they are not known. */
export function wageLevel(
  { atlas }: Pick<SiteModel, 'atlas'>,
  { id }: Pick<Place, 'id'>,
): number | null {
  const ratio = atlas.differential[id] ?? null;
  // Four decimals hold more than the figure is known to.
  return ratio === null ? null : Math.round((ratio - 1) * 10_000) / 10_000;
}

/** A share in percent, to the hundredth: 0.004 -> 0.4. */
const inPercent = (share: number): number => Math.round(share * 10_000) / 100;
