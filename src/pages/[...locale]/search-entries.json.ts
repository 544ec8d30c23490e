import type { APIRoute } from 'astro';
import { siteEntries } from '../../views/sections/site-entries.ts';
import { getLocalePaths, getSiteModel } from '../../views/site/get-site-model.ts';

export const getStaticPaths = getLocalePaths;

/** What the search finds by its words: the index is made of it at the end of a build, which takes the file away. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) => {
  const entries = siteEntries(await getSiteModel(props.locale));
  return new Response(JSON.stringify(entries.map((entry) => ({ ...entry, html: entry.html() }))));
};
