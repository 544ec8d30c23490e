import fc from 'fast-check';
import type { Meaning, ImportSettings } from '../../../src/roster/parsed-roster.ts';
import type { RepeatRule } from '../../../src/roster/rows/repeated-ids.ts';
import { PAY_PERIODS, PAY_UNITS, VARIABLE_UNITS } from '../../../src/roster/values/pay-units.ts';
import type { EmployerRange } from '../../../src/schemas/employer-range.ts';
import type { RosterRow } from '../../../src/schemas/roster-row.ts';
import type { Workspace } from '../../../src/team/workspace/workspace.ts';
import type { Scenario } from '../../../src/team/promotion/scenario.ts';

/** Any text, the whole of Unicode and halves of it included. */
const text = fc.string({ unit: 'binary', maxLength: 12 });
const level = fc.constantFrom('nurse', 'senior');
const currency = fc.constantFrom('USD', 'EUR', 'RUB');
const money = fc.nat(1_000_000_000);
const share = fc.integer({ min: 0, max: 2_000_000 }).map((units) => units / 1_000_000);
const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyRosterRow: fc.Arbitrary<RosterRow> = fc.record({
  line: fc.integer({ min: 1, max: 1_000_000 }),
  employeeId: text,
  name: text,
  role: text,
  levelId: fc.option(level),
  level: text,
  placeId: fc.option(fc.constantFrom('denver-co', 'boston-ma')),
  city: text,
  baseHundredths: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  currency,
  targetVariableHundredths: fc.option(money),
  fte: fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000),
  hireDate: fc.option(day),
  levelSince: fc.option(day),
  managerId: fc.option(text),
  gender: fc.option(fc.constantFrom('female', 'male', 'other')),
  rating: fc.option(text),
  workCategory: fc.option(text),
  ready: fc.option(fc.constantFrom('yes', 'soon', 'no')),
  sublevel: fc.option(fc.constantFrom('I', 'II')),
});

const anyRange: fc.Arbitrary<EmployerRange> = fc
  .tuple(
    level,
    fc.option(text),
    currency,
    fc.constantFrom({}, { sublevel: 'II' }),
    fc.array(money, { minLength: 3, maxLength: 3 }),
  )
  .map(([levelId, zone, code, step, amounts]) => {
    const [min, middle, max] = amounts.map((amount) => amount + 1).sort((a, b) => a - b);
    return {
      levelId,
      ...step,
      zone,
      currency: code,
      minHundredths: min!,
      midpointHundredths: middle!,
      maxHundredths: max!,
      midpointBasis: 'set',
    };
  });

const notation = fc.option(
  fc.record({
    decimal: fc.option(fc.constantFrom('.', ',')),
    thousands: fc.option(fc.constantFrom(',', '.', ' ', "'")),
    threeDecimals: fc.boolean(),
  }),
);
const column = fc.option(fc.nat(199));
const order = fc.option(fc.constantFrom('ymd', 'dmy', 'mdy', 'serial-1900', 'serial-1904'));

/** A text and what it means. */
const meanings = <T extends string>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(text, fc.option(value)).map((pair): Meaning<T> => pair));

const anySettings: fc.Arbitrary<ImportSettings> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  headerLine: fc.option(fc.integer({ min: 1, max: 30 })),
  quotedTwice: fc.boolean(),
  columns: fc.record({
    employeeId: column,
    name: column,
    familyName: column,
    role: column,
    level: column,
    sublevel: column,
    city: column,
    baseSalary: column,
    currency: column,
    payPeriod: column,
    targetVariable: column,
    fte: column,
    hireDate: column,
    levelSince: column,
    managerId: column,
    gender: column,
    rating: column,
    workCategory: column,
    ready: column,
  }),
  currency: fc.option(currency),
  numbers: fc.record({ baseSalary: notation, targetVariable: notation, fte: notation }),
  dates: fc.record({ hireDate: order, levelSince: order }),
  payUnit: fc.option(fc.constantFrom(...PAY_UNITS)),
  variableUnit: fc.constantFrom(...VARIABLE_UNITS),
  fullTime: fc.constantFrom(1, 100, 37.5),
  payHolds: fc.constantFrom('full-time-rate', 'actual-pay'),
  otherRows: fc.constantFrom('leave-out', 'read'),
  repeats: fc.constantFrom<RepeatRule>(
    { kind: 'newest', column: 3, order: 'mdy' },
    { kind: 'last' },
    { kind: 'first' },
  ),
  levelOf: meanings(level),
  placeOf: meanings(fc.constant('denver-co')),
  managerOf: meanings(fc.constant('E-17')),
  genderOf: meanings(fc.constantFrom('female', 'male', 'other')),
  readyOf: meanings(fc.constantFrom('yes', 'soon', 'no')),
  payPeriodOf: meanings(fc.constantFrom(...PAY_PERIODS)),
  currencyOf: meanings(currency),
});

const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  name: text,
  marks: fc.array(
    fc.record({
      employeeId: text,
      toLevelId: level,
      date: fc.option(day),
      targetVariableHundredths: fc.option(money),
    }),
  ),
  policy: fc.record({
    raise: share,
    floorCompa: share,
    cap: fc.option(share),
    capOutranksMinimum: fc.boolean(),
    burden: share,
    variable: fc.constantFrom('keep-share', 'keep-amount'),
  }),
  budget: fc.option(
    fc.record({
      hundredths: money,
      currency,
      cost: fc.constantFrom('annual', 'loaded', 'this-year'),
    }),
  ),
});

export const anyTeamPlan: fc.Arbitrary<Workspace> = fc.record({
  roster: fc.record({
    fileName: text,
    settings: fc.option(anySettings),
    rows: fc.array(anyRosterRow),
  }),
  ranges: fc.oneof(
    fc.record({
      kind: fc.constant('market' as const),
      percentile: fc.constantFrom('p25', 'p50', 'p75'),
      spread: share,
    }),
    fc.record({ kind: fc.constant('own' as const), fileName: text, ranges: fc.array(anyRange) }),
    fc.record({ kind: fc.constant('site' as const), validFrom: day, ranges: fc.array(anyRange) }),
  ),
  compressionShare: share.map((value) => value + 0.000_001),
  startDay: day,
  budgetLastMonth: fc.integer({ min: 1, max: 12 }),
  scenarios: fc.record({ a: anyScenario, b: anyScenario }),
});
