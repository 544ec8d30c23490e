/** An amount of money that a mark of a drawing stands at, and how exactly its place says so. */
export interface DrawnAmount {
  amount: number;
  within: number;
}

/** Coordinates are tenths; an end of a mark is the sum of two of them, and the axis is read from others. */
const PIXELS = 0.15;

/**
 * What the marks of a drawing say when they are read back through its axis: the left and the right end of everything
 * drawn in a row of pay, and the middle of each mark of a median. Throws where the axis cannot be read.
 */
export function drawnAmounts(svg: string): DrawnAmount[] {
  const axis = readAxis(svg);
  return [...svg.matchAll(/<g class="range[^>]*>.*?<\/g>/gs)].flatMap(([range]) =>
    placesOf(range).map((x) => ({
      amount: axis.origin + x * axis.perPixel,
      within: PIXELS * axis.perPixel,
    })),
  );
}

/** Scale of the money axis from its grid lines and their labels, by the two that are farthest apart. */
function readAxis(svg: string): { origin: number; perPixel: number } {
  const [axis = ''] = /<g class="axis">.*?<\/g>/s.exec(svg) ?? [];
  const [, grid = ''] = /d="([^"]*)" class="grid"/.exec(axis) ?? [];
  const lines = [...grid.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
  const ticks = [...axis.matchAll(/<text x="([\d.]+)"[^>]*class="tick">([^<]+)</g)].map(
    ([, x, text]) => ({ x: nearest(lines, Number(x)), amount: readTick(text!) }),
  );
  const [first, last] = [ticks[0], ticks.at(-1)];
  const perPixel =
    first && last && first.x < last.x ? (last.amount - first.amount) / (last.x - first.x) : 0;
  if (first === undefined || perPixel <= 0) throw new Error(`an axis that cannot be read: ${axis}`);
  return { origin: first.amount - first.x * perPixel, perPixel };
}

/** Labels at the edges of a drawing stand a little beside their lines. */
function nearest(lines: readonly number[], x: number): number {
  return lines.reduce((best, line) => (Math.abs(line - x) < Math.abs(best - x) ? line : best));
}

/** "60.000 €", "60 Tsd. €", "$60k". */
function readTick(label: string): number {
  const amount = Number(label.replace(/\D/g, ''));
  return /k|Tsd|тыс/i.test(label) ? amount * 1000 : amount;
}

/** Ends of rectangles and of horizontal lines; of a median's mark its middle, which is what it marks. */
function placesOf(range: string): number[] {
  const rectangles = [...range.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"[^>]*>/g)];
  const tails = [...range.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)];
  return [
    ...rectangles.flatMap(([rectangle, x, width]) =>
      rectangle.includes('class="median"')
        ? [Number(x) + Number(width) / 2]
        : [Number(x), Number(x) + Number(width)],
    ),
    ...tails.flatMap(([, from, to]) => [Number(from), Number(to)]),
  ];
}
