import type { APIRoute } from 'astro';
import { apiDescriptions } from '../../publish/api-description.ts';
import type { SiteModels } from '../../views/sections/api-documents.ts';
import { apiFiles } from '../../views/sections/api-documents.ts';
import { getDefaultModel, getOtherModels } from '../../views/site/get-site-model.ts';

/** The site in all its languages, the first one first. */
async function getModels(): Promise<SiteModels> {
  const model = await getDefaultModel();
  return [model, ...(await getOtherModels(model.locale))];
}

const filesOf = (models: SiteModels) => [...apiFiles(models), ...apiDescriptions(models)];

export async function getStaticPaths() {
  return filesOf(await getModels()).map(({ path, content }) => ({
    params: { file: path },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: () => object }> = ({ props }) =>
  new Response(JSON.stringify(props.content()));
