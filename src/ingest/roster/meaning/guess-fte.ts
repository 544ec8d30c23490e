import type { FteUnit, PayHolds } from '../roster-reading.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { foldText } from '../values/fold-text.ts';

const UNITS: readonly FteUnit[] = ['share', 'percent'];
const HOLDS: readonly PayHolds[] = ['full-time-rate', 'actual-pay'];

/**
 * Whether parts of full time are shares or percent. Numbers up to 1 are shares; with a 100 among them they are
 * percent; others above 1 may be hours or something else, and are asked.
 */
export function guessFteUnit(header: string, cells: readonly string[]): Understanding<FteUnit> {
  const most = cells
    .filter((cell) => !cell.includes('%'))
    .map((cell) => Number(cell.replace(',', '.')))
    .reduce((largest, value) => (value > largest ? value : largest), 0);
  if (most > 1) {
    return most === 100 || header.includes('%') ? certain<FteUnit>('percent', UNITS) : asked(UNITS);
  }
  return certain<FteUnit>('share', UNITS);
}

/** Header of pay in the template, which says that it holds the full-time rate. */
const OF_TEMPLATE = 'base_salary';

/**
 * Whether pay is the rate for full time or what is paid in fact. It makes a difference only where somebody
 * works part time, and then only the person knows, unless the header says it or is that of the template.
 */
export function guessPayHolds(
  header: string,
  fteCells: readonly string[] | null,
): Understanding<PayHolds> {
  const partTime =
    fteCells?.some((cell) => !/^(?:1(?:[.,]0+)?|100(?:[.,]0+)? ?%?)$/.test(cell)) ?? false;
  const words = foldText(header);
  if (/(?:^| )(?:fte|full time)(?: |$)/.test(words))
    return certain<PayHolds>('full-time-rate', HOLDS);
  if (/(?:^| )actual(?: |$)/.test(words)) return certain<PayHolds>('actual-pay', HOLDS);
  if (!partTime) return certain<PayHolds>('full-time-rate', HOLDS);
  return header === OF_TEMPLATE ? likely<PayHolds>('full-time-rate', HOLDS) : asked(HOLDS);
}
