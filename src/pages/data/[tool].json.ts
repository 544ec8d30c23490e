import type { APIRoute } from 'astro';
import { packPlaceNames } from '../../finder/packed-places.ts';
import type { AtlasFile } from '../../islands/shared/use-atlas.ts';
import { packAtlas } from '../../pay/pack-atlas.ts';
import { packedOutlines } from '../../views/figures/map-figure.ts';
import { payPlaces } from '../../views/sections/findable-places.ts';
import { getDefaultModel } from '../../views/site/get-site-model.ts';
import { hasPage } from '../../views/site/page-frame.ts';
import type { SiteModel } from '../../views/site/site-model.ts';
import { atlasInput } from '../../views/site/site-model.ts';

/** What tools in the browser fetch, as far as a page asks for it; pages that do say so to their policy. */
const FILES = {
  /** Every pay figure, and every name of the places. */
  atlas: (model: SiteModel): AtlasFile | null =>
    hasPage(model, 'salaries')
      ? { ...packAtlas(atlasInput(model.project)), placeNames: packPlaceNames(payPlaces(model)) }
      : null,
  /** The map, drawn at build time, so that no page needs a projection. */
  map: ({ project, kinds, atlas }: SiteModel) =>
    project.map && kinds.estimates ? packedOutlines(project.map, atlas) : null,
} as const;

export async function getStaticPaths() {
  const model = await getDefaultModel();
  return Object.entries(FILES).flatMap(([tool, contentOf]) =>
    contentOf(model) === null ? [] : [{ params: { tool } }],
  );
}

export const GET: APIRoute = async ({ params }) => {
  const contentOf = FILES[params['tool'] as keyof typeof FILES];
  return new Response(JSON.stringify(contentOf(await getDefaultModel())));
};
