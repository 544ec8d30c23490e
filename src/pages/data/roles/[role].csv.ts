import type { APIRoute } from 'astro';
import { formatCsv } from '../../../ingest/csv/format-csv.ts';
import { estimatesTable } from '../../../queries/csv-tables.ts';
import { getDefaultModel } from '../../../queries/get-site-model.ts';

export async function getStaticPaths() {
  const { roles } = await getDefaultModel();
  return roles.map(({ id }) => ({ params: { role: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { header, rows } = estimatesTable(await getDefaultModel(), { roleId: params['role']! });
  return new Response(formatCsv(header, rows));
};
