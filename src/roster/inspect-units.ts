import type { NumberField, RosterField } from './columns/roster-fields.ts';
import type { KnownNames } from './known-names.ts';
import type { PayHolds, RosterChoices } from './parsed-roster.ts';
import type { RosterInspection, UnitExample } from './roster-inspection.ts';
import type { Understanding } from './understanding.ts';
import { chosenOr, offered } from './understanding.ts';
import { guessPayHolds } from './values/guess-meaning.ts';
import {
  guessFullTime,
  guessPayUnit,
  guessVariableUnit,
  variableOf,
} from './values/guess-units.ts';
import type { NumberNotation } from './values/number-notation.ts';
import { LONGEST_NUMBER, NO_SIGNS } from './values/number-notation.ts';
import { tidyCell } from './values/own-text.ts';
import { marketBounds, SHARE, timesAYear } from './values/pay-units.ts';
import type { PayBounds, PayUnit, VariableUnit } from './values/pay-units.ts';
import { readCurrency } from './values/read-currency.ts';
import { readNumberCell } from './values/read-money.ts';
import { createMatchers } from './values/roster-matchers.ts';

/** What is known of a roster before its units are. */
interface UnitContext {
  header: readonly string[];
  sample: readonly (readonly string[])[];
  columns: RosterInspection['columns'];
  numbers: Readonly<Record<NumberField, Understanding<NumberNotation> | null>>;
  currency: Understanding<string> | null;
  known: KnownNames;
  chosen: RosterChoices;
}

type InspectedUnits = Pick<
  RosterInspection,
  'payUnit' | 'variableUnit' | 'fullTime' | 'payHolds' | 'examples'
>;

/** A record of the sample, as far as its pay can be told. */
interface SampledPay {
  base: string;
  variable: string;
  currency: string | null;
  /** The number of base pay; null where there is none. */
  baseValue: number | null;
  /** How many times a year it is paid, where the record says so. */
  times: number | null;
  bounds: PayBounds | null;
}

/** Understands what the numbers of pay and of full time are, with what each unit would make of a cell. */
export function inspectUnits(context: UnitContext): InspectedUnits {
  const { header, sample, columns, chosen, numbers } = context;
  const headerOf = (field: RosterField): string => header[columns[field].value ?? -1] ?? '';
  const cellsOf = (field: RosterField): string[] => {
    const index = columns[field].value;
    return index === null
      ? []
      : sample.map((cells) => tidyCell(cells[index] ?? '')).filter(Boolean);
  };
  const fteCells = columns.fte.value === null ? null : cellsOf('fte');
  const fullTime =
    fteCells && chosenOr(chosen.fullTime, () => guessFullTime(headerOf('fte'), fteCells));
  const weekHours = fullTime?.value ?? SHARE;
  const pays = samplePay(context, weekHours);

  const payUnit =
    columns.payPeriod.value === null
      ? chosenOr(chosen.payUnit ?? undefined, () =>
          guessPayUnit(
            headerOf('baseSalary'),
            pays.map(({ base }) => base).filter(Boolean),
            pays.flatMap(({ baseValue, bounds }) =>
              baseValue === null ? [] : [{ value: baseValue, bounds }],
            ),
            weekHours,
          ),
        )
      : null;
  const annual = ({ baseValue, times }: SampledPay): number | null => {
    const factor = times ?? (payUnit?.value ? timesAYear(payUnit.value, weekHours) : null);
    return baseValue === null || factor === null ? null : baseValue * 100 * factor;
  };
  const variables = sampleVariable(pays, numbers.targetVariable?.value ?? NO_SIGNS, annual);
  const variableUnit =
    columns.targetVariable.value === null
      ? null
      : chosenOr(chosen.variableUnit, () =>
          guessVariableUnit(headerOf('targetVariable'), variables),
        );
  return {
    fullTime,
    payUnit,
    variableUnit,
    payHolds: inspectPayHolds(chosen, headerOf('baseSalary'), fteCells, fullTime?.value ?? null),
    examples: {
      payUnit: payUnit === null ? [] : exampleOfPay(pays, payUnit, weekHours),
      variableUnit: variableUnit === null ? [] : exampleOfVariable(variables, variableUnit),
    },
  };
}

/** Cells of full time that are the same whatever full time is taken for. */
const FULL = /^100(?:[.,]0+)? ?%$/;

function inspectPayHolds(
  chosen: RosterChoices,
  header: string,
  fteCells: readonly string[] | null,
  fullTime: number | null,
): Understanding<PayHolds> {
  const isFull = (cell: string): boolean =>
    cell.length <= LONGEST_NUMBER &&
    (FULL.test(cell) || Number(cell.replace(',', '.')) === fullTime);
  const partTime = fteCells?.some((cell) => !isFull(cell)) ?? false;
  return chosenOr(chosen.payHolds, () => guessPayHolds(header, partTime));
}

/** Reads the pay of the sample as far as it goes without knowing its unit. */
function samplePay(context: UnitContext, fullTime: number): SampledPay[] {
  const { sample, columns, numbers, known, chosen } = context;
  const matchers = createMatchers(known, chosen);
  const notation = numbers.baseSalary?.value ?? NO_SIGNS;
  const ofFile = context.currency?.value ?? null;
  return sample.map((cells) => {
    const cell = (field: RosterField): string => tidyCell(cells[columns[field].value ?? -1] ?? '');
    const base = cell('baseSalary');
    const number = base === '' ? null : readNumberCell(base, notation);
    const period =
      columns.payPeriod.value === null ? null : matchers.payPeriod.match(cell('payPeriod'));
    const currency =
      columns.currency.value === null ? ofFile : (readCurrency(cell('currency')) ?? null);
    return {
      base,
      variable: cell('targetVariable'),
      currency,
      baseValue: number?.ok === true && number.value > 0 ? number.value : null,
      times: period ? timesAYear(period, fullTime) : null,
      bounds: marketBounds(
        known.market,
        currency,
        matchers.level.match(cell('level')) ?? null,
        matchers.city.match(cell('city')) ?? null,
      ),
    };
  });
}

/** A cell of variable pay that is a number, with what it is a part of. */
interface SampledVariable {
  cell: string;
  value: number;
  percent: boolean;
  currency: string | null;
  baseHundredths: number | null;
}

function sampleVariable(
  pays: readonly SampledPay[],
  notation: NumberNotation,
  annual: (pay: SampledPay) => number | null,
): SampledVariable[] {
  return pays.flatMap((pay) => {
    const percent = pay.variable.endsWith('%');
    const text = percent ? pay.variable.slice(0, -1).trim() : pay.variable;
    const number = text === '' ? null : readNumberCell(text, notation);
    if (number?.ok !== true || number.value < 0) return [];
    const { currency } = pay;
    const baseHundredths = annual(pay);
    return [{ cell: pay.variable, value: number.value, percent, currency, baseHundredths }];
  });
}

/** What the first cell of pay is a year, in every unit that can be chosen. */
function exampleOfPay(
  pays: readonly SampledPay[],
  understood: Understanding<PayUnit>,
  fullTime: number,
): UnitExample<PayUnit>[] {
  const first = pays.find(({ baseValue }) => baseValue !== null);
  const value = first?.baseValue ?? null;
  if (first === undefined || value === null) return [];
  return offered(understood).map((unit) => ({
    unit,
    cell: first.base,
    hundredths: Math.round(value * 100 * timesAYear(unit, fullTime)),
    currency: first.currency,
  }));
}

/** What the first cell of variable pay is a year, in every unit that can be chosen. */
function exampleOfVariable(
  variables: readonly SampledVariable[],
  understood: Understanding<VariableUnit>,
): UnitExample<VariableUnit>[] {
  const first =
    variables.find(({ value, percent }) => value !== 0 && !percent) ??
    variables.find(({ value }) => value !== 0);
  if (first === undefined) return [];
  const { cell, value, currency, baseHundredths } = first;
  if (baseHundredths === null) return [];
  return offered(understood).map((unit) => ({
    unit,
    cell,
    hundredths: Math.round(variableOf(value, unit, baseHundredths)),
    currency,
  }));
}
