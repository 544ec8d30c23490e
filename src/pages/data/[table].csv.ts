import type { APIRoute } from 'astro';
import { formatCsv } from '../../tables/format-csv.ts';
import { dataTable } from '../../views/sections/csv-tables.ts';
import type { DataFile } from '../../views/sections/data-files.ts';
import { dataFiles, surveyFiles, surveyFileTable } from '../../views/sections/data-files.ts';
import type { SurveyFile } from '../../views/sections/data-files.ts';
import { getDefaultModel } from '../../views/site/get-site-model.ts';

export async function getStaticPaths() {
  const model = await getDefaultModel();
  const survey = surveyFiles(model).map(({ file }) => file);
  return [...dataFiles(model), ...survey].map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const name = params['table'] as DataFile | SurveyFile;
  const own = dataFiles(model).find((file) => file === name);
  const { header, rows } = own ? dataTable(model, own) : surveyFileTable(model, name as SurveyFile);
  return new Response(formatCsv(header, rows));
};
