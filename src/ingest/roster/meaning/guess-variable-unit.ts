import { foldText } from '../values/fold-text.ts';
import type { VariableUnit } from '../roster-reading.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { guessPayPeriod } from './guess-pay-period.ts';

const UNITS: readonly VariableUnit[] = ['amount-a-year', 'amount-a-month', 'percent-of-base'];

/**
 * What the numbers of variable pay are: a percent sign says so; small numbers beside large pay may be percent
 * and are asked; all else is an amount, for a month where the header says that.
 */
export function guessVariableUnit(
  header: string,
  cells: readonly string[],
  baseCells: readonly string[],
): Understanding<VariableUnit> {
  if (header.includes('%') || /(?:^| )(?:percent|pct|процент)/.test(foldText(header))) {
    return certain<VariableUnit>('percent-of-base', UNITS);
  }
  if (cells.some((cell) => cell.includes('%')))
    return certain<VariableUnit>('percent-of-base', UNITS);
  const filled = cells.filter((cell) => /[1-9]/.test(cell));
  if (
    filled.length > 0 &&
    filled.every((cell) => digitsOf(cell) <= 3) &&
    baseCells.some((cell) => digitsOf(cell) >= 4)
  ) {
    return asked(UNITS);
  }
  const period = guessPayPeriod(header);
  if (period.value === 'month') return certain<VariableUnit>('amount-a-month', UNITS);
  return likely<VariableUnit>('amount-a-year', UNITS);
}

/** Digits before a last sign with one or two digits: 12,5 has two, 12 500 has five. */
function digitsOf(cell: string): number {
  return cell.replace(/[.,]\d{1,2}$/, '').replaceAll(/\D/g, '').length;
}
