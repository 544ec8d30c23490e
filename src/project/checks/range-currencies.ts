import type { DecidedRange } from '../../schemas/decided-range.ts';
import type { Problem } from '../../tables/problem.ts';
import { warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { PlaceRow } from '../data/place-tables.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { newestRows } from './range-rows.ts';

/**
 * Ranges in another currency than places.csv and sources.yml name. Warnings: pay may be agreed in a currency that
 * is not that of the country, and then places.csv can say so of the city.
 */
export function checkRangeCurrencies(draft: Draft): Problem[] {
  const newest = newestRows(draft);
  return [...checkPlaceCurrencies(draft, newest), ...checkSourceCurrencies(draft, newest)];
}

/** Ranges in another currency than their place has of its own or from its nation, at once for all that it is alike for. */
function checkPlaceCurrencies(
  { places }: Draft,
  newest: readonly LocatedRow<DecidedRange>[],
): Problem[] {
  const known = new Map((places ?? []).map(({ value }) => [value.id, value]));
  const combinations = new Map<string, { owner: PlaceRow; rows: LocatedRow<DecidedRange>[] }>();
  for (const row of newest) {
    const { placeId, currency } = row.value;
    const place = placeId === null ? undefined : known.get(placeId);
    const owner = place?.currency === null ? nationOf(place, known) : place;
    if (!owner || owner.currency === null || owner.currency === currency) continue;
    const key = `${owner.id} ${currency}`;
    const combination = combinations.get(key) ?? { owner, rows: [] };
    combinations.set(key, combination);
    combination.rows.push(row);
  }
  return [...combinations.values()].map(({ owner, rows }) => {
    const [first] = rows as [LocatedRow<DecidedRange>];
    const { currency } = first.value;
    const cities = [
      ...new Set(rows.flatMap(({ value: { placeId } }) => (placeId === owner.id ? [] : placeId!))),
    ];
    return warningAt(first.at('currency'), {
      found: `${quote(currency)} in currency of ${rows.length === 1 ? 'a range' : `${rows.length} ranges`}, while ${quote(owner.id)} has ${owner.currency} in ${FILES.places}`,
      expected: `${owner.currency}, unless pay there is agreed in ${currency}`,
      mend: `Correct one of the two: nothing is converted.${
        cities.length === 0
          ? ''
          : ` If it is agreed so, write ${currency} in currency of ${cities.length === 1 ? quote(cities[0]!) : 'each of the places'} in ${FILES.places}.`
      }`,
    });
  });
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

/** The nation that a place lies in: that of the first place it lies in, or else the first of all. */
function nationOf(
  place: PlaceRow,
  known: ReadonlyMap<string, PlaceRow>,
  seen: ReadonlySet<string> = new Set(),
): PlaceRow | undefined {
  if (place.kind === 'nation') return place;
  const above = place.parentIds
    .filter((id) => id !== place.id && !seen.has(id))
    .flatMap((id) => known.get(id) ?? [])[0];
  return above
    ? nationOf(above, known, new Set([...seen, place.id]))
    : [...known.values()].find(({ kind }) => kind === 'nation');
}
