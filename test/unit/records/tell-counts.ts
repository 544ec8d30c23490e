import type { CellKey } from '../../../src/records/cell.ts';
import { keyText } from '../../../src/records/cell-table.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';

interface Ends {
  low: number;
  high: number;
}

/**
 * What somebody can tell of each number of people from the published rows by going from total to parts and back
 * until nothing changes. It knows nothing of the program but the rows, and in which cells there is nobody.
 */
export function tellCounts(
  rows: readonly OwnPayRow[],
  all: readonly (CellKey & { contributors: number })[],
): Map<string, Ends> {
  const published = new Map(rows.map((row) => [keyText(row), row.contributors]));
  const told = new Map(
    all.map((cell): [string, Ends] => {
      if (cell.contributors === 0) return [keyText(cell), { low: 0, high: 0 }];
      const range = published.get(keyText(cell));
      return [
        keyText(cell),
        range === undefined
          ? { low: 0, high: Infinity }
          : { low: range.from, high: range.to ?? Infinity },
      ];
    }),
  );
  const sums = sumsOf(all).map(({ total, parts }) => ({
    total: told.get(total)!,
    parts: parts.map((part) => told.get(part)!),
  }));
  while (sums.some(({ total, parts }) => narrow(total, parts)));
  return told;
}

/** Totals over levels and over places. */
function sumsOf(all: readonly CellKey[]): { total: string; parts: string[] }[] {
  return all.flatMap((total) =>
    [
      ...(total.placeId === null
        ? [all.filter((part) => part.levelId === total.levelId && part.placeId !== null)]
        : []),
      ...(total.levelId === null
        ? [all.filter((part) => part.placeId === total.placeId && part.levelId !== null)]
        : []),
    ].map((parts) => ({ total: keyText(total), parts: parts.map(keyText) })),
  );
}

/** Whether a total or one of its parts became narrower. */
function narrow(total: Ends, parts: readonly Ends[]): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  let changed = tighten(total, low, high);
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    const othersLow = others.reduce((sum, other) => sum + other.low, 0);
    const othersHigh = others.reduce((sum, other) => sum + other.high, 0);
    if (tighten(part, total.low - othersHigh, total.high - othersLow)) changed = true;
  }
  return changed;
}

function tighten(ends: Ends, low: number, high: number): boolean {
  const changed = low > ends.low || high < ends.high;
  if (low > ends.low) ends.low = low;
  if (high < ends.high) ends.high = high;
  return changed;
}
