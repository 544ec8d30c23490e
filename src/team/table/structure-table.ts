import type { PlaceStructure } from '../report/team-report.ts';
import type { OutTable, TableCell } from './table-cell.ts';
import { moneyCell, numberCell, textCell } from './table-cell.ts';

const COLUMNS = [
  'zone',
  'currency',
  'level',
  'range_min',
  'range_midpoint',
  'range_max',
  'midpoint_basis',
  'range_spread',
  'next_level',
  'midpoint_progression',
  'overlap',
  'contained',
  'market_ratio',
  'people',
  'compa_ratio_median',
] as const;

/**
 * The pay structures of all places, rung by rung; rungs without a range are left out.
 * @param levelName name of a rung by its id
 */
export function structureTable(
  structures: readonly PlaceStructure[],
  levelName: (levelId: string) => string,
): OutTable {
  return {
    columns: COLUMNS,
    rows: structures.flatMap(({ zone, currency, rows }) =>
      rows.flatMap((row): TableCell[][] => {
        if (row.kind === 'none') return [];
        const { range, toNext } = row;
        return [
          [
            textCell(zone),
            textCell(currency),
            textCell(levelName(row.levelId)),
            moneyCell(range.minHundredths),
            moneyCell(range.midpointHundredths),
            moneyCell(range.maxHundredths),
            textCell(range.midpointBasis),
            numberCell(row.spread, 4),
            textCell(toNext === null ? null : levelName(toNext.levelId)),
            numberCell(toNext?.progression ?? null, 4),
            numberCell(toNext?.overlap.share ?? null, 4),
            textCell(toNext?.overlap.contained ?? null),
            numberCell(row.marketRatio, 4),
            numberCell(row.people),
            numberCell(row.compaMedian, 4),
          ],
        ];
      }),
    ),
  };
}
