import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortOrder } from '../../../../src/islands/team/engine/list-people.ts';
import { Stopped } from '../../../../src/islands/team/engine/progress.ts';

const quiet = async (): Promise<void> => {};
const countUp = (length: number): Uint32Array => Uint32Array.from({ length }, (_, index) => index);

describe('sorting rows in pieces', () => {
  it('sorts as the engine of the language does, equals as they stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 200 }), async (keys) => {
        const compare = (a: number, b: number): number => keys[a]! - keys[b]!;
        const sorted = await sortOrder(countUp(keys.length), compare, quiet);
        expect([...sorted]).toEqual([...countUp(keys.length)].sort(compare));
      }),
    );
  });

  it.each([16_384, 16_385, 50_000, 70_001])('merges %i rows', async (length) => {
    // A fixed scramble with many equal keys.
    const keys = Array.from({ length }, (_, index) => (index * 7919) % 1009);
    const compare = (a: number, b: number): number => keys[a]! - keys[b]!;
    const sorted = await sortOrder(countUp(length), compare, quiet);
    expect([...sorted]).toEqual([...countUp(length)].sort(compare));
  });

  it('says how far it is, never past the end', async () => {
    const shares: number[] = [];
    await sortOrder(
      countUp(60_000),
      (a, b) => b - a,
      async (share) => void shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(8);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('ends when it is stopped', async () => {
    const stop = async (): Promise<void> => {
      throw new Stopped();
    };
    await expect(sortOrder(countUp(60_000), (a, b) => a - b, stop)).rejects.toThrow(Stopped);
  });
});
