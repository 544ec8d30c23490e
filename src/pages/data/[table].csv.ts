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
import { surveyFiles, surveyFileTable } from '../../views/sections/survey-files.ts';
import type { SurveyFile } from '../../views/sections/survey-files.ts';
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

export async function getStaticPaths() {
  const survey = surveyFiles(await getDefaultModel()).map(({ file }) => file);
  return [...Object.keys(tables), ...survey].map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const name = params['table'] as keyof typeof tables | SurveyFile;
  const { header, rows } =
    name in tables
      ? tables[name as keyof typeof tables](model)
      : surveyFileTable(model, name as SurveyFile);
  return new Response(formatCsv(header, rows));
};
