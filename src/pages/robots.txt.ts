import type { APIRoute } from 'astro';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** Everything may be read; the list of pages stands where the site does. */
export const GET: APIRoute = async () => {
  const { project, addresses } = await getDefaultModel();
  const list = new URL(addresses.file('/sitemap-index.xml'), project.site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${list}\n`);
};
