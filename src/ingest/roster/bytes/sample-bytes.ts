import type { RosterSource } from '../roster-source.ts';

/** Files up to this size are looked at as a whole. */
const WHOLE = 4 << 20;
const HEAD = 1 << 18;
const BLOCK = 1 << 16;
const BLOCKS = 24;

/** What is looked at before a file is read: its beginning, and blocks spread over the rest. */
export interface ByteSample {
  head: Uint8Array;
  /** Empty when the head is the whole file. */
  blocks: readonly Uint8Array[];
  whole: boolean;
}

/** Takes the sample. Blocks begin at even bytes, so that none begins within a unit of UTF-16. */
export async function sampleBytes(source: RosterSource): Promise<ByteSample> {
  if (source.size <= WHOLE) {
    return { head: await source.read(0, source.size), blocks: [], whole: true };
  }
  const head = await source.read(0, HEAD);
  const blocks: Uint8Array[] = [];
  const last = source.size - BLOCK;
  for (let index = 1; index <= BLOCKS; index++) {
    const start = HEAD + Math.floor(((last - HEAD) * index) / BLOCKS / 2) * 2;
    blocks.push(await source.read(start, Math.min(start + BLOCK, source.size)));
  }
  return { head, blocks, whole: false };
}
