import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { FileShape } from '../../schemas/file-shape.ts';
import {
  also,
  byKind,
  day,
  flag,
  list,
  number,
  oneOf,
  orNull,
  pair,
  positive,
  record,
  shape,
  text,
  whole,
} from '../../schemas/file-shape.ts';
import type { ImportSettings } from '../../roster/parsed-roster.ts';
import { PAY_PERIODS, PAY_UNITS, VARIABLE_UNITS } from '../../roster/values/pay-units.ts';
import { COST_KINDS } from '../promotion/promotion-cost.ts';
import { VARIABLE_RULES } from '../promotion/promotion-policy.ts';
import type { Scenario } from '../promotion/scenario.ts';
import { MARKET_PERCENTILES } from '../range/market-book.ts';
import type { RangeChoice, Workspace } from './workspace.ts';

/** What marks a JSON file as the plan of a team, and the edition of its format that this code writes. */
export const WORKSPACE_FORMAT = 'team-plan';
export const WORKSPACE_VERSION = 2;

export const id = text(100, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const words = text(10_000);
export const currency = text(3, /^[A-Z]{3}$/);
const share = number(0, 1000);
const money = whole(0);
const column = whole(0, 10_000);
const index = orNull(column);

const notation = orNull(
  record({
    decimal: orNull(oneOf(['.', ','])),
    thousands: orNull(oneOf([',', '.', ' ', "'"])),
    threeDecimals: flag,
  }),
);
const order = oneOf(['ymd', 'dmy', 'mdy', 'serial-1900', 'serial-1904']);
const meanings = <T extends string>(value: FileShape<T>) =>
  list(pair(words, orNull(value)), 100_000);

const importSettings = record<ImportSettings>({
  encoding: text(40),
  delimiter: text(1, /^.$/s),
  headerLine: orNull(whole(1)),
  quotedTwice: flag,
  columns: record<ImportSettings['columns']>(
    {
      employeeId: index,
      name: index,
      familyName: index,
      role: index,
      level: index,
      sublevel: index,
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
    },
    ['sublevel'],
  ),
  currency: orNull(currency),
  numbers: record({ baseSalary: notation, targetVariable: notation, fte: notation }),
  dates: record({ hireDate: orNull(order), levelSince: orNull(order) }),
  payUnit: orNull(oneOf(PAY_UNITS)),
  variableUnit: oneOf(VARIABLE_UNITS),
  fullTime: positive(1000),
  payHolds: oneOf(['full-time-rate', 'actual-pay']),
  otherRows: oneOf(['leave-out', 'read']),
  repeats: byKind({
    newest: record({ kind: oneOf(['newest']), column, order }),
    last: record({ kind: oneOf(['last']) }),
    first: record({ kind: oneOf(['first']) }),
  }),
  levelOf: meanings(id),
  placeOf: meanings(id),
  managerOf: meanings(words),
  genderOf: meanings(oneOf(['female', 'male', 'other'])),
  readyOf: meanings(oneOf(['yes', 'soon', 'no'])),
  payPeriodOf: meanings(oneOf(PAY_PERIODS)),
  currencyOf: meanings(currency),
});

const range = also(
  record<EmployerRange>(
    {
      levelId: id,
      sublevel: text(100),
      zone: orNull(words),
      currency,
      minHundredths: whole(1),
      midpointHundredths: whole(),
      maxHundredths: whole(),
      midpointBasis: oneOf(['set', 'middle', 'market']),
    },
    ['sublevel'],
  ),
  ({ minHundredths, midpointHundredths, maxHundredths }) =>
    minHundredths <= midpointHundredths && midpointHundredths <= maxHundredths,
);
const ranges = list(range, 100_000);

const rangeChoice = byKind<RangeChoice>({
  market: record({ kind: oneOf(['market']), percentile: oneOf(MARKET_PERCENTILES), spread: share }),
  site: record({ kind: oneOf(['site']), validFrom: day, ranges }),
  own: record({ kind: oneOf(['own']), fileName: words, ranges }),
});

const scenario = record<Scenario>({
  name: words,
  marks: list(
    record({
      employeeId: words,
      toLevelId: id,
      date: orNull(day),
      targetVariableHundredths: orNull(money),
    }),
    1_000_000,
  ),
  policy: record({
    raise: share,
    floorCompa: share,
    cap: orNull(share),
    capOutranksMinimum: flag,
    burden: share,
    variable: oneOf(VARIABLE_RULES),
  }),
  budget: orNull(record({ hundredths: money, currency, cost: oneOf(COST_KINDS) })),
});

/** A plan as it stands in a file, with its people as they are written there. */
interface WorkspaceFile extends Omit<Workspace, 'roster'> {
  format: string;
  version: number;
  roster: Omit<Workspace['roster'], 'rows'> & { fields: string[]; rows: unknown[] };
}

/** A plan as it stands in a file, but for the people, who are read one by one. */
export const workspaceShape = record<WorkspaceFile>({
  format: oneOf([WORKSPACE_FORMAT]),
  version: oneOf([WORKSPACE_VERSION]),
  ranges: rangeChoice,
  compressionShare: positive(1000),
  startDay: day,
  budgetLastMonth: whole(1, 12),
  scenarios: record({ a: scenario, b: scenario }),
  roster: record({
    fileName: words,
    settings: orNull(importSettings),
    fields: list(text()),
    rows: shape<unknown[]>(Array.isArray),
  }),
});
