/** How many women and men of a group a figure rests on. */
export interface GapCell {
  women: number;
  men: number;
}

/**
 * Which groups have to stay hidden so that none of them can be computed from the whole and the groups
 * that are shown: what remains after subtraction must be at least two groups that are not empty, and of
 * each sex nobody or at least `minimum` people (method: pay-gap).
 *
 * Groups are added until that is true, the smallest first, of equal ones the first. In the end all are
 * hidden: then nothing is left to subtract from the whole.
 * @param cells every group of the whole, once
 * @param hidden those that are hidden already, in the same order
 */
export function hideComplements(
  cells: readonly GapCell[],
  hidden: readonly boolean[],
  minimum: number,
): boolean[] {
  const result = [...hidden];
  while (!isProtected(cells, result, minimum)) {
    let smallest = -1;
    cells.forEach((cell, index) => {
      if (result[index]) return;
      if (smallest === -1 || sizeOf(cell) < sizeOf(cells[smallest]!)) smallest = index;
    });
    if (smallest === -1) break;
    result[smallest] = true;
  }
  return result;
}

function isProtected(
  cells: readonly GapCell[],
  hidden: readonly boolean[],
  minimum: number,
): boolean {
  const rest = cells.filter((cell, index) => hidden[index] && sizeOf(cell) > 0);
  if (rest.length === 0) return true;
  const isEnough = (people: number): boolean => people === 0 || people >= minimum;
  return (
    rest.length > 1 &&
    isEnough(rest.reduce((sum, { women }) => sum + women, 0)) &&
    isEnough(rest.reduce((sum, { men }) => sum + men, 0))
  );
}

function sizeOf({ women, men }: GapCell): number {
  return women + men;
}
