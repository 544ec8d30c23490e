/** The files a project has, besides the Markdown of content/. */
export const FILES = {
  site: 'content/site.yml',
  ladder: 'content/ladder.yml',
  grades: 'content/grades.yml',
  sources: 'data/sources.yml',
  settings: 'data/settings.yml',
  places: 'data/places.csv',
  zones: 'data/zones.csv',
  map: 'data/map.topojson',
  regions: 'data/regions.csv',
  occupations: 'data/occupations.csv',
  crosswalk: 'data/crosswalk.csv',
  surveyRules: 'data/survey-rules.yml',
  outlook: 'data/outlook.csv',
  standardErrors: 'data/standard-errors.csv',
  surveyPay: 'data/pay/survey-levels.csv',
  surveyCash: 'data/pay/survey-total-cash.csv',
  surveyExperience: 'data/pay/survey-experience.csv',
  surveyGroups: 'data/pay/survey-groups.csv',
  surveyYears: 'data/pay/survey-years.csv',
  ranges: 'data/pay/ranges.csv',
  ownPay: 'data/pay/own.csv',
  quotedRanges: 'data/pay/quoted-ranges.csv',
  quotedPlaces: 'data/pay/quoted-places.csv',
} as const;

/** Files to try the site's tools with: invented, offered for download, part of no figure. */
export function isSample(file: string): boolean {
  return /^data\/samples\/[\w-]+\.csv$/.test(file);
}

/**
 * Official pay may be split into several files, named after the programme that printed it: every
 * table of data/pay/ without a name of its own holds official pay, or medians by year when its
 * name ends in `-history`. So no agency's name is in code.
 */
export function isOfficialPay(file: string): boolean {
  return isPayTable(file) && !isPayHistory(file);
}

export function isPayHistory(file: string): boolean {
  return isPayTable(file) && file.endsWith('-history.csv');
}

function isPayTable(file: string): boolean {
  const named: readonly string[] = Object.values(FILES);
  return /^data\/pay\/[^/]+\.csv$/.test(file) && !named.includes(file);
}

/** The family whose ladder a file of content/ladders/ is; null for any other file. */
export function familyOfLadder(file: string): string | null {
  return /^content\/ladders\/([^/]+)\.yml$/.exec(file)?.[1] ?? null;
}

/** The folder of the program’s own neutral texts, which content/ overlays file by file. */
export const DEFAULTS = 'src/defaults';

/** The messages that a project brings along in a language. */
export const messagesFile = (locale: string): string => `content/messages/${locale}.yml`;

/** The language of a file of messages; null for any other file. */
export function localeOfMessages(file: string): string | null {
  return /^content\/messages\/([a-z]{2})\.yml$/.exec(file)?.[1] ?? null;
}
