import type { APIRoute } from 'astro';
import { getDefaultModel } from '../../views/site/get-site-model.ts';
import { packedOutlines } from '../../views/figures/map-figure.ts';

/** The map for the tools in the browser: drawn at build time, so that no page needs a projection. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packedOutlines(await getDefaultModel())));
