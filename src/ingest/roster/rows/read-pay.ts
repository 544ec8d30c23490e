import type { NumberNotation } from '../numbers/number-notation.ts';
import { readNumberCell } from '../numbers/read-money.ts';
import type { RosterProblemKind } from '../roster-problem.ts';
import { isOtherCurrency } from '../values/read-currency.ts';

/** Money in hundredths of a currency unit, or why it is none. */
export type PayCell = { ok: true; hundredths: number } | { ok: false; kind: RosterProblemKind };

/** More is a slip in the number or its currency. */
const LARGEST = 100_000_000_000;

/** Reads an amount of pay in the currency of its row. The text is tidy and not empty. */
export function readPay(text: string, notation: NumberNotation, currency: string): PayCell {
  const cell = readNumberCell(text, notation);
  if (!cell.ok) return cell;
  if (cell.value < 0) return { ok: false, kind: 'negative-pay' };
  if (cell.value > LARGEST) return { ok: false, kind: 'number-too-large' };
  if (isOtherCurrency(text, cell.currency, currency))
    return { ok: false, kind: 'currency-differs' };
  return { ok: true, hundredths: toHundredths(cell.value) };
}

/** Rounded once, half up, free of the noise of binary fractions: 1.005 is 101 hundredths. */
export function toHundredths(value: number): number {
  return Number.isInteger(value) ? value * 100 : Math.round(Number((value * 100).toPrecision(15)));
}
