import type { EngineClient } from '../engine/client.ts';

/** The workers of a page: one holds what is on it, another may be opening a file. */
export interface EngineClients {
  /** Ends all workers and puts a new, empty one in the place of the present one. */
  restart: () => EngineClient;
  /**
   * Opens a file: in the present worker as long as that is empty, else in one of its own, so that what is on
   * the page stays until opening has worked. Of several files the latest counts.
   * @param inUse whether the present worker holds something
   * @param ask gives the answer, or null where the file cannot be opened; what `isLatest` is false for is not
   *   to be shown
   * @returns the answer with the worker that now is the present one; null when there is none, or when another
   *   file was opened meanwhile
   */
  open: <T>(
    inUse: boolean,
    ask: (client: EngineClient, isLatest: () => boolean) => Promise<T | null>,
  ) => Promise<{ client: EngineClient; answer: T } | null>;
  isPresent: (client: EngineClient) => boolean;
  /** The worker that holds what is on the page; null before the first one. */
  present: () => EngineClient | null;
  /** Ends the opening of a file, or else the present worker; gives the one that has then taken its place. */
  stop: () => EngineClient | null;
  /** Ends all workers. */
  end: () => void;
}

/** @param start starts a worker that knows the site and holds nothing */
export function createEngineClients(start: () => EngineClient): EngineClients {
  let present: EngineClient | null = null;
  let opening: EngineClient | null = null;

  const end = (): void => {
    opening?.end();
    present?.end();
    opening = present = null;
  };
  const restart = (): EngineClient => {
    end();
    return (present = start());
  };
  return {
    restart,
    end,
    isPresent: (client) => client === present,
    present: () => present,
    open: async (inUse, ask) => {
      // What was being opened until now is left, with all that its worker holds.
      opening?.end();
      if (opening === present) present = null;
      const client = inUse || present === null ? start() : present;
      opening = client;
      const isLatest = (): boolean => opening === client;
      try {
        const answer = await ask(client, isLatest);
        if (answer === null || !isLatest()) return null;
        if (client !== present) present?.end();
        present = client;
        opening = null;
        return { client, answer };
      } finally {
        if (isLatest()) {
          opening = null;
          if (client !== present) client.end();
        }
      }
    },
    stop: () => {
      if (opening === null || opening === present) return restart();
      opening.end();
      opening = null;
      return null;
    },
  };
}
