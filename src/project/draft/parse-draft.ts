import { z } from 'zod';
import { ladder as ladderSchema } from '../../schemas/ladder.ts';
import { settings as settingsSchema } from '../../schemas/settings.ts';
import { site as siteSchema } from '../../schemas/site.ts';
import { source as sourceSchema } from '../../schemas/source.ts';
import { surveyRules as surveyRulesSchema } from '../../schemas/survey-rules.ts';
import type { CsvTable } from '../../tables/csv.ts';
import type { Problem } from '../../tables/problem.ts';
import { parseContent } from '../content/parse-content.ts';
import { readCrosswalk, readOccupations, readQuotedRanges } from '../data/occupation-tables.ts';
import { readOfficialPay, readPayHistory } from '../data/pay-tables.ts';
import { readPlaces, readQuotedPlaces, readRegions } from '../data/place-tables.ts';
import {
  readSurveyCash,
  readSurveyExperience,
  readSurveyGroups,
  readSurveyPay,
  readSurveyYears,
} from '../data/survey-tables.ts';
import type { TableReader } from '../data/table-reader.ts';
import type { Draft } from './draft.ts';
import { FILES, isOfficialPay, isPayHistory, isSample } from './file-names.ts';
import type { TextFiles } from './read-source.ts';
import { describeMissing, readTables, readYaml } from './read-source.ts';

/** Reads every file by itself. What is missing or broken is null; the rest is read all the same. */
export function parseDraft(files: TextFiles, problems: Problem[]): Draft {
  const site = readYaml(files, FILES.site, siteSchema, problems);
  const ladder = readYaml(files, FILES.ladder, ladderSchema, problems);
  const sources = readYaml(files, FILES.sources, z.array(sourceSchema), problems);
  const settings = readYaml(files, FILES.settings, settingsSchema, problems);
  const surveyRules = files.has(FILES.surveyRules)
    ? readYaml(files, FILES.surveyRules, surveyRulesSchema, problems).located
    : null;
  const names = [...files.keys()];
  // The languages decide which columns and folders are read, so they are taken even from a
  // site.yml with a problem elsewhere, and from the folders when it cannot be read at all.
  const locales = [...(idsOfList(field(site.raw, 'locales')) ?? localesOfFolders(names))];

  const tables = <T>(present: readonly string[], reader: TableReader<T>) =>
    readTables(files, present, reader, locales, problems);
  const table = <T>(name: string, reader: TableReader<T>) => tables([name], reader);
  // A project may quote nobody, have no regions and know less of its survey: an absent table is no rows.
  const optional = <T>(name: string, reader: TableReader<T>) =>
    tables(files.has(name) ? [name] : [], reader);

  const places = table(FILES.places, readPlaces);
  const occupations = table(FILES.occupations, readOccupations);
  const crosswalk = table(FILES.crosswalk, readCrosswalk);
  const surveyPay = table(FILES.surveyPay, readSurveyPay);
  const officialNames = names.filter(isOfficialPay);
  if (officialNames.length === 0) problems.push(describeMissing('data/pay/<official pay>.csv'));
  const officialPay = tables(officialNames, readOfficialPay);

  const content = parseContent(markdownOf(files), locales);
  problems.push(...content.problems);

  return {
    locales,
    site: site.located,
    ladder: ladder.located,
    sources: sources.located,
    settings: settings.located,
    surveyRules,
    places: places.rows,
    regions: optional(FILES.regions, readRegions).rows,
    occupations: occupations.rows,
    crosswalk: crosswalk.rows,
    officialPay: officialNames.length === 0 ? null : officialPay.rows,
    surveyPay: surveyPay.rows,
    surveyCash: optional(FILES.surveyCash, readSurveyCash).rows,
    surveyExperience: optional(FILES.surveyExperience, readSurveyExperience).rows,
    surveyGroups: optional(FILES.surveyGroups, readSurveyGroups).rows,
    surveyYears: optional(FILES.surveyYears, readSurveyYears).rows,
    history: tables(names.filter(isPayHistory), readPayHistory).rows,
    quotedRanges: optional(FILES.quotedRanges, readQuotedRanges).rows,
    quotedPlaces: optional(FILES.quotedPlaces, readQuotedPlaces).rows,
    samples: samplesOf(files),
    content: content.content,
    ids: {
      levels: idsOfList(field(ladder.raw, 'levels')),
      competencies: idsOfList(field(ladder.raw, 'competencies')),
      kpis: idsOfList(field(ladder.raw, 'kpis')),
      sources: idsOfList(sources.raw),
      places: idsOfColumns(places.tables, 'id'),
      occupations: idsOfColumns(occupations.tables, 'soc_code'),
      crosswalkLevels: idsOfColumns(crosswalk.tables, 'level_id'),
      officialCells: idsOfColumns(officialPay.tables, 'place_id', 'soc_code', 'published'),
      surveyLevels: idsOfColumns(surveyPay.tables, 'level_id'),
    },
  };
}

/** The files of prose, by name. */
function markdownOf(files: TextFiles) {
  return [...files].filter(([name]) => /^content\/.*\.md$/.test(name) && !isReadme(name));
}

function samplesOf(files: TextFiles): Record<string, string> {
  return Object.fromEntries(
    [...files]
      .filter(([file]) => isSample(file))
      .map(([file, source]) => [file.slice(file.lastIndexOf('/') + 1), source?.text ?? '']),
  );
}

function localesOfFolders(names: readonly string[]): Set<string> {
  const matches = names.map((name) => /^content\/[^/]+\/([a-z]{2})\//.exec(name)?.[1]);
  return new Set(matches.filter((locale) => locale !== undefined));
}

function isReadme(file: string): boolean {
  return file.endsWith('/README.md');
}

/**
 * Every text of a column, also in rows with problems; null when a table or the column is missing.
 * Texts of several columns are joined by commas, as in the file.
 */
function idsOfColumns(
  tables: CsvTable[] | null,
  ...columns: [string, ...string[]]
): ReadonlySet<string> | null {
  if (tables === null) return null;
  const ids = new Set<string>();
  for (const { header, rows, ragged } of tables) {
    const indexes = columns.map((column) => header.cells.indexOf(column));
    if (indexes.includes(-1)) return null;
    for (const { cells } of [...rows, ...ragged]) {
      ids.add(indexes.map((index) => (cells[index] ?? '').trim()).join(','));
    }
  }
  return ids;
}

/** The texts of a list, or the `id` of its entries, in YAML data of any shape; null when it is no list. */
function idsOfList(list: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(list)) return null;
  const ids = list.map((entry: unknown) =>
    typeof entry === 'string' ? entry : field(entry, 'id'),
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** A field of YAML data of any shape. */
function field(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Record<string, unknown>)[name];
}
