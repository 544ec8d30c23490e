import { crc32, deflateSync } from 'node:zlib';

/** Most colours that a PNG with a palette holds. */
const MOST_COLOURS = 256;

/**
 * A picture as a PNG with a palette of at most 256 colours: the most frequent ones, the others as the nearest of
 * them. Right for drawings, whose many colours are edges between few inks.
 * @param pixels four bytes each, red, green, blue and alpha, without transparency
 */
export function palettePng(pixels: Uint8ClampedArray, width: number, height: number): Buffer {
  const counts = countColours(pixels);
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = frequent.slice(0, MOST_COLOURS);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of frequent.slice(MOST_COLOURS)) indexOf.set(colour, nearest(colour, palette));
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(pixels, at * 4);
    if (colour !== last) [last, index] = [colour, indexOf.get(colour)!];
    // Each row begins with a byte that says: not filtered.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits an index, colours from a palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How often each colour stands in a picture; most pixels have that of their neighbour. */
function countColours(pixels: Uint8ClampedArray): Map<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [colourAt(pixels, 0), 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 0];
    }
    run++;
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

const colourAt = (pixels: Uint8ClampedArray, at: number): number =>
  (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const [r, g, b] = channels(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
