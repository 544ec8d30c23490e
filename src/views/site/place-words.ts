import { insideSentence } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { Place } from '../../schemas/place.ts';

/** The names of places as sentences, lists and charts ask for them. */
export interface PlaceWords {
  /** Name of a place alone: Denver. */
  placeName: (place: Place) => string;
  /** Name of a place alone, unless another city has the same: Denver, but Portland, OR. */
  placeBrief: (place: Place) => string;
  /** Name of a place with its state: Denver, Colorado. */
  placeLabel: (place: Place) => string;
  /** Name of a place with its state as short as the language allows: Denver, CO. */
  placeShort: (place: Place) => string;
  /** "in Denver", in the case that the language asks for. */
  inPlace: (place: Place) => string;
  /** "in Denver, Colorado": for titles, which are read apart from the site. */
  inPlaceLong: (place: Place) => string;
  /** Every city of an area with its states in full. */
  areaName: (place: Place) => string;
  /** Name of a region in a list of regions, by which the list is sorted: «Нью-Йорк (штат)», not «штат Нью-Йорк». */
  regionEntry: (region: Place) => string;
}

/** A text of data/ in the language of a page. */
type TextIn = (localised: Readonly<Record<string, string>>) => string;

/** How a language names places: alone, with their state, in a sentence, with all their cities. */
export function placeWords({ placeById }: PayAtlas, language: Language, text: TextIn): PlaceWords {
  const placeName = (place: Place): string => text(place.name);
  const nameOf = (id: string): string => text(placeById[id]!.name);
  const nations = Object.values(placeById).filter(({ kind }) => kind === 'nation').length;
  /** What a place lies in, as far as it tells places apart: its region, or its nation where there are several. */
  const within = ({ id, kind, stateIds, nationId }: Place): string | null => {
    if (kind === 'nation') return null;
    const [region] = kind === 'state' ? stateIds.filter((other) => other !== id) : stateIds;
    return region ?? (nations > 1 ? nationId : null);
  };
  const withAbove = (place: Place, name: string): string => {
    const above = place.stateIds[0] ?? within(place);
    return above ? `${name}, ${nameOf(above)}` : name;
  };
  const placeShort = (place: Place): string => {
    const above = place.stateIds[0] ?? within(place);
    return above
      ? language.t('place.short', {
          place: placeName(place),
          code: shortCode(placeById[above]!, text),
          state: nameOf(above),
        })
      : placeName(place);
  };
  const cities = Object.values(placeById).filter(({ kind }) => kind === 'metro');
  const byName = Map.groupBy(cities, placeName);
  return {
    placeName,
    placeBrief: (place) =>
      (byName.get(placeName(place)) ?? []).length > 1 ? placeShort(place) : placeName(place),
    placeLabel: (place) => withAbove(place, placeName(place)),
    placeShort,
    inPlace: (place) => text(place.inPlace),
    inPlaceLong: (place) => withAbove(place, text(place.inPlace)),
    areaName: (place) => {
      const above = place.stateIds.length > 0 ? place.stateIds : [within(place) ?? []].flat();
      const area = text(place.area);
      return above.length === 0 ? area : `${area}, ${listRegions(above.map(nameOf), language)}`;
    },
    regionEntry: (region) => text(region.area),
  };
}

/** Regions in a sentence. A word for all of them before the first name is said once: «штаты Нью-Йорк и Нью-Джерси». */
function listRegions(names: string[], language: Language): string {
  const [one, several] = (['salaries.state', 'salaries.states'] as const).map((key) =>
    insideSentence(language.t(key), language.locale),
  );
  if (names.length < 2 || !names[0]!.startsWith(`${one} `)) return language.list(names);
  const bare = names.map((name) =>
    name.startsWith(`${one} `) ? name.slice(one!.length + 1) : name,
  );
  return `${several} ${language.list(bare)}`;
}

/** A region as short as it can be said: its code, an id of two or three letters, or its name. */
function shortCode({ id, code, name }: Place, text: TextIn): string {
  if (code !== null && /^[A-Za-z]/.test(code)) return code;
  return id.length <= 3 ? id.toUpperCase() : text(name);
}
