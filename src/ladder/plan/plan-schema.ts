import * as z from 'zod/mini';
import { RATINGS } from './plan.ts';

/**
 * What a plan may hold. Together they stay below the size of a file that is opened again, even if
 * every character took the six bytes that JSON needs at worst.
 */
export const PLAN_LIMITS = {
  /** Characters of a name. */
  name: 80,
  notes: 150,
  /** Characters of a note. */
  note: 1000,
  /** Bytes of a file. */
  file: 1_000_000,
  /** Characters of an address: beyond it, programs that pass links on begin to cut them. */
  link: 8000,
} as const;

// By default zod writes its checks as a program of their own, which the policy of the pages forbids.
z.config({ jitless: true });

/** What marks a JSON file as a plan, and the edition of its format that this code writes. */
export const PLAN_FORMAT = 'ladder-plan';
export const PLAN_VERSION = 1;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));

/** A plan as it stands in a file, a link and the browser's storage. */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  version: z.literal(PLAN_VERSION),
  from: id,
  to: id,
  view: z.enum(['self', 'manager']),
  name: z.string().check(z.maxLength(PLAN_LIMITS.name)),
  // Plans without one are written as they were before there was any.
  review: z.optional(z.iso.date()),
  ratings: z.record(id, z.record(id, z.enum(RATINGS))),
  notes: z
    .array(
      z.strictObject({
        competency: id,
        date: z.iso.date(),
        text: z.string().check(z.minLength(1), z.maxLength(PLAN_LIMITS.note)),
      }),
    )
    .check(z.maxLength(PLAN_LIMITS.notes)),
});
