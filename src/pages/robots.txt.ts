import type { APIRoute } from 'astro';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** Everything may be read, and the list of pages stands where the site does; nothing of an internal site. */
export const GET: APIRoute = async () => {
  const { project, addresses } = await getDefaultModel();
  if (project.site.visibility === 'internal') return new Response('User-agent: *\nDisallow: /\n');
  const list = new URL(addresses.file('/sitemap-index.xml'), project.site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${list}\n`);
};
