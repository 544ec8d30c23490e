import type { APIRoute } from 'astro';
import { formatCsv } from '../../tables/format-csv.ts';
import {
  estimatesTable,
  historyTable,
  officialTable,
  outlookTable,
  placesTable,
  quotedTable,
  rangesTable,
  surveyTable,
  zonesTable,
} from '../../views/pages/csv-tables.ts';
import { rangeFiles } from '../../views/sections/employer-ranges.ts';
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

/** Tables of an employer's ranges, where it has any. */
const rangeTables = { ranges: rangesTable, zones: zonesTable } as const;

export async function getStaticPaths() {
  const model = await getDefaultModel();
  const survey = surveyFiles(model).map(({ file }) => file);
  const names = [...Object.keys(tables), ...survey, ...rangeFiles(model)];
  return names.map((table) => ({ params: { table } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getDefaultModel();
  const name = params['table'] as keyof typeof all | SurveyFile;
  const all = { ...tables, ...rangeTables };
  const { header, rows } =
    name in all ? all[name as keyof typeof all](model) : surveyFileTable(model, name as SurveyFile);
  return new Response(formatCsv(header, rows));
};
