import { z } from 'zod';
import { payBasis, evidence, sourceEvidence } from './pay-statistic.ts';

/**
 * The files of the data API, version 1: one for each city and role, a list of all, and whole tables. They are the same
 * in every language of a site, with names in each; names of fields say the unit, and a currency stands beside its
 * amounts.
 */

const id = z.string().min(1);

const named = z
  .record(z.string(), z.string())
  .describe('A text in every language of the site, by language code.');

const pages = z
  .record(z.string(), z.url())
  .describe('Address of the page in every language, by language code.');

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217 code.');

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('YYYY-MM.');

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('YYYY-MM-DD.');

const sourceIds = z
  .array(id)
  .describe('Ids of the sources, the main one first; each is in `sources` of the same file.');

const amount = z.number().nullable();

const interval = z.strictObject({ low: z.number(), high: z.number() });

const percentiles = z
  .strictObject({ p10: amount, p25: amount, p50: z.number(), p75: amount, p90: amount })
  .describe('Percentiles in currency units a year; null where the source gives none.');

/** A pay statistic as pages show it. */
const apiPay = z
  .strictObject({
    evidence: evidence.describe(
      'published: official statistics; observed: computed from individual answers; estimated: the model of this site; quoted: stated without data.',
    ),
    basis: payBasis.describe('What pay includes.'),
    currency,
    period: z.literal('year'),
    percentiles_per_year: percentiles,
    median_interval_95_per_year: interval
      .nullable()
      .describe('95% interval of an observed median; null where none can be given.'),
    likely_range_per_year: interval
      .nullable()
      .describe('Likely range of an estimated median; null where it is no estimate.'),
    rounded_to: z.int().positive().describe('Amounts are shown to this many currency units.'),
    reference_month: month.describe('Month the figures describe.'),
    answers_count: z.int().nullable().describe('Survey answers behind the figure.'),
    jobs_count: z.int().nullable().describe('Jobs in the place, for official occupations.'),
    little_data: z
      .array(z.enum(['few-answers', 'few-jobs', 'unknown-employment', 'beyond-answers']))
      .describe('Why the figure rests on little data; empty where it rests on enough.'),
    source_ids: sourceIds,
  })
  .meta({ id: 'Pay' });

export type ApiPay = z.infer<typeof apiPay>;

const noPayReason = z
  .enum([
    'reference-wage-not-published',
    'wage-far-below-answers',
    'no-survey-answers',
    'no-market-data',
    'not-published-by-agency',
  ])
  .describe(
    'Why there is no figure. reference-wage-not-published: the agency prints no wage that the estimate needs; wage-far-below-answers: wages here lie too far below those of the survey; no-survey-answers: the survey tells nothing of this role; no-market-data: the site has no data on a market; not-published-by-agency: the agency prints no wage of this occupation here.',
  );

export type NoPayReason = z.infer<typeof noPayReason>;

const marketPay = {
  market_pay: apiPay.nullable(),
  no_market_pay_reason: noPayReason.nullable(),
};

const rangeArea = z
  .strictObject({ kind: z.enum(['place', 'zone', 'base']), id: id.nullable() })
  .describe('What the range is set for; base holds wherever no other does, and has no id.');

/** A range that an employer has decided: no pay statistic. */
const apiRange = z
  .strictObject({
    evidence: z.literal('decided').describe('Set by the employer: no statistic of pay.'),
    grade_id: id
      .nullable()
      .describe('The grade whose range it is; null where the role has its own.'),
    sublevel: z.string().nullable(),
    area: rangeArea,
    currency,
    period: z.literal('year'),
    min_per_year: z.number(),
    mid_per_year: z.number(),
    max_per_year: z.number(),
    mid_basis: z.enum(['set', 'middle']).describe('Whether the employer set the middle.'),
    zone_factor: z
      .number()
      .nullable()
      .describe('What a base range was multiplied by; null where the range is set as it is.'),
    variable_target_share: z
      .number()
      .nullable()
      .describe('Target of variable pay as a share of base pay: 0.15 is 15%.'),
    valid_from: day,
    source_ids: sourceIds,
  })
  .meta({ id: 'DecidedRange' });

export type ApiRange = z.infer<typeof apiRange>;

/** Pay of the organisation's own people in a cell that may be shown. */
const apiOwnPay = z
  .strictObject({
    evidence: z.literal('observed').describe('From the organization’s own pay records.'),
    place_id: id.nullable().describe('Null for all places together.'),
    role_id: id.nullable().describe('Null for all roles together.'),
    basis: payBasis.nullable(),
    currency,
    period: z.literal('year'),
    people_count: z
      .strictObject({ from: z.int(), to: z.int().nullable() })
      .describe('How many people, as far as it may be said; no end where `to` is null.'),
    percentiles_per_year: percentiles,
    median_interval_95_per_year: interval.nullable(),
    rounded_to: z.int().positive().describe('Amounts are shown to this many currency units.'),
    reference_month: month,
    source_ids: sourceIds,
  })
  .meta({ id: 'OwnPay' });

export type ApiOwnPay = z.infer<typeof apiOwnPay>;

const ownPay = z
  .array(apiOwnPay)
  .describe(
    'Pay from the organization’s own records. A cell that is not here is hidden to protect people, or has nobody in it; which of them is not told.',
  );

const apiSource = z
  .strictObject({
    id,
    titles: named,
    publishers: named,
    periods: named,
    reference_month: month.nullable(),
    address: z.url(),
    licences: named,
    citations: named,
    evidence: sourceEvidence.nullable(),
    pages: pages.describe('What to know before using its figures, in every language.'),
  })
  .meta({ id: 'Source' });

export type ApiSource = z.infer<typeof apiSource>;

const envelope = <K extends string>(kind: K) => ({
  $schema: z.url(),
  api_version: z.literal('1'),
  kind: z.literal(kind),
  site: z.strictObject({ name: z.string(), address: z.url() }),
  as_of: day.describe('The day the site speaks from.'),
});

/** A role in a city. */
const cityRole = z.strictObject({
  names: named,
  pages: pages.nullable().describe('Of the role in this city; null where it has no page.'),
  ...marketPay,
  decided_ranges: z.array(apiRange).describe('Ranges set by the employer that hold here.'),
  own_pay: ownPay,
});

export const apiCity = z
  .strictObject({
    ...envelope('city'),
    id,
    names: named,
    area_names: named.describe('Every city in the name of the area.'),
    pages,
    csv: z.url().nullable(),
    nation_id: id,
    state_ids: z.array(id),
    agency_code: z.string().nullable(),
    latitude_degrees: z.number().nullable(),
    longitude_degrees: z.number().nullable(),
    price_level: z
      .strictObject({ index_nation_100: z.number(), source_ids: sourceIds })
      .nullable()
      .describe('Prices against the nation, which is 100.'),
    wage_level: z
      .strictObject({ share_over_nation: z.number(), soc_code: z.string(), source_ids: sourceIds })
      .nullable()
      .describe('Median wage of the reference occupation against the nation: 0.15 is 15% more.'),
    jobs_count: z.int().nullable().describe('Jobs in the reference occupation.'),
    roles: z.record(z.string(), cityRole).describe('By role id, the lowest first.'),
    own_pay_all_roles: ownPay,
    occupations: z
      .record(
        z.string(),
        z.strictObject({
          titles: named,
          pay: apiPay.nullable(),
          no_pay_reason: noPayReason.nullable(),
          jobs_count: z.int().nullable(),
          location_quotient: z
            .number()
            .nullable()
            .describe('Share of local jobs against that of the nation.'),
        }),
      )
      .describe('Official occupations that the agency counts here, by code.'),
    sources: z.array(apiSource),
  })
  .meta({ id: 'City' });

export type ApiCity = z.infer<typeof apiCity>;

export const apiRole = z
  .strictObject({
    ...envelope('role'),
    id,
    names: named,
    short_names: named,
    summaries: named,
    pages,
    csv: z.url().nullable(),
    family_id: id,
    track_id: id,
    level: z.int().describe('Counted from 1, the lowest that leads here.'),
    levels_count: z.int().describe('Levels on its track.'),
    role_below_id: id.nullable(),
    soc_codes: z.array(z.string()).describe('Codes of related official occupations.'),
    national_pay: apiPay.nullable(),
    no_national_pay_reason: noPayReason.nullable(),
    step_from_below: z
      .strictObject({ share: z.number(), interval_95_shares: interval.nullable() })
      .nullable()
      .describe('By how much the national median exceeds that of the role below: 0.3 is 30%.'),
    quoted_ranges: z.array(
      z.strictObject({
        evidence: z.literal('quoted'),
        place_id: id,
        currency,
        period: z.literal('year'),
        basis: payBasis.nullable(),
        low_per_year: z.number(),
        high_per_year: z.number(),
        source_ids: sourceIds,
      }),
    ),
    decided_ranges: z.array(apiRange).describe('Every range of the role as the employer set it.'),
    own_pay: ownPay,
    cities: z
      .record(z.string(), z.strictObject({ names: named, pages: pages.nullable(), ...marketPay }))
      .describe('Market pay by city id.'),
    sources: z.array(apiSource),
  })
  .meta({ id: 'Role' });

export type ApiRole = z.infer<typeof apiRole>;

const apiColumn = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number']),
  unit: z.string().nullable(),
  descriptions: named,
});

const entry = z.strictObject({
  id,
  names: named,
  json: z.url(),
  csv: z.url().nullable(),
  pages,
});

export const apiIndex = z
  .strictObject({
    ...envelope('index'),
    languages: z.array(z.string()).describe('The first is that of addresses without a code.'),
    openapi: z.url(),
    datapackage: z.url(),
    schemas: z.array(z.url()),
    cities: z.array(entry),
    roles: z.array(entry),
    tables: z.array(
      z.strictObject({
        id,
        titles: named,
        json: z.url(),
        csv: z.url(),
        rows_count: z.int(),
        columns: z.array(apiColumn),
      }),
    ),
    sources: z.array(apiSource),
  })
  .meta({ id: 'Index' });

export type ApiIndex = z.infer<typeof apiIndex>;

/** A whole table: its rows have the columns of the CSV file of the same name. */
export const apiTable = z
  .strictObject({
    ...envelope('table'),
    id,
    titles: named,
    csv: z.url(),
    columns: z.array(apiColumn),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
      .describe('Each by name of column; null where the file has a blank.'),
    sources: z.array(apiSource),
  })
  .meta({ id: 'Table' });

export type ApiTable = z.infer<typeof apiTable>;
