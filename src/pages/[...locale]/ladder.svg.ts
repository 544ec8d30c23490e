import type { APIRoute } from 'astro';
import { ladderFile } from '../../publish/ladder-file.ts';
import { getLocaleParameters, getSiteModel } from '../../queries/get-site-model.ts';
import { homePage } from '../../queries/home-page.ts';

export async function getStaticPaths() {
  const locales = await getLocaleParameters();
  return locales.map(({ locale, parameter }) => ({
    params: { locale: parameter },
    props: { locale },
  }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(ladderFile(homePage(await getSiteModel(props['locale'])).ladder));
