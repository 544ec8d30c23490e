import { useEffect, useState } from 'react';

/** Something on its way, here, or missing. */
export type Loaded<T> = { kind: 'loading' } | { kind: 'ready'; value: T } | { kind: 'failed' };

/**
 * What a loader brings. On the server and in the first render it is on its way.
 * @param load must stay the same function from render to render
 * @returns the state, and a function that tries once more after a failure
 */
export function useLoaded<T>(
  load: (address: string) => Promise<T>,
  address: string,
): [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let asked = true;
    setState({ kind: 'loading' });
    load(address).then(
      (value) => asked && setState({ kind: 'ready', value }),
      () => asked && setState({ kind: 'failed' }),
    );
    return () => {
      asked = false;
    };
  }, [load, address, attempt]);
  return [state, () => setAttempt((count) => count + 1)];
}
