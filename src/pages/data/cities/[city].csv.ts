import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { placePayTable } from '../../../views/pages/csv-tables.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  const { atlas, kinds } = await getDefaultModel();
  return kinds.officialPay ? atlas.metros.map(({ id }) => ({ params: { city: id } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
  const { header, rows } = placePayTable(await getDefaultModel(), params['city']!);
  return new Response(formatCsv(header, rows));
};
