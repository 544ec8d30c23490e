import { z } from 'zod';
import { grades as gradesSchema } from '../../schemas/ladder.ts';
import { settings as settingsSchema } from '../../schemas/settings.ts';
import { site as siteSchema } from '../../schemas/site.ts';
import type { Source } from '../../schemas/source.ts';
import { source as sourceSchema } from '../../schemas/source.ts';
import { surveyRules as surveyRulesSchema } from '../../schemas/survey-rules.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { startOf } from '../../tables/problem.ts';
import { parseContent } from '../content/parse-content.ts';
import { readCountryMap } from '../data/country-map.ts';
import { readMark } from '../data/mark.ts';
import { readCrosswalk, readOccupations, readQuotedRanges } from '../data/occupation-tables.ts';
import { readOutlook, readStandardErrors } from '../data/outlook-tables.ts';
import { readOfficialPay, readPayHistory } from '../data/pay-tables.ts';
import { readOwnPay } from '../data/own-pay.ts';
import { readRanges, readZones } from '../data/range-tables.ts';
import { readReleases } from '../data/releases.ts';
import { readPlaces, readQuotedPlaces, readRegions } from '../data/place-tables.ts';
import {
  readSurveyCash,
  readSurveyExperience,
  readSurveyGroups,
  readSurveyPay,
  readSurveyYears,
} from '../data/survey-tables.ts';
import type { TableReader } from '../../tables/read-rows.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import type { Draft } from './draft.ts';
import { FILES, isOfficialPay, isPayHistory, isSample, localeOfMessages } from './file-names.ts';
import type { TextFiles } from './read-source.ts';
import { parseLadders } from './parse-ladders.ts';
import { field, idsOfList, readTables, readYaml } from './read-source.ts';

/** Reads every file by itself. What is missing or broken is null; the rest is read all the same. */
export function parseDraft(files: TextFiles, problems: Problem[]): Draft {
  const site = readYaml(files, FILES.site, siteSchema, problems);
  const ladders = parseLadders(files, site.located?.value.families ?? [], problems);
  const optional = readOptionalYaml(files, problems);
  const settings = readYaml(files, FILES.settings, settingsSchema, problems);
  // The languages decide which columns and folders are read, so they are taken even from a
  // site.yml with a problem elsewhere, and from the folders when it cannot be read at all.
  const locales = [
    ...(idsOfList(field(site.raw, 'locales')) ?? localesOfFolders([...files.keys()])),
  ];
  const tables = readAllTables(files, locales, problems);
  const content = parseContent(markdownOf(files), locales);
  problems.push(...content.problems);
  return {
    locales,
    site: site.located,
    ladder: ladders.ladder,
    ladderFiles: ladders.files,
    ...optional.located,
    settings: settings.located,
    map: readCountryMap(files, site.located, problems),
    mark: readMark(files, site.located, problems),
    ...tables.rows,
    releases: readReleases(files, problems),
    samples: samplesOf(files),
    ...readMessages(files, problems),
    content: content.content,
    ids: { ...ladders.ids, ...optional.ids, ...tables.ids },
  };
}

/** The files of YAML that a project may do without. */
function readOptionalYaml(files: TextFiles, problems: Problem[]) {
  const grades = files.has(FILES.grades)
    ? readYaml(files, FILES.grades, gradesSchema, problems)
    : null;
  const sources = files.has(FILES.sources)
    ? readYaml(files, FILES.sources, z.array(sourceSchema), problems)
    : { located: nothing<Source[]>(FILES.sources, []), raw: [] };
  const surveyRules = files.has(FILES.surveyRules)
    ? readYaml(files, FILES.surveyRules, surveyRulesSchema, problems).located
    : null;
  return {
    located: { grades: grades?.located ?? null, sources: sources.located, surveyRules },
    ids: {
      grades: grades === null ? new Set<string>() : idsOfList(grades.raw),
      sources: idsOfList(sources.raw),
    },
  };
}

/** The rows of every table, and the ids that other files may name. */
function readAllTables(files: TextFiles, locales: readonly string[], problems: Problem[]) {
  const names = [...files.keys()];
  const tables = <T>(present: readonly string[], reader: TableReader<T>, ...ids: string[]) =>
    readTables(files, present, reader, locales, problems, ids);
  // Whatever measures something may be missing; an absent table is then no rows, and no ids.
  const optional = <T>(name: string, reader: TableReader<T>, ...ids: string[]) =>
    tables(files.has(name) ? [name] : [], reader, ...ids);
  /** Ids of a table that has to have some where it is there at all. */
  const idsIfAny = (name: string, { ids }: { ids: ReadonlySet<string> | null }) =>
    files.has(name) ? ids : null;

  const places = tables([FILES.places], readPlaces, 'id');
  const zones = optional(FILES.zones, readZones, 'id');
  const occupations = optional(FILES.occupations, readOccupations, 'soc_code');
  const crosswalk = optional(FILES.crosswalk, readCrosswalk, 'level_id');
  const surveyPay = optional(FILES.surveyPay, readSurveyPay, 'level_id');
  const officialNames = names.filter(isOfficialPay);
  const cell = ['place_id', 'soc_code', 'published'];
  const officialPay = tables(officialNames, readOfficialPay, ...cell);
  return {
    rows: {
      places: places.rows,
      zones: zones.rows,
      regions: optional(FILES.regions, readRegions).rows,
      occupations: occupations.rows,
      crosswalk: crosswalk.rows,
      officialPay: officialPay.rows,
      surveyPay: surveyPay.rows,
      surveyCash: optional(FILES.surveyCash, readSurveyCash).rows,
      surveyExperience: optional(FILES.surveyExperience, readSurveyExperience).rows,
      surveyGroups: optional(FILES.surveyGroups, readSurveyGroups).rows,
      surveyYears: optional(FILES.surveyYears, readSurveyYears).rows,
      history: tables(names.filter(isPayHistory), readPayHistory).rows,
      outlook: optional(FILES.outlook, readOutlook).rows,
      standardErrors: optional(FILES.standardErrors, readStandardErrors).rows,
      ranges: optional(FILES.ranges, readRanges).rows,
      ownPay: optional(FILES.ownPay, readOwnPay).rows,
      quotedRanges: optional(FILES.quotedRanges, readQuotedRanges).rows,
      quotedPlaces: optional(FILES.quotedPlaces, readQuotedPlaces).rows,
    },
    ids: {
      places: places.ids,
      zones: zones.ids,
      occupations: occupations.ids,
      crosswalkLevels: idsIfAny(FILES.crosswalk, crosswalk),
      officialCells: officialNames.length === 0 ? null : officialPay.ids,
      surveyLevels: idsIfAny(FILES.surveyPay, surveyPay),
    },
  };
}

/** The files of messages, each a flat list of texts by key. */
function readMessages(
  files: TextFiles,
  problems: Problem[],
): Pick<Draft, 'messages' | 'messageFiles'> {
  const messages = new Map<string, Located<Record<string, string>>>();
  const messageFiles = new Set<string>();
  for (const file of files.keys()) {
    const locale = localeOfMessages(file);
    if (locale === null) continue;
    messageFiles.add(locale);
    const { located } = readYaml(files, file, z.record(z.string(), z.string()), problems);
    if (located !== null) messages.set(locale, located);
  }
  return { messages, messageFiles };
}

/** What is read of a file of YAML that a project does without. */
function nothing<T>(file: string, value: T): Located<T> {
  const at = (): Position => startOf(file);
  return { value, at, atKey: at, atText: at };
}

/** The files of prose, by name. */
function markdownOf(files: TextFiles) {
  return [...files].filter(
    ([name]) => /^(?:content|src\/defaults)\/.*\.md$/.test(name) && !isReadme(name),
  );
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
