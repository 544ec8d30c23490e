import * as z from 'zod/mini';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';

const numbers = z.array(z.number());
const numbersOrNone = z.array(z.nullable(z.number()));
const numberOrNone = z.nullable(z.number());

/** The shape of `/data/atlas.json`: a file of another version, or not whole, is refused. */
export const packedAtlas: z.ZodMiniType<PackedAtlas> = z.object({
  version: z.literal(1),
  nation: z.string(),
  settings: z.object({
    referenceOccupation: z.string(),
    passThrough: z.number(),
    estimateRounding: z.number(),
    thinEmployment: z.number(),
    thinAnswers: z.number(),
  }),
  origins: z.array(
    z.object({
      currency: z.string(),
      basis: z.enum(['base', 'wage-incl-incentive', 'ote', 'total-cash']),
      referenceDate: z.string(),
      sources: z.array(z.string()),
      evidence: z.enum(['published', 'observed', 'estimated', 'quoted']),
    }),
  ),
  levels: z.array(
    z.object({
      id: z.string(),
      origin: z.number(),
      n: numberOrNone,
      percentiles: z.tuple([numberOrNone, numberOrNone, z.number(), numberOrNone, numberOrNone]),
      interval: z.nullable(z.tuple([z.number(), z.number()])),
    }),
  ),
  places: z.object({
    id: z.array(z.string()),
    kind: z.array(z.enum(['nation', 'state', 'metro'])),
    states: z.array(z.string()),
    latitude: numbersOrNone,
    longitude: numbersOrNone,
    rpp: numbersOrNone,
  }),
  occupations: z.array(
    z.object({
      soc: z.string(),
      origin: z.number(),
      place: numbers,
      p10: numbersOrNone,
      p25: numbersOrNone,
      p50: numbers,
      p75: numbersOrNone,
      p90: numbersOrNone,
      jobs: numbersOrNone,
      quotient: numbersOrNone,
    }),
  ),
  unpublished: z.array(
    z.object({
      soc: z.string(),
      place: numbers,
      jobs: numbersOrNone,
      quotient: numbersOrNone,
    }),
  ),
});
