import type { APIRoute } from 'astro';
import { movedPageHtml } from '../../publish/moved-page.ts';
import type { MovedPage } from '../../views/pages/moved-pages.ts';
import { movedPages } from '../../views/pages/moved-pages.ts';
import { getLocalePaths, getSiteModel } from '../../views/site/get-site-model.ts';

/** A file for each address that a page had under an id of before; a file and no page, so that no sitemap lists it. */
export async function getStaticPaths() {
  const paths = await getLocalePaths();
  const moved = await Promise.all(
    paths.map(async ({ props }) => movedPages(await getSiteModel(props.locale))),
  );
  return moved.flat().map((page) => ({ params: { former: page.from }, props: { page } }));
}

export const GET: APIRoute<{ page: MovedPage }> = ({ props }) =>
  new Response(movedPageHtml(props.page), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
