import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { placePayTable } from '../../../views/sections/csv-tables.ts';
import { cityFileIds } from '../../../views/sections/data-files.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  return cityFileIds(await getDefaultModel()).map((city) => ({ params: { city } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const id = params['city']!;
  const { header, rows } = placePayTable(model, model.former.places[id] ?? id);
  return new Response(formatCsv(header, rows));
};
