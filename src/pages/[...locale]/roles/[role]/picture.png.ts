import type { APIRoute } from 'astro';
import { linkPicture } from '../../../../publish/link-picture.ts';
import { hasRolePicture, rolePicture } from '../../../../views/sections/link-pictures.ts';
import { getLocalePathsOf, getSiteModel } from '../../../../views/site/get-site-model.ts';

export const getStaticPaths = () =>
  getLocalePathsOf((model) =>
    model.roles.filter((role) => hasRolePicture(model, role)).map(({ id }) => ({ role: id })),
  );

export const GET: APIRoute<{ locale: string; role: string }> = async ({ props }) => {
  const model = await getSiteModel(props.locale);
  return new Response(linkPicture(model, rolePicture(model, props.role)));
};
