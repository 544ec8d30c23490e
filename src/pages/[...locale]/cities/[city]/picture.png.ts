import type { APIRoute } from 'astro';
import { linkPicture } from '../../../../publish/link-picture.ts';
import { hasPlacePicture, placePicture } from '../../../../views/sections/link-pictures.ts';
import { getLocalePathsOf, getSiteModel } from '../../../../views/site/get-site-model.ts';

export const getStaticPaths = () =>
  getLocalePathsOf((model) =>
    model.atlas.metros
      .filter((place) => hasPlacePicture(model, place))
      .map(({ id }) => ({ city: id })),
  );

export const GET: APIRoute<{ locale: string; city: string }> = async ({ props }) => {
  const model = await getSiteModel(props.locale);
  const place = model.atlas.placeById[props.city]!;
  return new Response(linkPicture(model, placePicture(model, place)));
};
