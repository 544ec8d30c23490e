import type { APIRoute } from 'astro';
import { ladderFile } from '../../publish/ladder-file.ts';
import { getLocalePathsIf, getSiteModel } from '../../views/site/get-site-model.ts';
import { homePage } from '../../views/pages/home-page.ts';

export const getStaticPaths = () => getLocalePathsIf(({ kinds }) => kinds.survey);

export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  new Response(ladderFile(homePage(await getSiteModel(props.locale)).ladder!));
