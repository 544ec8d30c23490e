import type { APIRoute } from 'astro';
import { ladderFile } from '../../../../publish/ladder-file.ts';
import { placeLadder } from '../../../../views/figures/ladder-figure.ts';
import { areaKey } from '../../../../publish/page-keys.ts';
import { fileIds } from '../../../../views/site/former-names.ts';
import { getLocalePathsOf, getSiteModel } from '../../../../views/site/get-site-model.ts';

export const getStaticPaths = () =>
  getLocalePathsOf(
    ({ atlas, former }) =>
      fileIds(
        atlas.estimatedMarkets.map(({ id }) => id),
        former.places,
      ).map((city) => ({ city })),
    (site, { city }) => areaKey(site, site.former.places[city] ?? city, 'own'),
  );

export const GET: APIRoute<{ locale: string; city: string }> = async ({ props }) => {
  const model = await getSiteModel(props.locale);
  const place = model.atlas.placeById[model.former.places[props.city] ?? props.city]!;
  const figure = placeLadder(model, place, { wideWidth: 1016 })!;
  return new Response(ladderFile(figure, model.project.site.accent));
};
