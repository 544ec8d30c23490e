import { createEngine } from './create-engine.ts';
import { serveEngine } from './server.ts';

/** The part of Trusted Types that is used here; browsers without them have nothing to ask. */
interface ScriptPolicies {
  createPolicy: (name: string, rules: { createScriptURL: () => null }) => unknown;
}

// Nothing is ever loaded here: the only rule for scripts by address that the policy allows refuses them all.
const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
trustedTypes?.createPolicy('default', { createScriptURL: () => null });

serveEngine(createEngine());
