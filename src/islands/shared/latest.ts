import { useEffect, useState } from 'react';

/** Begins work that takes a while, and gives a function that says whether nothing was begun after it. */
export type BeginLatest = () => () => boolean;

/**
 * Lets only the latest of several pieces of work have an effect: whoever has waited for an answer asks
 * first whether it is still the one that is wanted.
 */
export function createLatest(): BeginLatest {
  let last = 0;
  return () => {
    const own = ++last;
    return () => own === last;
  };
}

/** The same for a component; once it is gone, nothing that it has begun is wanted any more. */
export function useLatest(): BeginLatest {
  const [begin] = useState(createLatest);
  useEffect(() => () => void begin(), [begin]);
  return begin;
}
