/**
 * What the engine must hold before a question makes sense.
 * @throws Error that names it when the page asks too early
 */
export function requireHeld<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`asked before there is a ${name}`);
  return value;
}
