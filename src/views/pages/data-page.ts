import type { ApiCity, ApiRole } from '../../schemas/api-document.ts';
import type { Source } from '../../schemas/source.ts';
import { API_PATH, apiFile } from '../site/api-files.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { positionSources, sourcePeriod } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import { addressOf } from '../sections/api-entries.ts';
import type { OfferedTable } from '../sections/api-documents.ts';
import {
  apiTables,
  citedInTable,
  cityDocument,
  roleDocument,
  tableColumns,
} from '../sections/api-documents.ts';

/** A few lines that read a file of the API in some language, and the value that they find. */
interface Example {
  id: 'curl' | 'r' | 'python' | 'sheets';
  title: string;
  code: string;
}

interface DataPage {
  frame: PageFrame;
  title: string;
  lead: string;
  tables: { id: string; title: string; rows: number; csv: string; json: string }[];
  /** Files of a single thing, and what describes them all to programs. */
  files: (Link & { address: string })[];
  examples: Example[];
  evidence: { term: string; text: string }[];
  columns: { name: string; meaning: string; unit: string; files: string }[];
  terms: { term: string; text: string; href: string }[];
  citation: string;
}

/** Everything to take along: whole tables, files of single places and roles, what they mean, on what terms. */
export function dataPage(model: SiteModel): DataPage {
  const { language, project, addresses } = model;
  const { t } = language;
  const words = pageWords(model, 'data');
  const frame = pageFrame(model, {
    path: '/data/',
    title: words.title,
    description: words.description,
  });
  const tables = apiTables(model);
  const sources = citedSources(model, tables);
  return {
    frame,
    title: words.title,
    lead: words.lead,
    tables: tables.map(({ id, title, table }) => ({
      id,
      title,
      rows: table.rows.length,
      csv: addresses.file(`/data/${id}.csv`),
      json: addresses.file(apiFile('tables', id)),
    })),
    files: fileLinks(model),
    examples: examples(model),
    evidence: evidenceWords(model),
    columns: columnRows(model, tables),
    terms: sources.map((source) => ({
      term: sourcePeriod(model, source.id),
      text: model.text(source.licence),
      href: addresses.source(source.id),
    })),
    citation: t('take.citation', {
      title: words.title,
      site: project.site.name,
      date: language.date(project.site.asOf),
      address: frame.canonical ?? '',
      sources: [...new Set(sources.map(({ short }) => model.text(short)))].join(', '),
    }),
  };
}

/** The kinds of figures that the files of this site have or may get, by the words that stand in them. */
function evidenceWords({ kinds, language }: SiteModel): DataPage['evidence'] {
  const { t } = language;
  const words: [term: string, isShown: boolean, text: string][] = [
    ['published', kinds.officialPay, t('dataPage.published')],
    ['observed', kinds.survey, t('dataPage.observed')],
    ['observed', kinds.ownPay, t('dataPage.ownPay')],
    ['estimated', kinds.estimates, t('dataPage.estimated')],
    ['quoted', kinds.quoted, t('dataPage.quoted')],
    // The dictionary names it on every site, ranges or none.
    ['decided', true, t('dataPage.decided')],
    ['…_reason', true, t('dataPage.none')],
    ['own_pay', kinds.ownPay, t('dataPage.hidden')],
  ];
  return words.flatMap(([term, isShown, text]) => (isShown ? [{ term, text }] : []));
}

function fileLinks(model: SiteModel): DataPage['files'] {
  const { t } = model.language;
  const [city] = exampleCities(model);
  const link = (label: string, path: string): DataPage['files'][number] => ({
    label,
    href: model.addresses.file(path),
    address: path,
  });
  return [
    link(t('dataPage.index'), `${API_PATH}index.json`),
    ...(city ? [link(t('dataPage.city'), apiFile('cities', city))] : []),
    link(t('dataPage.role'), apiFile('roles', model.mainRole.id)),
    link(t('dataPage.openapi'), '/api/openapi.json'),
    link(t('dataPage.datapackage'), '/api/datapackage.json'),
    link(t('dataPage.schema'), apiFile('schemas', 'city')),
  ];
}

/** Cities to show by example, the largest market first. */
const exampleCities = ({ atlas }: SiteModel): string[] =>
  [...atlas.estimatedMarkets, ...atlas.largestMarkets, ...atlas.metros].map(({ id }) => id);

/** The same value read from the same file in several ways. */
function examples(model: SiteModel): Example[] {
  const [city] = exampleCities(model);
  const address = addressOf(model);
  const document = city ? cityDocument(model, city) : roleDocument(model, model.mainRole.id);
  const file = address(city ? apiFile('cities', city) : apiFile('roles', model.mainRole.id));
  const { keys, value } = exampleValue(model, document);
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  const steps = keys.map((key) => `["${key}"]`).join('');
  const table = document.csv ?? address(`/data/${apiTables(model)[0]!.id}.csv`);
  return [
    { id: 'curl', title: 'curl, jq', code: `curl -s ${file} |\n  jq '.${steps}'\n# ${shown}` },
    {
      id: 'r',
      title: 'R',
      code: [
        'library(jsonlite)',
        `answer <- fromJSON("${file}")`,
        `answer${keys.map((key) => `[["${key}"]]`).join('')}`,
        `# ${shown}`,
      ].join('\n'),
    },
    {
      id: 'python',
      title: 'Python',
      code: [
        'import json, urllib.request',
        `file = urllib.request.urlopen("${file}")`,
        'answer = json.load(file)',
        `print(answer${steps})`,
        `# ${String(value)}`,
      ].join('\n'),
    },
    { id: 'sheets', title: model.language.t('dataPage.sheets'), code: `=IMPORTDATA("${table}")` },
  ];
}

/** A median of the role that stands for the profession, where there is one; else the name of what the file is about. */
function exampleValue(
  model: SiteModel,
  document: ApiCity | ApiRole,
): { keys: string[]; value: number | string } {
  const points = ['percentiles_per_year', 'p50'];
  const { id } = model.mainRole;
  const pay =
    document.kind === 'city' ? document.roles[id]?.market_pay : (document.national_pay ?? null);
  if (pay) {
    const keys = document.kind === 'city' ? ['roles', id, 'market_pay'] : ['national_pay'];
    return { keys: [...keys, ...points], value: pay.percentiles_per_year.p50 };
  }
  return { keys: ['names', model.locale], value: document.names[model.locale] ?? '' };
}

/** The sources of the figures that files hold; others are cited by texts alone. */
function citedSources(model: SiteModel, tables: readonly OfferedTable[]): Source[] {
  const ids = tables.flatMap(({ table }) => citedInTable(table));
  const own = model.prices ? [model.prices.sourceId] : [];
  const cited = new Set([...ids, ...own, ...positionSources(model)]);
  return model.project.sources.filter(({ id }) => cited.has(id));
}

/** Every column once, with the files that have it. */
function columnRows(model: SiteModel, tables: readonly OfferedTable[]): DataPage['columns'] {
  const { t } = model.language;
  const all = tables.flatMap(({ id, table }) =>
    tableColumns([model], id, table).map((column) => ({ ...column, id })),
  );
  const meaningOf = ({ descriptions }: (typeof all)[number]): string =>
    descriptions[model.locale] ?? '';
  return [...Map.groupBy(all, (column) => `${column.name}\n${meaningOf(column)}`).values()].map(
    (own) => {
      const { name, unit } = own[0]!;
      return {
        name,
        meaning: meaningOf(own[0]!),
        unit: unit === null ? '' : t(`dataUnit.${unit}`),
        files: own.map(({ id }) => id).join(', '),
      };
    },
  );
}
