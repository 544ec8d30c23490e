import * as z from 'zod/mini';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { createLoader } from '../atlas/create-loader.ts';

const coordinates = z.array(z.nullable(z.number()));

const packedOutlines: z.ZodMiniType<PackedOutline[]> = z.array(
  z.object({
    width: z.number(),
    height: z.number(),
    coast: z.string(),
    borders: z.string(),
    inset: z.nullable(
      z.object({
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
        coast: z.string(),
      }),
    ),
    x: coordinates,
    y: coordinates,
  }),
);

/** Fetches `/data/map.json`: the map at every width that it is drawn in. */
export const loadOutlines = createLoader((json) => packedOutlines.parse(json));
