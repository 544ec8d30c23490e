import type { ComparisonData } from '../../charts/comparison/comparison-data.ts';
import type { ComparisonDescription } from '../../charts/comparison/describe.ts';
import { describeComparison } from '../../charts/comparison/describe.ts';
import { toPayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import type { PlaceLensesDescription } from '../../charts/place-lenses/describe.ts';
import { describePlaceLenses } from '../../charts/place-lenses/describe.ts';
import type { PlaceLensesData } from '../../charts/place-lenses/place-lenses-data.ts';
import { bridgeOfMany, bridgeSentence, wayOf } from '../../charts/shared/measures.ts';
import type { Language } from '../../i18n/language.ts';
import type { PlaceToCompare } from '../../pay/compare-places.ts';
import { comparePlaces } from '../../pay/compare-places.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { CompareProps, ComparedLevel, CompareView } from './compare-props.ts';

/** Everything that a comparison draws and says, but for its geometry. */
export interface ComposedComparison {
  /** Places in the reader's order. */
  places: PlaceName[];
  /** Chosen rungs, the higher one first. */
  levels: ComparedLevel[];
  /** The lower of the chosen rungs: sentences and moves are about it. */
  level: ComparedLevel;
  data: ComparisonData;
  description: ComparisonDescription;
  lenses: PlaceLensesData;
  lensesDescription: PlaceLensesDescription;
  /** What joins wage level and pay at a level. */
  bridge: string;
  /** Pay on the lower rung and price level of each place. */
  compared: PlaceToCompare[];
}

/** Puts a comparison together: the same on the server and in the browser. */
export function composeComparison(
  atlas: PayAtlas<AtlasPlace>,
  view: CompareView,
  props: CompareProps,
  language: Language,
): ComposedComparison {
  const places = view.places.flatMap((id) => props.places.find((place) => place.id === id) ?? []);
  const levels = props.levels.filter(({ id }) => view.rungs.includes(id)).reverse();
  const level = levels.at(-1) ?? props.levels[0]!;
  const nation = { id: atlas.nation.id, name: props.nation.name };
  const data: ComparisonData = {
    groups: levels.map(({ id, rung, of, words }) => ({
      levelId: id,
      rung,
      of,
      name: words.title,
      rows: [nation, ...places].map((place) =>
        toPayRangeRow(atlas, id, place.id, { language, name: place.name, href: null }),
      ),
    })),
  };
  const compared = placesToCompare(atlas, places, data);
  const { currency, referenceDate } = atlas.levelPay[level.id]!;
  const inPlaces = Object.fromEntries(places.map(({ id, inPlace }) => [id, inPlace]));
  const lenses = placeLenses(atlas, places);
  return {
    places,
    levels,
    level,
    data,
    description: describeComparison(data, {
      language,
      currency,
      nation: props.nation.before,
      roles: Object.fromEntries(levels.map(({ id, words }) => [id, words])),
      inPlaces,
      month: referenceDate,
      comparison: comparePlaces(compared),
    }),
    lenses,
    lensesDescription: describePlaceLenses(lenses, {
      language,
      nation: props.nation.before,
      inPlaces,
      occupation: props.occupation,
      month: officialMonth(atlas, props),
      priceYear: props.priceYear,
    }),
    bridge: bridgeBetween(data, lenses, places, props, language),
    compared,
  };
}

/** The sentence about one place, or about several with the first of them whose wages differ as its example. */
function bridgeBetween(
  data: ComparisonData,
  lenses: PlaceLensesData,
  places: readonly PlaceName[],
  props: CompareProps,
  language: Language,
): string {
  const measures = places.map(({ id, name }) => ({
    place: name,
    wageLevel: lenses.places.find(({ placeId }) => placeId === id)?.wages ?? null,
    payAtLevel: data.groups.at(-1)?.rows.find(({ placeId }) => placeId === id)?.against ?? null,
  }));
  const context = {
    language,
    nation: props.nation.before,
    occupation: props.occupation,
    passThrough: passThroughOf(props),
  };
  const [only] = measures;
  if (only && measures.length === 1) return bridgeSentence(only, { ...context, levels: 'one' });
  const example = measures.find(
    ({ wageLevel, payAtLevel }) => payAtLevel !== null && wayOf(wageLevel ?? 0) !== 'same',
  );
  return bridgeOfMany(
    example ? { ...example, wageLevel: example.wageLevel!, payAtLevel: example.payAtLevel! } : null,
    context,
  );
}

/** Pay on the lowest of the drawn rungs and price level of each place, in their order. */
function placesToCompare(
  atlas: PayAtlas<AtlasPlace>,
  places: readonly PlaceName[],
  data: ComparisonData,
): PlaceToCompare[] {
  return places.map(({ id }) => {
    const row = data.groups.at(-1)?.rows.find(({ placeId }) => placeId === id);
    return {
      placeId: id,
      median: row?.statistic?.percentiles.p50 ?? null,
      rpp: atlas.placeById[id]?.rpp ?? null,
    };
  });
}

/** How far wages and prices of each place lie from the nation's, as shares; null where not known. */
function placeLenses(atlas: PayAtlas<AtlasPlace>, places: readonly PlaceName[]): PlaceLensesData {
  return {
    places: places.map(({ id, name }) => {
      const differential = atlas.differential[id] ?? null;
      const rpp = atlas.placeById[id]?.rpp ?? null;
      return {
        placeId: id,
        name,
        wages: differential === null ? null : differential - 1,
        prices: rpp === null ? null : rpp / 100 - 1,
      };
    }),
  };
}

/** Power of the wage level in the estimates. */
function passThroughOf({ first }: Pick<CompareProps, 'first'>): number {
  return first.settings.passThrough?.value ?? 0;
}

/** SOC code of the reference occupation. */
export function referenceOf({ first }: Pick<CompareProps, 'first'>): string {
  return first.settings.referenceOccupation?.value ?? '';
}

function officialMonth(atlas: PayAtlas<AtlasPlace>, props: CompareProps): string {
  return atlas.nationalWage(referenceOf(props)).referenceDate;
}
