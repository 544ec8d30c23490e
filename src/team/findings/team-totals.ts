import type { RosterRow } from '../../schemas/roster-row.ts';
import { shareOfMoney } from '../money.ts';
import type { PositionColumns } from './position-columns.ts';

/** Sums over everybody paid in one currency, in whole hundredths a year. */
export interface TeamTotal {
  currency: string;
  people: number;
  /** Full-time rates of base pay. */
  fullTimeHundredths: number;
  /** Base pay as it is paid: full-time rate x share of full time, each rounded to the hundredth. */
  paidHundredths: number;
  /** Targets of variable pay at full time. */
  targetVariableHundredths: number;
  green: number;
  /** Cost to minimum: what green circles lack, at full-time rates. */
  costToMinimumHundredths: number;
  /** The same as it would be paid: x share of full time. */
  paidCostToMinimumHundredths: number;
  red: number;
  /** What red circles are over the maximum, at full-time rates. */
  overMaximumHundredths: number;
}

/**
 * Totals of a roster, one for each currency, the one with most people first: nothing is converted.
 *
 * Throws a RangeError when a sum is too large to be exact to the hundredth.
 */
export function teamTotals(
  rows: readonly RosterRow[],
  { circle, outsideHundredths }: PositionColumns,
): TeamTotal[] {
  const totals = new Map<string, TeamTotal>();
  rows.forEach((person, row) => {
    let total = totals.get(person.currency);
    if (total === undefined) {
      total = emptyTotal(person.currency);
      totals.set(person.currency, total);
    }
    total.people += 1;
    total.fullTimeHundredths += person.baseHundredths;
    total.paidHundredths += shareOfMoney(person.baseHundredths, person.fte);
    total.targetVariableHundredths += person.targetVariableHundredths ?? 0;
    const outside = outsideHundredths[row]!;
    if (circle[row] === -1) {
      total.green += 1;
      total.costToMinimumHundredths += outside;
      total.paidCostToMinimumHundredths += shareOfMoney(outside, person.fte);
    } else if (circle[row] === 1) {
      total.red += 1;
      total.overMaximumHundredths += outside;
    }
  });
  for (const total of totals.values()) checkExact(total);
  return [...totals.values()].sort(
    (a, b) => b.people - a.people || (a.currency < b.currency ? -1 : 1),
  );
}

function emptyTotal(currency: string): TeamTotal {
  return {
    currency,
    people: 0,
    fullTimeHundredths: 0,
    paidHundredths: 0,
    targetVariableHundredths: 0,
    green: 0,
    costToMinimumHundredths: 0,
    paidCostToMinimumHundredths: 0,
    red: 0,
    overMaximumHundredths: 0,
  };
}

function checkExact(total: TeamTotal): void {
  for (const [name, value] of Object.entries(total)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(
        `${name} in ${total.currency} must stay below 2^53 hundredths, received ${value}`,
      );
    }
  }
}
