import type { APIRoute } from 'astro';
import { ladderFile } from '../../../../publish/ladder-file.ts';
import { placeLadder } from '../../../../queries/ladder-figure.ts';
import { getLocaleParameters, getSiteModel } from '../../../../queries/get-site-model.ts';

export async function getStaticPaths() {
  const locales = await getLocaleParameters();
  const paths = await Promise.all(
    locales.map(async ({ locale, parameter }) => {
      const { atlas } = await getSiteModel(locale);
      return atlas.largestMarkets.map(({ id }) => ({
        params: { locale: parameter, city: id },
        props: { locale, id },
      }));
    }),
  );
  return paths.flat();
}

export const GET: APIRoute = async ({ props }) => {
  const model = await getSiteModel(props['locale']);
  const place = model.atlas.placeById[props['id']]!;
  return new Response(ladderFile(placeLadder(model, place, 1016)));
};
