import { binPay, payBinWidth } from './pay-bins.ts';
import type { StripRow } from './people-strip-data.ts';

/** Counts the people of crowded rows by steps of pay, all rows by the same step. */
export function countCrowds(
  rows: readonly StripRow[],
  isCrowded: (row: StripRow) => boolean,
): StripRow[] {
  const crowded = new Set(rows.filter((row) => row.bins === null && isCrowded(row)));
  if (crowded.size === 0) return [...rows];
  const width = rows.find(({ bins }) => bins)?.bins?.width ?? commonWidth(rows);
  return rows.map((row) =>
    crowded.has(row) ? { ...row, people: [], bins: binPay(payOf(row), row.range, width) } : row,
  );
}

function commonWidth(rows: readonly StripRow[]): number {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const pay of rows.flatMap(payOf)) {
    smallest = Math.min(smallest, pay);
    largest = Math.max(largest, pay);
  }
  return payBinWidth(smallest, largest);
}

const payOf = ({ people }: StripRow): number[] => people.map(({ pay }) => pay);
