import { useMemo } from 'react';
import type { BrowserAtlas } from './load-atlas.ts';
import { loadAtlas } from './load-atlas.ts';
import { useLoaded } from './use-loaded.ts';

/** The figures on their way, here, or missing. */
export type AtlasState =
  { kind: 'loading' } | { kind: 'ready'; atlas: BrowserAtlas } | { kind: 'failed' };

/**
 * The atlas of the site. On the server and in the first render it is on its way: a page shows its
 * first view from what it was built with.
 * @param address of `/data/atlas.json` on this site
 * @returns the state, and a function that tries once more after a failure
 */
export function useAtlas(address: string): [AtlasState, () => void] {
  const [state, retry] = useLoaded(loadAtlas, address);
  const atlasState = useMemo(
    (): AtlasState => (state.kind === 'ready' ? { kind: 'ready', atlas: state.value } : state),
    [state],
  );
  return [atlasState, retry];
}
