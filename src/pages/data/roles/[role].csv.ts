import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { estimatesTable } from '../../../views/pages/csv-tables.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  const { roles, kinds } = await getDefaultModel();
  return kinds.estimates ? roles.map(({ id }) => ({ params: { role: id } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
  const { header, rows } = estimatesTable(await getDefaultModel(), { roleId: params['role']! });
  return new Response(formatCsv(header, rows));
};
