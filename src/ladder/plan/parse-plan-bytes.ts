import { parsePlan } from './parse-plan.ts';
import { PLAN_LIMITS } from './plan-limits.ts';
import type { PlanLadder } from './plan-ladder.ts';
import type { PlanReading } from './plan-reading.ts';

/** Reads the bytes of a plan file: UTF-8, with or without a mark of byte order, at most 1 MB. */
export function parsePlanBytes(bytes: Uint8Array, ladder: PlanLadder): PlanReading {
  if (bytes.byteLength > PLAN_LIMITS.file) return { fault: { kind: 'too-large' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  return parsePlan(text, ladder);
}
