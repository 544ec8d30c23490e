import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { parse } from 'yaml';

/*
 * Every figure of the site a second time, from the text of data/ and the formulas of the method page. Nothing of
 * src/ is used here: what both computations have in common is the data and the definition.
 */

const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

type CsvRow = Record<string, string>;

/** The rows of a table of data/ by the names of its columns. */
export function readTable(name: string): CsvRow[] {
  const { data } = Papa.parse<CsvRow>(readFileSync(join(dataFolder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

function num(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}

const settings = parse(readFileSync(join(dataFolder, 'settings.yml'), 'utf8')) as Record<
  string,
  { value: number & string }
>;
export const setting = (name: string): number => Number(settings[name]!.value);
export const reference = String(settings['referenceOccupation']!.value);

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
export type Percentile = (typeof PERCENTILES)[number];

export interface Level {
  n: number;
  pay: Record<Percentile, number | null>;
  low: number;
  high: number;
}

/** Survey pay by level id, the lowest first. */
export const levels = new Map<string, Level>(
  readTable('pay/survey-levels.csv').map((row) => [
    row['level_id']!,
    {
      n: Number(row['n']),
      pay: Object.fromEntries(PERCENTILES.map((p) => [p, num(row[p])])) as Level['pay'],
      low: Number(row['p50_low']),
      high: Number(row['p50_high']),
    },
  ]),
);

export interface Area {
  id: string;
  name: Record<Locale, string>;
  states: string[];
  rpp: number | null;
  latitude: number;
  longitude: number;
}

export const areas: Area[] = readTable('places.csv')
  .filter((row) => row['kind'] === 'metro')
  .map((row) => ({
    id: row['id']!,
    name: { en: row['name_en']!, ru: row['name_ru']! },
    states: row['states']!.split(' '),
    rpp: num(row['rpp']),
    latitude: Number(row['lat']),
    longitude: Number(row['lon']),
  }));

export const areaById = new Map(areas.map((area) => [area.id, area]));

/** Official figures by `place,occupation`. */
export const official = new Map<string, CsvRow>();
for (const name of ['pay/oews-metro.csv', 'pay/oews-nation-state.csv']) {
  for (const row of readTable(name)) official.set(`${row['place_id']},${row['soc_code']}`, row);
}

export function wage(place: string, soc: string, p: Percentile = 'p50'): number | null {
  return num(official.get(`${place},${soc}`)?.[p]);
}

export function jobs(place: string, soc = reference): number | null {
  return num(official.get(`${place},${soc}`)?.['employment']);
}

/** Share of jobs in an occupation here over its share in the nation. */
export function quotient(place: string, soc = reference): number | null {
  return num(official.get(`${place},${soc}`)?.['location_quotient']);
}

/** The published median that stands first beside a level here; null where none of its occupations has one. */
export function wageBeside(level: string, place: string): number | null {
  const [first] = readTable('crosswalk.csv').flatMap((row) =>
    row['level_id'] === level ? (wage(place, row['soc_code']!) ?? []) : [],
  );
  return first ?? null;
}

/** Wage of the reference occupation here over that of the nation; null where none is published. */
export function differential(place: string): number | null {
  const [here, nation] = [wage(place, reference), wage('us', reference)];
  return here === null || nation === null ? null : here / nation;
}

/** Why an area has no estimate; null where it has one. */
export function noEstimate(place: string): 'not-published' | 'far-below' | null {
  const ratio = differential(place);
  if (ratio === null) return 'not-published';
  return ratio < setting('leastDifferential') ? 'far-below' : null;
}

/** Whether wages here lie outside of those of the places that answers came from. */
export function isBeyondData(place: string): boolean {
  const ratio = differential(place)!;
  return (
    ratio < setting('lowestAnsweredDifferential') || ratio > setting('highestAnsweredDifferential')
  );
}

/** What reaches a level of the wage level here, as a factor. */
function factor(place: string): number | null {
  return noEstimate(place) === null ? differential(place)! ** setting('passThrough') : null;
}

/** Pay at any level here against the nation, as a share. */
export function againstNation(place: string): number | null {
  const passed = factor(place);
  return passed === null ? null : passed - 1;
}

export function estimate(level: string, place: string, p: Percentile = 'p50'): number | null {
  const [passed, pay] = [factor(place), levels.get(level)!.pay[p]];
  return passed === null || pay === null ? null : pay * passed;
}

/** Standard error of the logarithm of a level's median, from the ends of its interval. */
function levelError(level: string): number {
  const { low, high } = levels.get(level)!;
  return (Math.log(high) - Math.log(low)) / 3.92;
}

export function likelyRange(level: string, place: string): { low: number; high: number } | null {
  const median = estimate(level, place);
  if (median === null) return null;
  const slope =
    setting('passThroughError') * (Math.log(differential(place)!) - setting('meanLnDifferential'));
  const error = Math.sqrt(levelError(level) ** 2 + slope ** 2);
  return { low: median * Math.exp(-1.96 * error), high: median * Math.exp(1.96 * error) };
}

/** The step from a level to the next, and its interval, as shares. */
export function step(from: string, to: string): { step: number; low: number; high: number } {
  const ratio = levels.get(to)!.pay.p50! / levels.get(from)!.pay.p50!;
  const error = Math.hypot(levelError(from), levelError(to));
  return {
    step: ratio - 1,
    low: ratio * Math.exp(-1.96 * error) - 1,
    high: ratio * Math.exp(1.96 * error) - 1,
  };
}

export function afterPrices(place: string, amount: number | null): number | null {
  const rpp = areaById.get(place)?.rpp ?? null;
  return rpp === null || amount === null ? null : (amount * 100) / rpp;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between the centers of two areas, in miles, by the law of haversines. */
export function miles(a: Area, b: Area): number {
  const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h =
    haversine(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      haversine(radians(b.longitude - a.longitude));
  return (2 * 6371.0088 * Math.asin(Math.sqrt(h))) / 1.609344;
}

/* What the pages print of it, without the signs that keep words together. */

export type Locale = 'en' | 'ru';

/** A text of a page without the signs that keep its words together. */
export function plain(text: string): string {
  return text.replaceAll('\u2060', '').replace(/[\u00a0\u202f]/g, ' ');
}

/** A count in groups of three digits. */
export function count(locale: Locale, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : ' ');
}

function money(locale: Locale, amount: number | null, rounding: number): string {
  if (amount === null) return '–';
  const digits = count(locale, Math.round(amount / rounding) * rounding);
  return locale === 'en' ? `$${digits}` : `${digits} $`;
}

/** Pay of a rung: to the nearest 500, a dash where there is none. */
export function cash(locale: Locale, amount: number | null): string {
  return money(locale, amount, 500);
}

/** A published wage: to the dollar, a dash where there is none. */
export function wages(locale: Locale, amount: number | null): string {
  return money(locale, amount, 1);
}

export function range(locale: Locale, low: number, high: number): string {
  const [first, last] = [cash(locale, low), cash(locale, high)];
  return `${first.replace(' $', '')}–${last}`;
}

/** A share as whole percent with its sign: +7%, −8%, 0%; a dash where there is none. */
export function percent(locale: Locale, share: number | null): string {
  if (share === null) return '–';
  const whole = Math.round(Math.abs(share) * 100);
  const sign = whole === 0 ? '' : share > 0 ? '+' : '−';
  return `${sign}${whole}${locale === 'en' ? '' : ' '}%`;
}
