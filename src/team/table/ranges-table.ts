import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { OutTable } from './table-cell.ts';
import { moneyCell, textCell } from './table-cell.ts';

/** The columns of the template for ranges. */
const COLUMNS = ['level', 'city', 'min', 'mid', 'max', 'currency'] as const;

/**
 * The ranges of a plan as a table that opens again as the organisation's own.
 * @param levelName name of a rung by its id
 */
export function rangesTable(
  ranges: readonly EmployerRange[],
  levelName: (levelId: string) => string,
): OutTable {
  return {
    columns: COLUMNS,
    rows: ranges.map((range) => [
      textCell(levelName(range.levelId)),
      textCell(range.zone),
      moneyCell(range.minHundredths),
      moneyCell(range.midpointHundredths),
      moneyCell(range.maxHundredths),
      textCell(range.currency),
    ]),
  };
}
