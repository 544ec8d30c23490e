import type { APIRoute } from 'astro';
import { ladderFile } from '../../../../publish/ladder-file.ts';
import { getLocaleParameters, getSiteModel } from '../../../../queries/get-site-model.ts';
import { roleLadder } from '../../../../queries/role-page.ts';

export async function getStaticPaths() {
  const locales = await getLocaleParameters();
  const paths = await Promise.all(
    locales.map(async ({ locale, parameter }) => {
      const { roles } = await getSiteModel(locale);
      return roles.map(({ id }) => ({
        params: { locale: parameter, role: id },
        props: { locale, id },
      }));
    }),
  );
  return paths.flat();
}

export const GET: APIRoute = async ({ props }) =>
  new Response(ladderFile(roleLadder(await getSiteModel(props['locale']), props['id'])));
