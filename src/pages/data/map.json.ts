import type { APIRoute } from 'astro';
import { getDefaultModel } from '../../queries/get-site-model.ts';
import { packedOutlines } from '../../queries/map-outlines.ts';

/** The map for the tools in the browser: drawn at build time, so that no page needs a projection. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packedOutlines(await getDefaultModel())));
