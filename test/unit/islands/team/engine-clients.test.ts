import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../../src/islands/team/engine/client.ts';
import { createEngineClients } from '../../../../src/islands/team/state/engine-clients.ts';

/** Workers that only remember whether they were ended, in the order of their start. */
function startWorkers() {
  const started: { client: EngineClient; ended: boolean }[] = [];
  const clients = createEngineClients(() => {
    const worker = {
      ended: false,
      client: {
        ask: () => {
          throw new Error('nothing is asked here');
        },
        end: () => void (worker.ended = true),
      },
    };
    started.push(worker);
    return worker.client;
  });
  return { clients, ended: () => started.map((worker) => worker.ended) };
}

/** Something that is answered later. */
function later<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const answer = new Promise<T>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { answer, resolve, reject };
}

describe('the workers of the team page', () => {
  it('open the first file in the worker that waits for it', async () => {
    const { clients, ended } = startWorkers();
    const first = clients.restart();
    const opened = await clients.open(false, async () => 'roster');
    expect(opened).toEqual({ client: first, answer: 'roster' });
    expect(ended()).toEqual([false]);
  });

  it('keep the roster on the page until another file is open', async () => {
    const { clients, ended } = startWorkers();
    const first = clients.restart();
    const second = later<string>();
    const opening = clients.open(true, () => second.answer);
    expect(clients.isPresent(first)).toBe(true);
    second.resolve('other');
    const opened = await opening;
    expect(opened?.answer).toBe('other');
    expect(clients.isPresent(opened!.client)).toBe(true);
    expect(ended()).toEqual([true, false]);
  });

  it('keep it for good when the other file is none, or the program fails', async () => {
    const { clients, ended } = startWorkers();
    const first = clients.restart();
    expect(await clients.open(true, async () => null)).toBeNull();
    const failing = clients.open(true, () => Promise.reject(new Error('out of memory')));
    await expect(failing).rejects.toThrow('out of memory');
    expect(clients.isPresent(first)).toBe(true);
    expect(ended()).toEqual([false, true, true]);
  });

  it.each([false, true])(
    'show the latest of two files, whichever is open first (roster on the page: %s)',
    async (inUse) => {
      const { clients, ended } = startWorkers();
      clients.restart();
      const [large, small] = [later<string>(), later<string>()];
      let largeIsLatest: (() => boolean) | null = null;
      const first = clients.open(inUse, (_, isLatest) => {
        largeIsLatest = isLatest;
        return large.answer;
      });
      const second = clients.open(inUse, () => small.answer);
      small.resolve('small');
      const opened = await second;
      large.resolve('large');
      expect(largeIsLatest!()).toBe(false);
      expect(await first).toBeNull();
      expect(opened?.answer).toBe('small');
      expect(clients.isPresent(opened!.client)).toBe(true);
      // One worker is left, the one with the roster.
      expect(ended().filter((each) => !each)).toHaveLength(1);
    },
  );

  it('end the opening alone when it is stopped, and start anew when there is nothing else', () => {
    const { clients, ended } = startWorkers();
    const first = clients.restart();
    void clients.open(true, () => new Promise<string>(() => undefined));
    expect(clients.stop()).toBeNull();
    expect(clients.isPresent(first)).toBe(true);
    expect(ended()).toEqual([false, true]);
    const next = clients.stop();
    expect(clients.isPresent(next!)).toBe(true);
    expect(ended()).toEqual([true, true, false]);
  });
});
