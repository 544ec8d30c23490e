import * as z from 'zod/mini';
import { VARIABLE_RULES } from '../promotion/promotion-policy.ts';
import { MARKET_PERCENTILES } from '../range/market-book.ts';
import { PAY_PERIODS, PAY_UNITS, VARIABLE_UNITS } from '../../roster/values/pay-units.ts';
import { COST_KINDS } from '../promotion/promotion-cost.ts';

// By default zod writes its checks as a program of their own, which the policy of the pages forbids.
z.config({ jitless: true });

/** What marks a JSON file as the plan of a team, and the edition of its format that this code writes. */
export const WORKSPACE_FORMAT = 'team-plan';
export const WORKSPACE_VERSION = 2;

export const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));
const text = z.string().check(z.maxLength(10_000));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const share = z.number().check(z.minimum(0), z.maximum(1000));
const money = z.int().check(z.minimum(0));
const index = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000)));

const notation = z.nullable(
  z.strictObject({
    decimal: z.nullable(z.enum(['.', ','])),
    thousands: z.nullable(z.enum([',', '.', ' ', "'"])),
    threeDecimals: z.boolean(),
  }),
);
const DATE_ORDERS = ['ymd', 'dmy', 'mdy', 'serial-1900', 'serial-1904'] as const;
const dateOrder = z.nullable(z.enum(DATE_ORDERS));
const meanings = <T extends z.ZodMiniType<string>>(value: T) =>
  z.array(z.tuple([text, z.nullable(value)])).check(z.maxLength(100_000));

const importSettings = z.strictObject({
  encoding: z.string().check(z.maxLength(40)),
  delimiter: z.string().check(z.length(1)),
  headerLine: z.nullable(z.int().check(z.minimum(1))),
  quotedTwice: z.boolean(),
  columns: z.strictObject({
    employeeId: index,
    name: index,
    familyName: index,
    role: index,
    level: index,
    city: index,
    baseSalary: index,
    currency: index,
    payPeriod: index,
    targetVariable: index,
    fte: index,
    hireDate: index,
    levelSince: index,
    managerId: index,
    gender: index,
    rating: index,
    workCategory: index,
    ready: index,
  }),
  currency: z.nullable(currency),
  numbers: z.strictObject({ baseSalary: notation, targetVariable: notation, fte: notation }),
  dates: z.strictObject({ hireDate: dateOrder, levelSince: dateOrder }),
  payUnit: z.nullable(z.enum(PAY_UNITS)),
  variableUnit: z.enum(VARIABLE_UNITS),
  fullTime: z.number().check(z.positive(), z.maximum(1000)),
  payHolds: z.enum(['full-time-rate', 'actual-pay']),
  otherRows: z.enum(['leave-out', 'read']),
  repeats: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('newest'),
      column: z.int().check(z.minimum(0), z.maximum(10_000)),
      order: z.enum(DATE_ORDERS),
    }),
    z.strictObject({ kind: z.enum(['last', 'first']) }),
  ]),
  levelOf: meanings(id),
  placeOf: meanings(id),
  managerOf: meanings(text),
  genderOf: meanings(z.enum(['female', 'male', 'other'])),
  readyOf: meanings(z.enum(['yes', 'soon', 'no'])),
  payPeriodOf: meanings(z.enum(PAY_PERIODS)),
  currencyOf: meanings(currency),
});

const range = z
  .strictObject({
    levelId: id,
    zone: z.nullable(text),
    currency,
    minHundredths: z.int().check(z.minimum(1)),
    midpointHundredths: z.int(),
    maxHundredths: z.int(),
    midpointBasis: z.enum(['set', 'middle', 'market']),
  })
  .check(
    z.refine(
      ({ minHundredths, midpointHundredths, maxHundredths }) =>
        minHundredths <= midpointHundredths && midpointHundredths <= maxHundredths,
    ),
  );

const rangeChoice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('market'),
    percentile: z.enum(MARKET_PERCENTILES),
    spread: share,
  }),
  z.strictObject({
    kind: z.literal('own'),
    fileName: text,
    ranges: z.array(range).check(z.maxLength(100_000)),
  }),
]);

const scenario = z.strictObject({
  name: text,
  marks: z
    .array(
      z.strictObject({
        employeeId: text,
        toLevelId: id,
        date: z.nullable(z.iso.date()),
        targetVariableHundredths: z.nullable(money),
      }),
    )
    .check(z.maxLength(1_000_000)),
  policy: z.strictObject({
    raise: share,
    floorCompa: share,
    cap: z.nullable(share),
    capOutranksMinimum: z.boolean(),
    burden: share,
    variable: z.enum(VARIABLE_RULES),
  }),
  budget: z.nullable(z.strictObject({ hundredths: money, currency, cost: z.enum(COST_KINDS) })),
});

/** A plan as it stands in a file, but for the people, whom parseWorkspaceRow reads one by one. */
export const workspaceSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(WORKSPACE_VERSION),
  ranges: rangeChoice,
  compressionShare: share.check(z.positive()),
  startDay: z.iso.date(),
  budgetLastMonth: z.int().check(z.minimum(1), z.maximum(12)),
  scenarios: z.strictObject({ a: scenario, b: scenario }),
  roster: z.strictObject({
    fileName: text,
    settings: z.nullable(importSettings),
    fields: z.array(z.string()),
    rows: z.array(z.unknown()),
  }),
});
