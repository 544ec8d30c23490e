import { useMemo } from 'react';
import * as z from 'zod/mini';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { unpackAtlas } from '../../pay/unpack-atlas.ts';
import { createLoader, useLoaded } from './use-loaded.ts';

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

/** The atlas of a page in the browser: places are known by id, their names stand in the page. */
export type BrowserAtlas = PayAtlas<AtlasPlace>;

/** Fetches `/data/atlas.json`, refuses it when it is not an atlas of this version, and unpacks it. */
export const loadAtlas = createLoader((json): BrowserAtlas => unpackAtlas(packedAtlas.parse(json)));

const numbers = z.array(z.number());
const numbersOrNone = z.array(z.nullable(z.number()));
const numberOrNone = z.nullable(z.number());

/** The shape of `/data/atlas.json`: a file of another version, or not whole, is refused. */
const packedAtlas: z.ZodMiniType<PackedAtlas> = z.object({
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
