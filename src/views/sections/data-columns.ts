import type { SiteModel } from '../site/site-model.ts';

type ColumnType = 'string' | 'integer' | 'number';

/** What a number of a column counts; null for words and codes. */
type ColumnUnit =
  | 'currency-per-year'
  | 'percent'
  | 'share'
  | 'ratio'
  | 'index-nation-100'
  | 'degrees'
  | 'jobs'
  | 'people'
  | 'years'
  | 'year';

const MONEY = ['number', 'currency-per-year'] as const;
const TEXT = ['string', null] as const;

/** Every column of the tables that a site hands out, by the message that tells what it means: type and unit. */
const COLUMNS = {
  place_id: TEXT,
  place: TEXT,
  area: TEXT,
  states: TEXT,
  cbsa_code: TEXT,
  latitude: ['number', 'degrees'],
  longitude: ['number', 'degrees'],
  rpp: ['number', 'index-nation-100'],
  wage_level: ['number', 'share'],
  jobs: ['integer', 'jobs'],
  level_id: TEXT,
  p10: MONEY,
  p25: MONEY,
  p50: MONEY,
  p75: MONEY,
  p90: MONEY,
  p50_low: MONEY,
  p50_high: MONEY,
  likely_low: MONEY,
  likely_high: MONEY,
  currency: TEXT,
  period: TEXT,
  pay_basis: TEXT,
  evidence: TEXT,
  reference_date: TEXT,
  sources: TEXT,
  n: ['integer', 'people'],
  thin: TEXT,
  no_estimate: TEXT,
  soc_code: TEXT,
  occupation: TEXT,
  location_quotient: ['number', 'ratio'],
  mean: MONEY,
  mean_error_percent: ['number', 'percent'],
  jobs_error_percent: ['number', 'percent'],
  year: ['integer', 'year'],
  p50_real: MONEY,
  real_year: ['integer', 'year'],
  base_year: ['integer', 'year'],
  projected_year: ['integer', 'year'],
  base_jobs: ['integer', 'jobs'],
  projected_jobs: ['integer', 'jobs'],
  change_percent: ['number', 'percent'],
  openings: ['integer', 'jobs'],
  rank: ['integer', null],
  low: MONEY,
  high: MONEY,
  grade_id: TEXT,
  sublevel: TEXT,
  zone_id: TEXT,
  min: MONEY,
  mid: MONEY,
  max: MONEY,
  variable_target: ['number', 'share'],
  valid_from: TEXT,
  contributors: TEXT,
  zone: TEXT,
  factor: ['number', 'ratio'],
  places: TEXT,
  receiving_n: ['integer', 'people'],
  receiving_percent: ['number', 'percent'],
  extra_p25: ['number', 'percent'],
  extra_p50: ['number', 'percent'],
  extra_p75: ['number', 'percent'],
  base_p50: MONEY,
  kind: TEXT,
  years_p25: ['number', 'years'],
  years_p50: ['number', 'years'],
  years_p75: ['number', 'years'],
  group_id: TEXT,
  name: TEXT,
} as const satisfies Record<string, readonly [ColumnType, ColumnUnit | null]>;

type ColumnKey = keyof typeof COLUMNS;

/** Columns that are called otherwise in some file. */
const OTHER_NAMES: Readonly<Record<string, ColumnKey>> = {
  role_id: 'level_id',
  basis: 'pay_basis',
  extra_percent_p25: 'extra_p25',
  extra_percent_p50: 'extra_p50',
  extra_percent_p75: 'extra_p75',
  'survey-experience/p25': 'years_p25',
  'survey-experience/p50': 'years_p50',
  'survey-experience/p75': 'years_p75',
};

/** A column of a table, told in every language of the site. */
export interface DataColumn {
  name: string;
  type: ColumnType;
  unit: ColumnUnit | null;
  /** What it means, by language. */
  descriptions: Record<string, string>;
}

/** What telling a column takes. */
type ColumnWords = Pick<SiteModel, 'locale' | 'language' | 'project'>;

/**
 * What a column of a file holds.
 * @param languages the site in each language that it is told in
 * @throws RangeError when no column has the name
 */
export function dataColumn(
  name: string,
  file: string,
  languages: readonly [ColumnWords, ...ColumnWords[]],
): DataColumn {
  const key = columnKey(name, file, languages[0].project.site.locales);
  const [type, unit] = COLUMNS[key];
  // A name that stands there in every language says in which one it is.
  const named = languages.find(({ locale }) => name === `${key}_${locale}`);
  return {
    name,
    type,
    unit,
    descriptions: Object.fromEntries(
      languages.map(({ locale, language }) => [
        locale,
        `${language.t(`dataColumn.${key}`)}${named ? ` (${languageName(named.locale, locale)})` : ''}`,
      ]),
    ),
  };
}

/** "English" or «английский», as a language calls another. */
function languageName(named: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(named)!;
}

function columnKey(name: string, file: string, locales: readonly string[]): ColumnKey {
  const other = OTHER_NAMES[`${file}/${name}`] ?? OTHER_NAMES[name];
  if (other !== undefined) return other;
  const locale = locales.find((known) => name.endsWith(`_${known}`));
  const key = locale === undefined ? name : name.slice(0, -locale.length - 1);
  if (!Object.hasOwn(COLUMNS, key)) {
    throw new RangeError(`${file}: expected a column that the data dictionary has, found ${name}`);
  }
  return key as ColumnKey;
}
