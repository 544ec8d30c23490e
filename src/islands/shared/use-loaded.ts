import { useEffect, useMemo, useState } from 'react';

/** Something on its way, here, or missing. */
type Loaded<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed' };

const LOADING = { kind: 'loading' } as const;

/**
 * What a loader brings. On the server and in the first render it is on its way.
 * @param load must stay the same function from render to render
 * @param address null for what a page does without: it stays on its way
 * @returns the state, and a function that tries once more after a failure
 */
export function useLoaded<T>(
  load: (address: string) => Promise<T>,
  address: string | null,
): [Loaded<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ load, address, attempt }), [load, address, attempt]);
  // What has come is kept with what it was asked by: a file of another address is not taken for this one.
  const [settled, setSettled] = useState<{ asking: object; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    if (asking.address === null) return undefined;
    let asked = true;
    const settle = (loaded: Loaded<T>): void => {
      if (asked) setSettled({ asking, loaded });
    };
    asking.load(asking.address).then(
      (value) => settle({ kind: 'ready', value }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      asked = false;
    };
  }, [asking]);
  const loaded = settled?.asking === asking ? settled.loaded : LOADING;
  return [loaded, () => setAttempt((count) => count + 1)];
}

/**
 * A function that fetches a JSON file of this site, once for all islands of a page. A failure is not
 * kept: the next call tries again.
 * @param read checks and unpacks what has come; throws when it is not what was expected
 * @returns a function that rejects with an Error when there is no answer, or `read` throws
 */
export function createLoader<T>(read: (json: unknown) => T): (address: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  const load = async (address: string): Promise<T> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: expected 200, received ${response.status}`);
    const json: unknown = await response.json();
    // Each in a task of its own, so that a press between them is answered.
    await nextTask();
    const value = read(json);
    await nextTask();
    return value;
  };
  return (address) => {
    let loaded = kept.get(address);
    if (!loaded) {
      loaded = load(address);
      kept.set(address, loaded);
      loaded.catch(() => kept.delete(address));
    }
    return loaded;
  };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
