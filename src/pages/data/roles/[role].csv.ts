import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { estimatesTable } from '../../../views/sections/csv-tables.ts';
import { roleFileIds } from '../../../views/sections/data-files.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  return roleFileIds(await getDefaultModel()).map((role) => ({ params: { role } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const id = params['role']!;
  const { header, rows } = estimatesTable(model, { roleId: model.former.roles[id] ?? id });
  return new Response(formatCsv(header, rows));
};
