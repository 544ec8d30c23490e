import { rungBelow } from '../../ladder/order.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import { sortedCopy, sortedMedian } from '../../stats/quantile.ts';
import type { OfficialPayRow } from '../data/pay-tables.ts';
import type { PlaceRow } from '../data/place-tables.ts';
import type { Draft } from '../draft/draft.ts';

/*
 * Figures that are possible and unlikely: a misplaced decimal, pay by the month or the hour, two places at
 * one point. All are warnings, since the world is sometimes unlikely.
 */

/** Median pay this many times off the usual one of its occupation is more likely to be another unit. */
const MOST_TIMES_OFF = 4;

/** Fewer places than this have no usual pay to be compared with. */
const LEAST_PLACES = 5;

/** Jobs per 1,000 against the rate of the nation: mining towns reach some 50, and no occupation of an office. */
const MOST_QUOTIENT = 50;

/** Price levels of places of one country, its average being 100. */
const PRICE_LEVELS = { least: 50, most: 200 };

export function checkPlausibility(draft: Draft): Problem[] {
  return [
    ...checkMedians(draft.officialPay ?? []),
    ...(draft.officialPay ?? []).flatMap(checkQuotient),
    ...(draft.places ?? []).flatMap(checkPriceLevel),
    ...(draft.places ?? []).flatMap(checkOrigin),
    ...checkTwins(draft.places ?? [], positionOf, 'another place at'),
    ...checkTwins(draft.places ?? [], nameOf, 'a second place of the name'),
    ...checkCoverage(draft),
    ...checkLevels(draft),
  ];
}

/** Official medians far off the usual one of their occupation. */
function checkMedians(rows: readonly LocatedRow<OfficialPayRow>[]): Problem[] {
  const byOccupation = new Map<string, number[]>();
  for (const { value } of rows) {
    if (value.p50 === null) continue;
    const medians = byOccupation.get(value.socCode) ?? [];
    byOccupation.set(value.socCode, medians);
    medians.push(value.p50);
  }
  const usual = new Map<string, number>();
  for (const [socCode, medians] of byOccupation) {
    if (medians.length < LEAST_PLACES) continue;
    usual.set(socCode, sortedMedian(sortedCopy(medians)) ?? 0);
  }
  return rows.flatMap(({ value: { socCode, p50 }, at }) => {
    const middle = usual.get(socCode);
    if (p50 === null || middle === undefined) return [];
    const times = Math.max(p50 / middle, middle / p50);
    if (times < MOST_TIMES_OFF) return [];
    return [
      warningAt(at('p50'), {
        found: `${p50} in p50, ${Math.round(times)} times ${p50 > middle ? 'above' : 'below'} what ${socCode} is usually paid here (${Math.round(middle)})`,
        expected: 'pay a year in whole currency units',
        mend: 'Check it at its source: is it pay of a month or an hour, or of another row?',
      }),
    ];
  });
}

function checkQuotient({ value, at }: LocatedRow<OfficialPayRow>): Problem[] {
  const { locationQuotient } = value;
  if (locationQuotient === null || locationQuotient <= MOST_QUOTIENT) return [];
  return [
    warningAt(at('location_quotient'), {
      found: `${quote(String(locationQuotient))} in location_quotient`,
      expected: `jobs per 1,000 against the rate of the nation, seldom above ${MOST_QUOTIENT}`,
      mend: 'Check it at its source.',
    }),
  ];
}

function checkPriceLevel({ value, at }: LocatedRow<PlaceRow>): Problem[] {
  const { rpp } = value;
  if (rpp === null || (rpp >= PRICE_LEVELS.least && rpp <= PRICE_LEVELS.most)) return [];
  return [
    warningAt(at('rpp'), {
      found: `${quote(String(rpp))} in rpp`,
      expected: `a price level against 100 of the nation, seldom below ${PRICE_LEVELS.least} or above ${PRICE_LEVELS.most}`,
      mend: 'Check it at its source: 1.05 is written 105.',
    }),
  ];
}

/** A place where the meridian of Greenwich meets the equator lies in the sea: a program put zeros for nothing. */
function checkOrigin({ value, at }: LocatedRow<PlaceRow>): Problem[] {
  if (value.latitude !== 0 || value.longitude !== 0) return [];
  return [
    warningAt(at('lat'), {
      found: 'a place at 0, 0, in the sea off Africa',
      expected: 'its latitude and longitude in degrees, or blank cells',
      mend: 'Fill in where it lies, or empty both cells.',
    }),
  ];
}

/** Places of which two have in common what tells places apart. */
function checkTwins(
  places: readonly LocatedRow<PlaceRow>[],
  keyOf: (place: PlaceRow) => { key: string; column: string } | null,
  what: string,
): Problem[] {
  const firsts = new Map<string, Position>();
  return places.flatMap(({ value, at }) => {
    const found = keyOf(value);
    if (found === null) return [];
    const first = firsts.get(found.key);
    if (first === undefined) {
      firsts.set(found.key, at(found.column));
      return [];
    }
    return [
      warningAt(at(found.column), {
        found: `${what} ${found.key}`,
        expected: `each once (the first is in line ${first.line})`,
        mend: 'Correct one of the two, or remove the place that stands here twice.',
      }),
    ];
  });
}

function positionOf({ kind, latitude, longitude }: PlaceRow) {
  if (kind !== 'metro' || latitude === null || longitude === null) return null;
  return { key: `${latitude}, ${longitude}`, column: 'lat' };
}

/** Names are compared in the first language: another may have one word for two cities. */
function nameOf({ kind, name, parentIds }: PlaceRow) {
  const [locale = ''] = Object.keys(name);
  const parts = [name[locale], ...parentIds.slice(0, 1)];
  return { key: quote(`${parts.join(', ')} (${kind})`), column: `name_${locale}` };
}

/** Places of which the occupation that measures them is not known, also not as one that is not published. */
function checkCoverage({ places, officialPay, settings, sources }: Draft): Problem[] {
  const reference = settings?.value.referenceOccupation?.value;
  if (places === null || officialPay === null || officialPay.length === 0) return [];
  if (reference === undefined) return [];
  const known = new Set([
    ...officialPay
      .filter(({ value }) => value.socCode === reference)
      .map(({ value }) => value.placeId),
    ...(sources?.value ?? []).flatMap(({ without }) => without ?? []),
  ]);
  return (['metro', 'state'] as const).flatMap((kind) => {
    const all = places.filter(({ value }) => value.kind === kind);
    const missing = all.filter(({ value }) => !known.has(value.id));
    const [first] = missing;
    // Whoever has no figures of states at all has not lost one.
    if (first === undefined || (kind === 'state' && missing.length === all.length)) return [];
    const names = missing.slice(0, 5).map(({ value }) => value.id);
    return [
      warningAt(first.at('id'), {
        found: `no row of ${reference} for ${missing.length} of ${all.length} places of the kind ${kind} (${names.join(', ')}${missing.length > names.length ? ', …' : ''})`,
        expected: 'a row for each, with 0 in published where the agency prints no wage',
        mend: 'Add the rows to a table of official pay in data/pay/, or list the places under "without" of its source in data/sources.yml.',
      }),
    ];
  });
}

/** A rung whose median lies below the one of the rung below it. */
function checkLevels({ ladder, surveyPay }: Draft): Problem[] {
  if (ladder === null || surveyPay === null) return [];
  const rowOf = new Map(surveyPay.map((row) => [row.value.levelId, row]));
  return ladder.levels.flatMap((id) => {
    const row = rowOf.get(id);
    const below = rowOf.get(rungBelow(ladder, id) ?? '');
    if (!row || !below || row.value.p50 >= below.value.p50) return [];
    return [
      warningAt(row.at('p50'), {
        found: `${row.value.p50} in p50 of ${id}, after ${below.value.p50} of ${below.value.levelId} below it`,
        expected: 'pay that does not fall from a rung to the next',
        mend: 'Check both rows, or the order of the rungs.',
      }),
    ];
  });
}
