import TeamWorker from './team-worker.ts?worker&inline';

/** The part of Trusted Types that is used here; browsers without them have nothing to ask. */
interface ScriptPolicies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => unknown;
}

let guarded = false;

/**
 * Starts the worker that holds the roster. It is made from a text inside the page, so that the page's policy
 * binds it as well: it can reach no address at all.
 */
export function startWorker(): Worker {
  if (!guarded) {
    guarded = true;
    const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
    // The only rule of the page for scripts by address: made here, or not at all.
    trustedTypes?.createPolicy('default', {
      createScriptURL: (address) => (address.startsWith('blob:') ? address : null),
    });
  }
  return new TeamWorker();
}
