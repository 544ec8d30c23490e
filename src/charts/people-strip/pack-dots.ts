/**
 * Places dots of one size at given positions along a line so that none covers another: each stands as close
 * to the line as those before it allow, above it before below it.
 * @param xs positions along the line, ascending
 * @param distance between the centres of two dots that touch
 * @param furthest how far a centre may stand off the line
 * @returns distances from the line in the order of xs, above it negative; null where they find no room
 */
export function packDots(
  xs: readonly number[],
  distance: number,
  furthest: number,
): number[] | null {
  const ys: number[] = [];
  let first = 0;
  for (const [index, x] of xs.entries()) {
    while (first < index && x - xs[first]! >= distance) first += 1;
    const near = Array.from({ length: index - first }, (_, offset) => first + offset);
    const candidates = near.flatMap((other) => {
      const dx = x - xs[other]!;
      const dy = Math.sqrt(distance * distance - dx * dx);
      return [ys[other]! - dy, ys[other]! + dy];
    });
    const isFree = (y: number): boolean =>
      near.every((other) => Math.hypot(x - xs[other]!, y - ys[other]!) >= distance - 1e-6);
    const y = [0, ...candidates]
      .filter((candidate) => Math.abs(candidate) <= furthest)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      .find(isFree);
    if (y === undefined) return null;
    ys.push(y);
  }
  return ys;
}
