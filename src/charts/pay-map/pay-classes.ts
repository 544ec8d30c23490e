/** Shares of the nation's pay at which the colour changes: round percent, the nation itself among them. */
export const CUTS = [-0.2, -0.1, 0, 0.1];

/** Rung colour 1 to 5 of a pay differential: lower pay is fainter. */
export function payClass(differential: number): number {
  return 1 + CUTS.filter((cut) => differential >= cut).length;
}
