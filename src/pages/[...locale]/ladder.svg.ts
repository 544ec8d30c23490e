import type { APIRoute } from 'astro';
import { ladderFile } from '../../publish/ladder-file.ts';
import { getLocalePathsIf, getSiteModel } from '../../views/site/get-site-model.ts';
import { homeLadder } from '../../views/figures/ladder-figure.ts';

export const getStaticPaths = () => getLocalePathsIf(({ kinds }) => kinds.survey);

export const GET: APIRoute<{ locale: string }> = async ({ props }) => {
  const model = await getSiteModel(props.locale);
  return new Response(ladderFile(homeLadder(model)!, model.project.site.accent));
};
