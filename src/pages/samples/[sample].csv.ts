import type { APIRoute } from 'astro';
import { getProject } from '../../views/site/get-site-model.ts';

/** The samples of data/ as they are, each under the name of its file. */
export async function getStaticPaths() {
  const { samples } = await getProject();
  return Object.keys(samples).map((file) => ({ params: { sample: file.replace(/\.csv$/, '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { samples } = await getProject();
  return new Response(samples[`${params['sample']}.csv`]);
};
