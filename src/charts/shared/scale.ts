/** A coordinate cut to tenths of a pixel, so that drawings are the same on every machine and weigh little. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/**
 * A straight line from amounts to coordinates, cut at neither end: the scale of every chart. It does the
 * arithmetic of d3's scaleLinear, which brings colours, formats and ticks along: 9 kB in a browser for
 * one multiplication. An empty span of amounts puts everything in the middle.
 */
export function linearPosition([low, high]: Span, [x1, x2]: Span): (amount: number) => number {
  return (amount) => {
    const share = high === low ? 0.5 : (amount - low) / (high - low);
    return x1 * (1 - share) + x2 * share;
  };
}

/** The same with coordinates as drawings take them. */
export function roundedPosition(amounts: Span, coordinates: Span): (amount: number) => number {
  const position = linearPosition(amounts, coordinates);
  return (amount) => roundCoordinate(position(amount));
}

export type Span = readonly [from: number, to: number];
