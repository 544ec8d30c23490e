import type { CellKey, RecordCell } from './cell.ts';

/** A cell and those that it is the sum of, by their index among the cells of the table. */
export interface CellTotal {
  total: number;
  parts: readonly number[];
}

/** The cells of records in which there is somebody, and which of them are sums of others. */
export interface CellTable {
  /** In the order of their keys, totals first. */
  cells: readonly RecordCell[];
  /** Indices of the cells of one rung in one place. */
  inner: readonly number[];
  /**
   * All places and each, for every rung and for all; all rungs and each, for every place and for all; all and `inner`.
   */
  totals: readonly CellTotal[];
}

/** A cell as one text; ids hold no blanks. */
export function keyText({ levelId, placeId }: CellKey): string {
  return `${levelId ?? ''} ${placeId ?? ''}`;
}

/** A cell of one rung in one place, and the totals over places, over rungs and over both that it is part of. */
export function withTotals({ levelId, placeId }: CellKey): CellKey[] {
  return [
    { levelId, placeId },
    { levelId, placeId: null },
    { levelId: null, placeId },
    { levelId: null, placeId: null },
  ];
}

/** Order of keys: by rung, then by place, by the codes of their signs; all rungs and all places come first. */
export function compareKeys(a: CellKey, b: CellKey): number {
  return (
    compareTexts(a.levelId ?? '', b.levelId ?? '') || compareTexts(a.placeId ?? '', b.placeId ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Puts cells in order with their totals. Cells without anybody are left out: to whoever reads what is published they
 * are the same as hidden ones.
 * @throws RangeError when a cell is there twice, or a total is missing or not the sum of its cells
 */
export function cellTable(given: readonly RecordCell[]): CellTable {
  const cells = given.filter(({ contributors }) => contributors > 0).sort(compareKeys);
  const inner = indicesOf(cells, isInner);
  const table = { cells, inner, totals: totalsOf(cells, inner) };
  checkTable(table);
  return table;
}

const isInner = ({ levelId, placeId }: CellKey): boolean => levelId !== null && placeId !== null;

function indicesOf(cells: readonly CellKey[], accepts: (key: CellKey) => boolean): number[] {
  return [...cells.keys()].filter((index) => accepts(cells[index]!));
}

function totalsOf(cells: readonly CellKey[], inner: readonly number[]): CellTotal[] {
  const byLevel = groupBy(cells, ({ levelId }) => levelId);
  const byPlace = groupBy(cells, ({ placeId }) => placeId);
  const totals = cells.flatMap(({ levelId, placeId }, total): CellTotal[] => {
    const ofLevel = byLevel.get(levelId) ?? [];
    const ofPlace = byPlace.get(placeId) ?? [];
    return [
      ...(placeId === null ? [{ total, parts: ofLevel.filter((part) => part !== total) }] : []),
      ...(levelId === null ? [{ total, parts: ofPlace.filter((part) => part !== total) }] : []),
    ];
  });
  const all = cells.findIndex(({ levelId, placeId }) => levelId === null && placeId === null);
  return all === -1 ? totals : [...totals, { total: all, parts: inner }];
}

function groupBy(
  cells: readonly CellKey[],
  idOf: (key: CellKey) => string | null,
): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>();
  cells.forEach((cell, index) => {
    const id = idOf(cell);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [index]);
    else group.push(index);
  });
  return groups;
}

/**
 * Whoever reads cells has told what is wrong with them, and where; here they must be a whole table.
 * @throws RangeError when a cell is there twice, or a total is missing or not the sum of its cells
 */
function checkTable({ cells, inner, totals }: CellTable): void {
  if (new Set(cells.map(keyText)).size < cells.length) {
    throw new RangeError('every cell must be there once');
  }
  const sum = (parts: readonly number[]): number =>
    parts.reduce((people, part) => people + cells[part]!.contributors, 0);
  for (const { total, parts } of totals) {
    if (sum(parts) === cells[total]!.contributors) continue;
    throw new RangeError(`the cells of "${keyText(cells[total]!)}" must add up to it`);
  }
  const all = cells.find(({ levelId, placeId }) => levelId === null && placeId === null);
  if (sum(inner) !== (all?.contributors ?? 0)) throw new RangeError('a total must not be missing');
}
