import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { placePayTable } from '../../../views/pages/csv-tables.ts';
import { fileIds } from '../../../views/site/former-names.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  const { atlas, kinds, former } = await getDefaultModel();
  const ids = kinds.officialPay ? atlas.metros.map(({ id }) => id) : [];
  return fileIds(ids, former.places).map((city) => ({ params: { city } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const id = params['city']!;
  const { header, rows } = placePayTable(model, model.former.places[id] ?? id);
  return new Response(formatCsv(header, rows));
};
