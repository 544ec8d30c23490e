import type { APIRoute } from 'astro';
import { formatCsv } from '../../tables/format-csv.ts';
import {
  estimatesTable,
  historyTable,
  officialTable,
  outlookTable,
  placesTable,
  quotedTable,
  surveyTable,
} from '../../views/pages/csv-tables.ts';
import { getDefaultModel } from '../../views/site/get-site-model.ts';

const tables = {
  places: placesTable,
  estimates: estimatesTable,
  official: officialTable,
  survey: surveyTable,
  history: historyTable,
  outlook: outlookTable,
  quoted: quotedTable,
} as const;

export function getStaticPaths() {
  return Object.keys(tables).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const toTable = tables[params['table'] as keyof typeof tables];
  const { header, rows } = toTable(await getDefaultModel());
  return new Response(formatCsv(header, rows));
};
