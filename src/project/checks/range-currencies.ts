import type { DecidedRange, PayZone } from '../../schemas/decided-range.ts';
import type { Problem } from '../../tables/problem.ts';
import { warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { PlaceRow } from '../data/place-tables.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { placesAround, placesById } from './places-around.ts';
import { newestRows } from './range-rows.ts';

/**
 * Ranges in another currency than places.csv and sources.yml name. Warnings: pay may be agreed in a currency that
 * is not that of the country, and then places.csv can say so of the city.
 */
export function checkRangeCurrencies(draft: Draft): Problem[] {
  const newest = newestRows(draft);
  return [...checkPlaceCurrencies(draft, newest), ...checkSourceCurrencies(draft, newest)];
}

/** Ranges in another currency than people are paid in where they hold, at once for all that it is alike for. */
function checkPlaceCurrencies(
  { places, zones }: Draft,
  newest: readonly LocatedRow<DecidedRange>[],
): Problem[] {
  const known = placesById(places ?? []);
  const reach = reachOf(
    [...known.values()],
    (zones ?? []).map(({ value }) => value),
  );
  const combinations = new Map<string, Combination>();
  for (const row of newest) {
    const { placeId, zoneId, currency } = row.value;
    const own = placeId === null ? undefined : known.get(placeId);
    for (const place of placeId === null ? reach(row.value) : own ? [own] : []) {
      const around = placesAround(place, known);
      // A currency of its own, else that of the nation.
      const owner = place.currency === null ? around.at(-1) : place;
      if (!owner || owner.currency === null || owner.currency === currency) continue;
      // Where the place has a range of its own in its currency, one that reaches further gives way to it.
      const [ids, zoneIds] = [around.map(({ id }) => id), around.map((one) => one.zoneId)];
      const givesWay =
        placeId === null &&
        newest.some(
          ({ value }) =>
            value.currency === owner.currency &&
            (ids.includes(value.placeId ?? '') ||
              (value.zoneId !== null && value.zoneId !== zoneId && zoneIds.includes(value.zoneId))),
        );
      if (givesWay) continue;
      const key = `${placeId === null ? `zone ${zoneId}` : 'place'} ${owner.id} ${currency}`;
      const combination = combinations.get(key) ?? { owner, rows: new Set(), reached: new Set() };
      combinations.set(key, combination);
      combination.rows.add(row);
      if (place.id !== owner.id) combination.reached.add(place.id);
    }
  }
  return [...combinations.values()].map((combination) => currencyWarning(combination));
}

/** Ranges of one currency that hold where a place says another. */
interface Combination {
  owner: PlaceRow;
  rows: Set<LocatedRow<DecidedRange>>;
  /** Ids of the places within that of the other currency. */
  reached: Set<string>;
}

/** So many places are named in a problem. */
const NAMED = 3;

function currencyWarning({ owner, rows, reached }: Combination): Problem {
  const [first] = [...rows] as [LocatedRow<DecidedRange>];
  const { placeId, zoneId, currency } = first.value;
  const names = [...reached].map(quote);
  const more = names.length - NAMED;
  const where = `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const holds =
    placeId !== null || where === ''
      ? ''
      : zoneId === null
        ? ` without a place or zone, which hold${rows.size === 1 ? 's' : ''} in ${where}`
        : ` of the zone ${quote(zoneId)}, in which ${where} ${reached.size === 1 ? 'lies' : 'lie'}`;
  return warningAt(first.at('currency'), {
    found: `${quote(currency)} in currency of ${rows.size === 1 ? 'a range' : `${rows.size} ranges`}${holds}, while ${quote(owner.id)} has ${owner.currency} in ${FILES.places}`,
    expected: `${owner.currency}, unless pay there is agreed in ${currency}`,
    mend: `${placeId === null && where !== '' ? `Correct one of the two, or add ranges in ${owner.currency} for ${where}` : 'Correct one of the two'}: nothing is converted.${
      where === ''
        ? ''
        : ` If it is agreed so, write ${currency} in currency of ${reached.size === 1 ? where : 'each of the places'} in ${FILES.places}.`
    }`,
  });
}

/** The cities that a range without a place may hold in: those of its zone, or that its zone’s factor or nothing multiplies. */
function reachOf(places: readonly PlaceRow[], zones: readonly PayZone[]) {
  const cities = places.filter(({ kind }) => kind === 'metro');
  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  return ({ zoneId, currency }: DecidedRange): PlaceRow[] => {
    if (zoneId !== null) return cities.filter((place) => place.zoneId === zoneId);
    return cities.filter((place) => {
      const zone = zoneById.get(place.zoneId ?? '');
      return !zone || (zone.factor !== null && [null, currency].includes(zone.currency));
    });
  };
}

/** A source may hold ranges in several currencies; the one it names is one of them. */
function checkSourceCurrencies(
  { sources }: Draft,
  newest: readonly LocatedRow<DecidedRange>[],
): Problem[] {
  return (sources?.value ?? []).flatMap(({ id, currency }, index) => {
    const used = new Set(
      newest.flatMap(({ value }) => (value.sourceId === id ? [value.currency] : [])),
    );
    if (currency === null || used.size === 0 || used.has(currency)) return [];
    return warningAt(sources!.at([index, 'currency']), {
      found: `${quote(currency)} in currency of ${id}, while its ranges are in ${[...used].join(' and ')}`,
      expected: `the currency of its rows in ${FILES.ranges}`,
      mend: 'Correct one of the two: nothing is converted.',
    });
  });
}
