import type { APIRoute } from 'astro';
import { formatCsv } from '../../../ingest/csv/format-csv.ts';
import { placePayTable } from '../../../queries/csv-tables.ts';
import { getDefaultModel } from '../../../queries/get-site-model.ts';

export async function getStaticPaths() {
  const { atlas } = await getDefaultModel();
  return atlas.metros.map(({ id }) => ({ params: { city: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { header, rows } = placePayTable(await getDefaultModel(), params['city']!);
  return new Response(formatCsv(header, rows));
};
