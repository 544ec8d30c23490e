import { formatBase64url, parseBase64url } from './base64url.ts';
import { formatShortPlan } from './format-plan.ts';
import { parsePlanBytes } from './parse-plan-bytes.ts';
import { PLAN_LIMITS } from './plan-limits.ts';
import type { Plan } from './plan.ts';
import type { PlanLadder } from './plan-ladder.ts';
import type { PlanReading } from './plan-reading.ts';

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
export async function parsePlanLink(fragment: string, ladder: PlanLadder): Promise<PlanReading> {
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
