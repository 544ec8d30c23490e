import type { Language } from '../../i18n/language.ts';
import type { PayBasis } from '../../schemas/pay-statistic.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { measureHead, wayOf } from '../shared/measures.ts';
import type { PayMapData, PayMapPlace } from './pay-map-data.ts';
import { FEWEST_JOBS_NARROW } from '../shared/place-circles.ts';
import { placesOnMap } from './pay-map-data.ts';

interface PayMapContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** The reference occupation: short title inside a sentence, and SOC code. */
  occupation: string;
  socCode: string;
  basis: PayBasis;
  /** Month the figures stand for. */
  month: string;
}

interface PayMapDescription extends ChartDescription {
  /** What is drawn otherwise, a sentence each. */
  notes: string[];
  /** The same for the narrow map, which leaves out small places. */
  narrowNotes: string[];
}

/** A place whose wage is published. */
type PaidPlace = PayMapPlace & { differential: number };

/** What of the drawings their words tell. */
export interface PayMapDrawings {
  /** Whether the drawings for medium and wide screens leave out places with few jobs, as the narrow one does. */
  largeOnly: boolean;
  /** Whether circles had to be enlarged in them. */
  enlarged: boolean;
  narrowEnlarged: boolean;
  /** What the projection moves and enlarges, a sentence; null where it does not. */
  moved: string | null;
}

/** The words of the map: how far wages spread over the country, or how the own place stands in it. */
export function describePayMap(
  data: PayMapData,
  context: PayMapContext,
  drawings: PayMapDrawings,
): PayMapDescription {
  const { language, nation } = context;
  const byPay = placesByPay(data, language);
  const headline = payMapHeadline(data, byPay, context);
  const large = new Set(placesOnMap(data, true).shown.map(({ id }) => id));
  const narrowAlternative = payMapAlternative(
    byPay.filter(({ id }) => large.has(id)),
    headline,
    language,
  );
  return {
    headline,
    subtitle: language.t('payMap.subtitle', {
      nation,
      occupation: context.occupation,
      code: context.socCode,
      basis: language.t(`basis.${context.basis}`),
      month: language.month(context.month),
    }),
    alternative: drawings.largeOnly
      ? narrowAlternative
      : payMapAlternative(byPay, headline, language),
    narrowAlternative,
    notes: payMapNotes(data, drawings, language),
    narrowNotes: payMapNotes(
      data,
      { enlarged: drawings.narrowEnlarged, moved: drawings.moved, largeOnly: true },
      language,
    ),
    // Made when it is asked for: the page of a city leads to a table that stands elsewhere.
    get table() {
      return payMapTable(data, byPay, context, headline);
    },
  };
}

/** What is drawn: how many places, and which of them have the highest and the lowest pay. */
function payMapAlternative(
  byPay: readonly PaidPlace[],
  headline: string,
  language: Language,
): string {
  const [highest, lowest] = [byPay[0], byPay.at(-1)];
  if (!highest || !lowest) return headline;
  const withPay = ({ name, differential }: PaidPlace): string =>
    language.t('payMap.place', { name, percent: language.signedPercent(differential) });
  return language.t('payMap.alternative', {
    headline,
    total: byPay.length,
    highest: withPay(highest),
    lowest: withPay(lowest),
  });
}

function placesByPay({ places }: PayMapData, language: Language): PaidPlace[] {
  return places
    .filter((place): place is PaidPlace => place.differential !== null)
    .sort((a, b) => b.differential - a.differential || language.compare(a.name, b.name));
}

function payMapHeadline(
  data: PayMapData,
  byPay: readonly PaidPlace[],
  context: PayMapContext,
): string {
  const { language, nation, occupation } = context;
  const [highest, lowest] = [byPay[0], byPay.at(-1)];
  if (!highest || !lowest) return language.t('payMap.headlineNone');
  const own = data.places.find((place) => place.id === data.ownId);
  if (!own) return rangeHeadline(lowest, highest, byPay.length, context);
  const { differential, inPlace } = own;
  if (differential === null)
    return language.t('payMap.headlineOwnMissing', { inPlace, occupation });
  return language.t('payMap.headlineOwn', {
    nation,
    occupation,
    inPlace,
    way: wayOf(differential),
    percent: language.percent(Math.abs(differential)),
    higher: byPay.filter((place) => place.differential > differential).length,
    total: byPay.length,
  });
}

/** From the lowest wage level to the highest; one place, or places that are alike, have no such range. */
function rangeHeadline(
  lowest: PaidPlace,
  highest: PaidPlace,
  count: number,
  { language, nation, occupation }: PayMapContext,
): string {
  const { differential, inPlace } = lowest;
  const size = (share: number): string => language.percent(Math.abs(share));
  if (count === 1) {
    return language.t('payMap.headlineOne', {
      nation,
      occupation,
      inPlace,
      way: wayOf(differential),
      percent: size(differential),
    });
  }
  const [low, high] = [lowest, highest].map((place) => language.signedPercent(place.differential));
  if (low === high) {
    return language.t('payMap.headlineEqual', {
      nation,
      occupation,
      count,
      percent: low!,
      way: wayOf(differential),
      size: size(differential),
    });
  }
  return language.t('payMap.headline', {
    nation,
    occupation,
    lowestWay: wayOf(differential),
    lowestSize: size(differential),
    highestWay: wayOf(highest.differential),
    highestSize: size(highest.differential),
    lowest: low!,
    inLowest: inPlace,
    highest: high!,
    inHighest: highest.inPlace,
  });
}

function payMapTable(
  data: PayMapData,
  byPay: readonly PaidPlace[],
  context: PayMapContext,
  caption: string,
): ChartTable {
  const { language, nation } = context;
  const missing = language.t('format.missing');
  const unpaid = data.places.filter((place) => place.differential === null);
  return {
    caption,
    columns: [
      { label: language.t('column.place'), numeric: false },
      { label: measureHead('wageLevel', language, nation), numeric: true },
      { label: language.t('column.jobs'), numeric: true },
    ],
    rows: [...byPay, ...unpaid].map(({ name, differential, jobs }) => [
      name,
      differential === null ? missing : language.signedPercent(differential),
      jobs === null ? missing : language.number(jobs),
    ]),
  };
}

/** What the map leaves out or draws otherwise, a sentence each. */
export function payMapNotes(
  data: PayMapData,
  { largeOnly, enlarged, moved }: Pick<PayMapDrawings, 'largeOnly' | 'enlarged' | 'moved'>,
  language: Language,
): string[] {
  const { fewJobs, withoutPay, unknownJobs } = placesOnMap(data, largeOnly);
  const names = (places: PayMapPlace[]): string => language.list(places.map(({ name }) => name));
  const notes: string[] = [];
  if (fewJobs > 0) {
    notes.push(language.t('areas.fewJobs', { fewest: language.number(FEWEST_JOBS_NARROW) }));
  }
  if (withoutPay.length > 0) {
    notes.push(language.t('payMap.noPayNote', { places: names(withoutPay) }));
  }
  if (unknownJobs.length > 0) {
    notes.push(language.t('areas.unknownJobs', { places: names(unknownJobs) }));
  }
  if (enlarged) notes.push(language.t('areas.enlarged'));
  if (moved !== null) notes.push(moved);
  return notes;
}
