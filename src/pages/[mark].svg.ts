import type { APIRoute } from 'astro';
import { getDefaultModel } from '../views/site/get-site-model.ts';

/** The mark of the organisation, where it has one. */
export async function getStaticPaths() {
  const { project } = await getDefaultModel();
  return project.mark === null ? [] : [{ params: { mark: 'mark' } }];
}

export const GET: APIRoute = async () => {
  const { project } = await getDefaultModel();
  return new Response(project.mark, { headers: { 'content-type': 'image/svg+xml' } });
};
