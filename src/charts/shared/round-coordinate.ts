/** A coordinate cut to two decimals, so that drawings are the same on every machine and weigh little. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
