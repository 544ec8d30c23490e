import type { APIRoute } from 'astro';
import { packAtlas } from '../../pay/pack-atlas.ts';
import { getProject } from '../../views/site/get-site-model.ts';
import { atlasInput } from '../../views/site/site-model.ts';

/** Every pay figure for the tools in the browser; pages that fetch it say so to their policy. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packAtlas(atlasInput(await getProject()))));
