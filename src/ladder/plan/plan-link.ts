import { formatShortPlan } from './format-plan.ts';
import type { ParsedPlan } from './parse-plan.ts';
import { parsePlanBytes } from './parse-plan.ts';
import { PLAN_LIMITS } from './plan-schema.ts';
import type { Plan, PlanLadder } from './plan.ts';

const START = '#plan=';

/** Says how the rest is packed: deflated, or plain where the browser cannot compress. */
const DEFLATED = 'z';
const PLAIN = 'p';

/** The fragment of an address that holds a whole plan: `#plan=z…`. No server is sent a fragment. */
export async function formatPlanLink(plan: Plan): Promise<string> {
  const bytes = new TextEncoder().encode(formatShortPlan(plan));
  if (typeof CompressionStream === 'undefined') return START + PLAIN + formatBase64url(bytes);
  const packed = await passThrough(bytes, new CompressionStream('deflate-raw'), Infinity);
  return START + DEFLATED + formatBase64url(packed);
}

/** Whether a fragment claims to hold a plan. */
export function isPlanLink(fragment: string): boolean {
  return fragment.startsWith(START);
}

/** Reads the plan of a fragment. Throws nothing; a small link that unpacks to more than 1 MB is refused. */
export async function parsePlanLink(fragment: string, ladder: PlanLadder): Promise<ParsedPlan> {
  const packing = fragment.charAt(START.length);
  try {
    const bytes = parseBase64url(fragment.slice(START.length + 1));
    if (packing === PLAIN) return parsePlanBytes(bytes, ladder);
    if (packing !== DEFLATED) return { fault: { kind: 'unreadable' } };
    const unpacked = await passThrough(
      bytes,
      new DecompressionStream('deflate-raw'),
      PLAN_LIMITS.file,
    );
    return parsePlanBytes(unpacked, ladder);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
}

/** Bytes after a stream; it stops soon after `most` bytes have come out. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      break;
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Bytes as text that an address takes as it is: RFC 4648, section 5, without padding. */
export function formatBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes behind such a text.
 * @throws RangeError when a character does not belong to it
 */
export function parseBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) {
    throw new RangeError(`text must be base64url, received ${text.slice(0, 20)}`);
  }
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
