import type { APIRoute } from 'astro';
import { formatCsv } from '../../../tables/format-csv.ts';
import { estimatesTable } from '../../../views/pages/csv-tables.ts';
import { fileIds } from '../../../views/site/former-names.ts';
import { getDefaultModel } from '../../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  const { roles, kinds, former, atlas } = await getDefaultModel();
  // A rung whose pay in the nation nobody tells has no estimates.
  const told = roles.filter(({ id }) => atlas.levelPay[id] !== undefined);
  const ids = kinds.estimates ? told.map(({ id }) => id) : [];
  return fileIds(ids, former.roles).map((role) => ({ params: { role } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const id = params['role']!;
  const { header, rows } = estimatesTable(model, { roleId: model.former.roles[id] ?? id });
  return new Response(formatCsv(header, rows));
};
