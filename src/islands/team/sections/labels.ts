import type { Language } from '../../../i18n/language.ts';
import type { PlaceChoice } from '../engine/people-query.ts';
import type { TeamSite } from '../team-props.ts';
import type { RungLabel } from '../../../charts/shared/labels.ts';

/** Says amounts in whole hundredths of a currency, in whole units. */
export function moneyOf(language: Language, currency: string): (hundredths: number) => string {
  return (hundredths) => language.money(hundredths / 100, currency);
}

/** Name of a roster's place in the language of the page, or as the file writes it. */
export function placeLabel({ places }: TeamSite, { placeId, city }: PlaceChoice): string {
  return places.find(({ id }) => id === placeId)?.label ?? city;
}

/** Name of the place or zone that a range is for; `everywhere` where it holds for every place. */
export function zoneLabel({ places }: TeamSite, zone: string | null, everywhere: string): string {
  if (zone === null) return everywhere;
  return places.find(({ id }) => id === zone)?.label ?? zone;
}

/** The rungs as charts name them, the lowest first. */
export function rungLabels({ levels }: TeamSite): RungLabel[] {
  return levels.map(({ id, rung, of, title, short }) => ({
    levelId: id,
    rung,
    of,
    name: title,
    shortName: short,
  }));
}
